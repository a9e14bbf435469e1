package dev.hushnote.schedule.reading;

import dev.hushnote.schedule.format.guess.Guess;
import dev.hushnote.schedule.mapping.Mapping;
import dev.hushnote.schedule.published.Published;
import org.jspecify.annotations.Nullable;

/// What was read, and what it was read by.
///
/// @param meaning what its fields were taken for; null for a format that is known
public record Understood(Published published, @Nullable Meaning meaning) {

    /// What the fields of a programme were taken for.
    ///
    /// @param guess what they seem to be
    /// @param said what it was read by: the guess, or what the attendee says
    public record Meaning(Guess guess, Mapping said) {}
}
