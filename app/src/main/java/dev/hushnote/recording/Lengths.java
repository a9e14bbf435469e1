package dev.hushnote.recording;

import java.time.Duration;
import java.time.temporal.ChronoUnit;

/// Lengths and positions of recordings.
final class Lengths {

    /// No recording of a session runs for longer; what claims to is damaged.
    private static final Duration LONGEST = Duration.ofDays(100);

    private Lengths() {}

    /// In whole milliseconds, as the database keeps it.
    ///
    /// @throws IllegalArgumentException when it is negative or longer than any recording
    static Duration checked(Duration length) {
        if (length.isNegative() || length.compareTo(LONGEST) > 0) {
            throw new IllegalArgumentException("not within a recording: " + length);
        }
        return length.truncatedTo(ChronoUnit.MILLIS);
    }
}
