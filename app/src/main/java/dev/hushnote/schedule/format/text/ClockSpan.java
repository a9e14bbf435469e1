package dev.hushnote.schedule.format.text;

import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/// Times on a clock that stand in a line.
///
/// @param ends null when only one time stands there
/// @param halves whether it says which half of the day is meant
/// @param from where it begins in the line
/// @param to where the rest of the line begins
public record ClockSpan(LocalTime starts, @Nullable LocalTime ends, boolean halves, int from, int to) {

    private static final int HALF = 12;

    /// The same in the afternoon, where the hours can be meant so.
    public ClockSpan afternoon() {
        return new ClockSpan(later(starts), ends == null ? null : later(ends), true, from, to);
    }

    private static LocalTime later(LocalTime time) {
        return time.getHour() > 0 && time.getHour() < 8 ? time.plusHours(HALF) : time;
    }
}
