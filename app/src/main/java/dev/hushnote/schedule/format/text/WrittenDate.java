package dev.hushnote.schedule.format.text;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// A date as it stands in a line, perhaps without all of its parts.
///
/// @param number number of the conference day, such as 1 in "Day 1"; 0 when there is none
/// @param from where it begins in the line
/// @param to where the rest of the line begins
public record WrittenDate(
        @Nullable Integer year,
        int month,
        int dayOfMonth,
        @Nullable DayOfWeek weekday,
        int number,
        int from,
        int to) {

    private static final int YEARS_AROUND = 4;

    /// Whether it says more than a number or a weekday.
    public boolean hasDate() {
        return month > 0;
    }

    /// The date; without a year the one nearest to today, of those on its weekday.
    ///
    /// @return null when there is no such date
    public @Nullable LocalDate near(LocalDate today) {
        if (!hasDate()) {
            return null;
        }
        if (year != null) {
            return date(year);
        }
        LocalDate exact = nearest(today, true);
        return exact == null ? nearest(today, false) : exact;
    }

    private @Nullable LocalDate nearest(LocalDate today, boolean onWeekday) {
        return IntStream.rangeClosed(today.getYear() - YEARS_AROUND, today.getYear() + YEARS_AROUND)
                .mapToObj(this::date)
                .filter(date -> date != null && (!onWeekday || weekday == null || date.getDayOfWeek() == weekday))
                .min(Comparator.comparingLong(date -> Math.abs(date.toEpochDay() - today.toEpochDay())))
                .orElse(null);
    }

    private @Nullable LocalDate date(int ofYear) {
        try {
            return LocalDate.of(ofYear, month, dayOfMonth);
        } catch (DateTimeException _) {
            return null;
        }
    }
}
