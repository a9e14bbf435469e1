package dev.hushnote.schedule.format.guess;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;

/// A day as a programme names it.
sealed interface Day {

    /// A date with its year.
    record Dated(LocalDate date) implements Day {}

    /// A date without a year.
    record OfYear(MonthDay day) implements Day {}

    /// The first day, the second.
    record Numbered(int number) implements Day {}

    record Weekday(DayOfWeek day) implements Day {}
}
