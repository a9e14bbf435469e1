package dev.hushnote.conference;

import dev.hushnote.text.Problem;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// When a session is, in the conference's local time.
///
/// @param day the conference day it belongs to; may be another than its date says
/// @param starts local time
/// @param ends local time, or null while it is open-ended
public record Slot(
        LocalDate day, LocalDateTime starts, @Nullable LocalDateTime ends) {

    /// A conference day runs from 05:00 to 05:00: what happens after midnight still belongs to the evening.
    private static final Duration DAY_BEGINS = Duration.ofHours(5);

    public Slot {
        Objects.requireNonNull(day);
        Objects.requireNonNull(starts);
        if (ends != null && ends.isBefore(starts)) {
            throw Problem.badInput("problem.ends-before-start", starts, ends);
        }
    }

    /// The day that a local time falls on.
    public static LocalDate dayOf(LocalDateTime time) {
        return time.minus(DAY_BEGINS).toLocalDate();
    }

    /// The local time at which a conference day begins.
    public static LocalDateTime beginOf(LocalDate day) {
        return day.atStartOfDay().plus(DAY_BEGINS);
    }

    /// The end, or the start where no end is known.
    public LocalDateTime endsOrStarts() {
        return ends == null ? starts : ends;
    }
}
