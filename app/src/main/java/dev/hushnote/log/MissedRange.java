package dev.hushnote.log;

import java.time.Duration;
import java.time.Instant;

/// What a "missed" mark stands for: the time that was not caught.
///
/// @param mark the entry of kind MISSED
/// @param from when the mark was begun
/// @param to when the attendee was back: later than `from`
public record MissedRange(Entry mark, Instant from, Instant to) {

    public MissedRange {
        if (mark.kind() != EntryKind.MISSED || !from.isBefore(to)) {
            throw new IllegalArgumentException("no missed range: " + mark.id());
        }
    }

    public Duration length() {
        return Duration.between(from, to);
    }
}
