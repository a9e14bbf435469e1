package dev.hushnote.schedule.format.calendar;

import dev.hushnote.schedule.format.Times;
import dev.hushnote.schedule.published.PublishedTime;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Times and lengths as calendars write them.
final class CalendarTimes {

    private static final Pattern TIME = Pattern.compile("(\\d{4})-?(\\d{2})-?(\\d{2})"
            + "(?:[Tt ](\\d{2}):?(\\d{2})(?::?(\\d{2}))?(?:\\.\\d{1,9})?\\s?([Zz]|[+-]\\d{2}:?\\d{2})?)?");
    private static final Pattern WEEKS = Pattern.compile("\\+?P(\\d{1,3})W");
    private static final Pattern HOURS = Pattern.compile("\\d{1,2}(?:\\.\\d{1,4})?");

    private final CalendarZones zones;

    CalendarTimes(CalendarZones zones) {
        this.zones = zones;
    }

    /// A time in a calendar.
    ///
    /// @param wholeDay whether only a date is written; the time is its beginning
    record CalendarTime(PublishedTime time, boolean wholeDay) {}

    /// Null when it cannot be read.
    @Nullable
    CalendarTime read(CalendarProperty property) {
        return read(property.value(), property.parameter("TZID"));
    }

    /// One of the times of a property that lists several.
    @Nullable
    CalendarTime read(String value, @Nullable String zone) {
        Matcher matcher = TIME.matcher(value.strip());
        if (!matcher.matches()) {
            return null;
        }
        try {
            LocalDate date = LocalDate.of(number(matcher, 1), number(matcher, 2), number(matcher, 3));
            if (matcher.group(4) == null) {
                return new CalendarTime(new PublishedTime.Local(date.atStartOfDay()), true);
            }
            return new CalendarTime(time(local(date, matcher), matcher.group(7), zone), false);
        } catch (DateTimeException _) {
            return null;
        }
    }

    /// The same moment as clocks at the conference show it, where the calendar says which zone that is.
    PublishedTime shown(OffsetDateTime time) {
        ZoneId stated = zones.stated();
        return new PublishedTime.Exact(
                stated == null ? time : time.atZoneSameInstant(stated).toOffsetDateTime());
    }

    private PublishedTime time(LocalDateTime local, @Nullable String offset, @Nullable String zone) {
        if (offset != null) {
            return shown(local.atOffset(offset.equalsIgnoreCase("Z") ? ZoneOffset.UTC : ZoneOffset.of(offset)));
        }
        CalendarZone known = zone == null ? null : zones.of(zone);
        return known == null ? new PublishedTime.Local(local) : new PublishedTime.Exact(known.at(local));
    }

    private static LocalDateTime local(LocalDate date, Matcher matcher) {
        int hour = number(matcher, 4);
        // Midnight at the end of a day, and leap seconds.
        LocalDate day = hour == 24 ? date.plusDays(1) : date;
        int second = matcher.group(6) == null ? 0 : Math.min(59, number(matcher, 6));
        return day.atTime(LocalTime.of(hour == 24 ? 0 : hour, number(matcher, 5), second));
    }

    private static int number(Matcher matcher, int group) {
        return Integer.parseInt(matcher.group(group));
    }

    /// A length: ISO 8601, hours and minutes, or hours with a fraction; null when it cannot be read.
    static @Nullable Duration length(@Nullable String text) {
        String written = text == null ? "" : text.strip();
        Matcher weeks = WEEKS.matcher(written);
        if (weeks.matches()) {
            return Duration.ofDays(7L * Integer.parseInt(weeks.group(1)));
        }
        if (HOURS.matcher(written).matches()) {
            return Duration.ofMinutes(Math.round(Double.parseDouble(written) * 60));
        }
        return Times.length(written).orElse(null);
    }
}
