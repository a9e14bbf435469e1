package dev.hushnote.schedule.format;

import dev.hushnote.schedule.published.PublishedTime;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.temporal.ChronoField;
import java.time.temporal.TemporalAccessor;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Times, dates, lengths and zones in the spellings that programmes use. What cannot be read is empty, never a guess.
public final class Times {

    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("uuuu-M-d", java.util.Locale.ROOT);
    private static final DateTimeFormatter DATE_AND_TIME = new DateTimeFormatterBuilder()
            .parseCaseInsensitive()
            .append(DateTimeFormatter.ofPattern("uuuu-M-d"))
            .appendPattern("[ ]['T'][ ]")
            .appendPattern("H:mm[:ss]")
            .optionalStart()
            .appendFraction(ChronoField.NANO_OF_SECOND, 1, 9, true)
            .optionalEnd()
            .appendPattern("[ ]")
            .optionalStart()
            .appendOffset("+HH:MM", "Z")
            .optionalEnd()
            .optionalStart()
            .appendOffset("+HHMM", "Z")
            .optionalEnd()
            .toFormatter(java.util.Locale.ROOT);
    private static final Pattern LENGTH = Pattern.compile("(?:(\\d{1,3})\\.)?(\\d{1,3}):(\\d{2})(?::\\d{2})?");
    private static final Pattern CLOCK = Pattern.compile("(\\d{1,2}):(\\d{2})(?::(\\d{2}))?(?:\\.\\d+)?");

    private Times() {}

    /// A date with a time, with or without an offset: `2019-12-27T11:00:00+01:00`, `2016-02-18 10:00`.
    public static Optional<PublishedTime> time(@Nullable String text) {
        if (text == null || text.isBlank()) {
            return Optional.empty();
        }
        try {
            TemporalAccessor read = DATE_AND_TIME.parse(text.strip().replace('/', '-'));
            LocalDateTime local = LocalDateTime.from(read);
            return Optional.of(
                    read.isSupported(ChronoField.OFFSET_SECONDS)
                            ? new PublishedTime.Exact(OffsetDateTime.of(local, ZoneOffset.from(read)))
                            : new PublishedTime.Local(local));
        } catch (DateTimeException _) {
            return Optional.empty();
        }
    }

    /// An instant as milliseconds since 1970, in UTC.
    public static PublishedTime ofEpochMillis(long millis) {
        return new PublishedTime.Exact(Instant.ofEpochMilli(millis).atOffset(ZoneOffset.UTC));
    }

    /// `2019-12-27`, also as the beginning of a date with a time.
    public static Optional<LocalDate> date(@Nullable String text) {
        if (text == null) {
            return Optional.empty();
        }
        String stripped = text.strip().replace('/', '-');
        try {
            return Optional.of(LocalDate.parse(stripped.length() > 10 ? stripped.substring(0, 10) : stripped, DATE));
        } catch (DateTimeException _) {
            return Optional.empty();
        }
    }

    /// A time on a clock of 24 hours: `9:05`, `09:05:00`.
    public static Optional<LocalTime> clock(@Nullable String text) {
        Matcher matcher = CLOCK.matcher(text == null ? "" : text.strip());
        try {
            return matcher.matches()
                    ? Optional.of(LocalTime.of(Integer.parseInt(matcher.group(1)), Integer.parseInt(matcher.group(2))))
                    : Optional.empty();
        } catch (DateTimeException _) {
            return Optional.empty();
        }
    }

    /// A length: `0:30`, `01:00:00`, `1.02:00` (days first), ISO 8601's `PT30M`.
    public static Optional<Duration> length(@Nullable String text) {
        if (text == null || text.isBlank()) {
            return Optional.empty();
        }
        String stripped = text.strip();
        Matcher matcher = LENGTH.matcher(stripped);
        if (matcher.matches()) {
            long days = matcher.group(1) == null ? 0 : Long.parseLong(matcher.group(1));
            return Optional.of(Duration.ofDays(days)
                    .plusHours(Long.parseLong(matcher.group(2)))
                    .plusMinutes(Long.parseLong(matcher.group(3))));
        }
        try {
            return Optional.of(Duration.parse(stripped));
        } catch (DateTimeException _) {
            return Optional.empty();
        }
    }

    /// An IANA zone by its name.
    public static Optional<ZoneId> zone(@Nullable String text) {
        if (text == null || text.isBlank()) {
            return Optional.empty();
        }
        try {
            return Optional.of(ZoneId.of(text.strip()));
        } catch (DateTimeException _) {
            return Optional.empty();
        }
    }
}
