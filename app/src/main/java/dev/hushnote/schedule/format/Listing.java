package dev.hushnote.schedule.format;

import dev.hushnote.schedule.published.ConferenceList;

/// What a reader found.
public sealed interface Listing permits RawProgramme, Listing.OfConferences {

    /// A list of conferences, not a programme.
    record OfConferences(ConferenceList list) implements Listing {}
}
