package dev.hushnote.schedule.format.text;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import org.jspecify.annotations.Nullable;

/// Which day the lines of a text are about. Not thread-safe.
public final class Days {

    private final LocalDate today;
    /// Day 1 of the conference, as far as known.
    private @Nullable LocalDate first;
    private @Nullable LocalDate current;
    private boolean guessed;

    /// @param today the day nearest to which dates without a year are
    public Days(LocalDate today) {
        this.today = today;
    }

    /// Days of a conference whose first one is known.
    public static Days from(LocalDate first) {
        Days days = new Days(first);
        days.first = first;
        days.current = first;
        return days;
    }

    /// The day that the next lines are about; null before the text has named one.
    public @Nullable LocalDate current() {
        return current;
    }

    /// Whether a day was named without its date.
    public boolean guessed() {
        return guessed;
    }

    /// From here on it is about another day.
    public void begin(WrittenDate written) {
        LocalDate date = written.near(first == null ? today : first);
        if (date == null) {
            date = undated(written);
        } else if (first == null) {
            first = written.number() > 1 ? date.minusDays(written.number() - 1L) : date;
        }
        current = date;
    }

    private LocalDate undated(WrittenDate written) {
        if (first == null) {
            guessed = true;
            first = written.weekday() == null ? today : on(written.weekday(), today.minusDays(3));
            return first.plusDays(Math.max(0, written.number() - 1));
        }
        if (written.number() > 0) {
            return first.plusDays(written.number() - 1L);
        }
        DayOfWeek weekday = written.weekday();
        return weekday == null ? first : on(weekday, current == null ? first : current);
    }

    private static LocalDate on(DayOfWeek weekday, LocalDate from) {
        return from.with(TemporalAdjusters.nextOrSame(weekday));
    }
}
