package dev.hushnote.schedule.format.calendar;

import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.GregorianCalendar;
import java.util.TimeZone;

/// What a TZID stands for.
sealed interface CalendarZone {

    OffsetDateTime at(LocalDateTime local);

    /// The same for a library that counts in the old classes.
    TimeZone old();

    /// A zone known by name.
    record Named(ZoneId zone) implements CalendarZone {

        @Override
        public OffsetDateTime at(LocalDateTime local) {
            return local.atZone(zone).toOffsetDateTime();
        }

        @Override
        public TimeZone old() {
            return TimeZone.getTimeZone(zone);
        }
    }

    /// A zone whose rules stand in the calendar.
    record Described(TimeZone old) implements CalendarZone {

        private static final int MOST = ZoneOffset.MAX.getTotalSeconds();

        @Override
        public OffsetDateTime at(LocalDateTime local) {
            int offset = offset(local);
            return local.atOffset(ZoneOffset.ofTotalSeconds(Math.clamp(offset / 1000, -MOST, MOST)));
        }

        private int offset(LocalDateTime local) {
            try {
                return old.getOffset(
                        GregorianCalendar.AD,
                        local.getYear(),
                        local.getMonthValue() - 1,
                        local.getDayOfMonth(),
                        (local.getDayOfWeek().getValue() % 7) + 1,
                        (int) (local.toLocalTime().toNanoOfDay() / 1_000_000));
            } catch (RuntimeException | AssertionError _) {
                // The library says in several ways that a rule makes no sense.
                return old.getRawOffset();
            }
        }
    }
}
