package dev.hushnote.schedule.published;

import java.util.List;

/// A list of conferences, which is no programme: offered as conferences, not as sessions.
public record ConferenceList(List<Entry> conferences) implements Published {

    public ConferenceList {
        conferences = List.copyOf(conferences);
    }

    /// A conference in the list.
    ///
    /// @param starts first day
    /// @param ends last day
    public record Entry(
            About about,
            java.time.@org.jspecify.annotations.Nullable LocalDate starts,
            java.time.@org.jspecify.annotations.Nullable LocalDate ends) {}
}
