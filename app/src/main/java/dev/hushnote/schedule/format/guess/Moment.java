package dev.hushnote.schedule.format.guess;

import dev.hushnote.schedule.published.PublishedTime;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/// What a value says of a time: a day, a clock time, both, and perhaps the clock time of an end.
///
/// @param until the end, of a span such as `09:00 - 09:50`
record Moment(
        @Nullable Day day,
        @Nullable LocalTime clock,
        @Nullable LocalTime until,
        @Nullable ZoneOffset offset) {

    static final Moment NOTHING = new Moment(null, null, null, null);

    static Moment of(PublishedTime time) {
        LocalDateTime written = time.written();
        ZoneOffset offset = time instanceof PublishedTime.Exact(OffsetDateTime exact) ? exact.getOffset() : null;
        return new Moment(new Day.Dated(written.toLocalDate()), written.toLocalTime(), null, offset);
    }

    static Moment of(@Nullable Day day) {
        return new Moment(day, null, null, null);
    }

    static Moment of(LocalTime clock) {
        return new Moment(null, clock, null, null);
    }

    /// Whether it is a time of a certain day.
    boolean isWhole() {
        return clock != null && day instanceof Day.Dated;
    }

    /// Whether it tells when in a day.
    boolean hasClock() {
        return clock != null;
    }

    boolean hasDay() {
        return day != null;
    }
}
