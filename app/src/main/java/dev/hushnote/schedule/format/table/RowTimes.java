package dev.hushnote.schedule.format.table;

import dev.hushnote.schedule.format.Times;
import dev.hushnote.schedule.format.text.ClockSpan;
import dev.hushnote.schedule.format.text.ClockSpans;
import dev.hushnote.schedule.format.text.Days;
import dev.hushnote.schedule.format.text.WrittenDate;
import dev.hushnote.schedule.format.text.WrittenDates;
import dev.hushnote.schedule.published.PublishedTime;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Times in cells, row after row.
final class RowTimes {

    private static final Pattern EPOCH = Pattern.compile("\\d{10}(?:\\d{3})?");
    private static final Pattern LENGTH = Pattern.compile(
            "(?iu)\\D{0,9}(?:(\\d{1,2})\\s?(?:h(?:ours?|rs?)?\\.?|시간|時間))?\\s{0,3}(?:(\\d{1,3})\\s?(?:m(?:in(?:utes?|s)?)?\\.?|'|분|分)?)?\\s{0,9}");

    private final WrittenDates dates;
    private final Days days;
    private final LocalDate otherwise;
    private final boolean halfDay;
    private boolean undated;

    /// @param otherwise the day of times that stand below no date
    /// @param all all cells with times
    RowTimes(WrittenDates dates, Days days, LocalDate otherwise, List<String> all) {
        this.halfDay = isHalfDay(all);
        this.dates = dates;
        this.days = days;
        this.otherwise = otherwise;
    }

    /// Whether a time had no date.
    boolean undated() {
        return undated || days.guessed();
    }

    /// The day that rows from here on are about, where a cell names one.
    void day(@Nullable String cell) {
        if (cell == null) {
            return;
        }
        if (cell.matches("\\d{1,2}")) {
            days.begin(new WrittenDate(null, 0, 0, null, Integer.parseInt(cell), 0, 0));
            return;
        }
        WrittenDate date = dates.in(cell);
        if (date != null) {
            days.begin(date);
        }
    }

    @Nullable
    LocalDate day() {
        return days.current();
    }

    /// @param ends null when the cell has no end
    record Slot(PublishedTime starts, @Nullable PublishedTime ends) {}

    /// What stands in a cell for starts; null when it is no time.
    @Nullable
    Slot slot(String cell) {
        Optional<PublishedTime> whole = exact(cell);
        if (whole.isPresent()) {
            return new Slot(whole.get(), null);
        }
        List<ClockSpan> spans = ClockSpans.in(cell);
        if (spans.isEmpty()) {
            return null;
        }
        ClockSpan span = shown(spans.getFirst());
        day(span.from() > 0 ? cell.substring(0, span.from()) : null);
        if (span.from() <= 1 && span.to() < cell.length()) {
            day(cell.substring(span.to()));
        }
        LocalDateTime start = date().atTime(span.starts());
        return new Slot(
                new PublishedTime.Local(start),
                span.ends() == null ? null : new PublishedTime.Local(after(start, span.ends())));
    }

    /// What stands in a cell for ends; null when it is no time.
    @Nullable
    PublishedTime end(String cell, PublishedTime start) {
        Optional<PublishedTime> whole = exact(cell);
        List<ClockSpan> spans = ClockSpans.in(cell);
        if (whole.isPresent() || spans.isEmpty()) {
            return whole.orElse(null);
        }
        ClockSpan span = shown(spans.getFirst());
        WrittenDate date = span.from() > 1 ? dates.in(cell.substring(0, span.from())) : null;
        LocalDate day = date == null ? null : date.near(start.written().toLocalDate());
        LocalDateTime end = day == null ? after(start.written(), span.starts()) : day.atTime(span.starts());
        return start instanceof PublishedTime.Exact(var from)
                ? new PublishedTime.Exact(end.atOffset(from.getOffset()))
                : new PublishedTime.Local(end);
    }

    /// A length: `45`, `45 min`, `1h 30`, `0:45`.
    static @Nullable Duration length(@Nullable String cell) {
        if (cell == null || cell.isEmpty()) {
            return null;
        }
        Optional<Duration> standard = Times.length(cell);
        if (standard.isPresent()) {
            return standard.get();
        }
        Matcher matcher = LENGTH.matcher(cell);
        if (!matcher.matches() || (matcher.group(1) == null && matcher.group(2) == null)) {
            return null;
        }
        long hours = matcher.group(1) == null ? 0 : Long.parseLong(matcher.group(1));
        long minutes = matcher.group(2) == null ? 0 : Long.parseLong(matcher.group(2));
        return hours + minutes == 0 ? null : Duration.ofHours(hours).plusMinutes(minutes);
    }

    private ClockSpan shown(ClockSpan span) {
        return halfDay ? span.afternoon() : span;
    }

    /// Whether "1:00" is meant as an afternoon's: nothing says which half of the day, and no hour is a late one.
    private static boolean isHalfDay(List<String> all) {
        List<ClockSpan> spans =
                all.stream().flatMap(cell -> ClockSpans.in(cell).stream()).toList();
        return spans.stream().noneMatch(span -> span.halves() || span.starts().getHour() > 12)
                && spans.stream().anyMatch(span -> span.starts().getHour() >= 8);
    }

    private static Optional<PublishedTime> exact(String cell) {
        if (EPOCH.matcher(cell).matches()) {
            long number = Long.parseLong(cell);
            return Optional.of(Times.ofEpochMillis(cell.length() == 10 ? number * 1000 : number));
        }
        return cell.length() > 10 && cell.matches("\\d{4}-.*") ? Times.time(cell) : Optional.empty();
    }

    private LocalDate date() {
        LocalDate current = days.current();
        if (current == null) {
            undated = true;
            return otherwise;
        }
        return current;
    }

    /// A clock's next time after a start in the evening; else the same day's.
    private static LocalDateTime after(LocalDateTime start, LocalTime time) {
        LocalDateTime end = start.toLocalDate().atTime(time);
        boolean overMidnight = end.isBefore(start) && (start.getHour() >= 18 || time.getHour() < 6);
        return overMidnight ? end.plusDays(1) : end;
    }
}
