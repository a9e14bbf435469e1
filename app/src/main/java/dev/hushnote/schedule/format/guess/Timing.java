package dev.hushnote.schedule.format.guess;

import dev.hushnote.schedule.format.RawSession;
import dev.hushnote.schedule.published.PublishedTime;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Puts days, clock times, ends and lengths together. Sees sessions in the programme's order. Not thread-safe.
final class Timing {

    private static final LocalTime NIGHT_ENDS = LocalTime.of(5, 0);
    private static final LocalTime EVENING = LocalTime.of(18, 0);

    private final Moments moments;
    private final Calendar calendar;
    private final Map<LocalDate, LocalTime> latest = new HashMap<>();

    Timing(Moments moments, Calendar calendar) {
        this.moments = moments;
        this.calendar = calendar;
    }

    /// How much of a session's time could be read.
    enum Known {
        NOTHING,
        CLOCK,
        DAY_AND_CLOCK
    }

    /// Sets the start, end and day of a session from what its fields say; an empty text says nothing.
    Known set(RawSession session, String date, String start, String end, String length) {
        Optional<Moment> begins = clock(start);
        Moment first = begins.orElse(null);
        if (first == null || first.clock() == null) {
            return Known.NOTHING;
        }
        Day day = first.hasDay() ? first.day() : moments.day(date);
        if (day == null && !date.isBlank()) {
            day = moments.moment(date).map(Moment::day).orElseGet(() -> number(date));
        }
        LocalDate listed = calendar.date(day);
        if (listed == null) {
            return Known.CLOCK;
        }
        LocalDate real = first.isWhole() ? listed : afterMidnight(listed, first.clock());
        LocalDateTime starts = real.atTime(first.clock());
        session.starts(time(starts, first.offset())).day(real.equals(listed) ? null : listed);
        Moment last = clock(end).orElse(null);
        if (last != null && last.clock() != null) {
            LocalDateTime ends = end(starts, last);
            session.ends(time(ends, last.offset() == null ? first.offset() : last.offset()));
        } else if (first.until() != null) {
            session.ends(time(end(starts, Moment.of(first.until())), first.offset()));
        }
        Moments.length(length).ifPresent(session::lasts);
        return Known.DAY_AND_CLOCK;
    }

    private Optional<Moment> clock(String text) {
        return moments.moment(text).filter(Moment::hasClock).or(() -> Moments.ofDigits(text));
    }

    private static @Nullable Day number(String text) {
        return text.length() == 1 && Character.isDigit(text.charAt(0)) && text.charAt(0) != '0'
                ? new Day.Numbered(text.charAt(0) - '0')
                : null;
    }

    /// An end on the clock is after the start: past midnight it is the next day's. One that is only a little earlier is
    /// a mistake that is left as it is.
    private LocalDateTime end(LocalDateTime starts, Moment end) {
        LocalTime clock = java.util.Objects.requireNonNull(end.clock());
        LocalDate date = end.hasDay() ? calendar.date(end.day()) : null;
        if (date != null) {
            return date.atTime(clock);
        }
        LocalDateTime same = starts.toLocalDate().atTime(clock);
        boolean nextDay = same.isBefore(starts)
                && !clock.isAfter(NIGHT_ENDS)
                && !starts.toLocalTime().isBefore(EVENING.minusHours(6));
        return nextDay ? same.plusDays(1) : same;
    }

    /// A night's session listed under the evening before it.
    private LocalDate afterMidnight(LocalDate listed, LocalTime clock) {
        LocalTime before = latest.getOrDefault(listed, LocalTime.MIN);
        if (clock.isBefore(NIGHT_ENDS) && !before.isBefore(EVENING)) {
            return listed.plusDays(1);
        }
        latest.put(listed, clock.isAfter(before) ? clock : before);
        return listed;
    }

    private static PublishedTime time(LocalDateTime time, @Nullable ZoneOffset offset) {
        return offset == null
                ? new PublishedTime.Local(time)
                : new PublishedTime.Exact(OffsetDateTime.of(time, offset));
    }
}
