package dev.hushnote.schedule.format.text;

import dev.hushnote.schedule.format.PlainText;
import dev.hushnote.schedule.format.RawSession;
import dev.hushnote.schedule.published.PublishedTime;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/// Gives the entries of a text dates and ends.
final class Timing {

    private static final int NOON = 13;
    private static final Duration LONGEST_GAP = Duration.ofHours(4);

    private final LocalDate today;
    private final Map<Object, LocalDateTime> former = new HashMap<>();

    Timing(LocalDate today) {
        this.today = today;
    }

    List<RawSession> sessions(List<Entry> entries) {
        boolean half = halfDay(entries);
        List<LocalDateTime> starts = new ArrayList<>();
        List<ClockSpan> spans = new ArrayList<>();
        for (Entry entry : entries) {
            ClockSpan span = half ? entry.span.afternoon() : entry.span;
            spans.add(span);
            starts.add(start(entry, span));
        }
        Map<List<Object>, TreeSet<LocalDateTime>> places = new HashMap<>();
        TreeSet<LocalDateTime> anywhere = new TreeSet<>(starts);
        TreeSet<LocalDateTime> everybody = new TreeSet<>();
        for (int i = 0; i < entries.size(); i++) {
            places.computeIfAbsent(place(entries.get(i)), _ -> new TreeSet<>()).add(starts.get(i));
            if (isForEverybody(entries.get(i))) {
                everybody.add(starts.get(i));
            }
        }
        List<RawSession> sessions = new ArrayList<>();
        for (int i = 0; i < entries.size(); i++) {
            Entry entry = entries.get(i);
            LocalDateTime start = starts.get(i);
            LocalDateTime next = isForEverybody(entry)
                    ? anywhere.higher(start)
                    : earlier(places.getOrDefault(place(entry), everybody).higher(start), everybody.higher(start));
            sessions.add(session(entry, spans.get(i), start, next));
        }
        return sessions;
    }

    private static boolean isForEverybody(Entry entry) {
        return entry.room == null && entry.track == null;
    }

    private static @Nullable LocalDateTime earlier(@Nullable LocalDateTime one, @Nullable LocalDateTime other) {
        return one == null || (other != null && other.isBefore(one)) ? other : one;
    }

    /// Whether "1:00" after "12:00" is meant: nothing says which half of the day, and no hour is a late one.
    private static boolean halfDay(List<Entry> entries) {
        return entries.stream().noneMatch(entry -> entry.span.halves() || isLate(entry.span))
                && entries.stream().anyMatch(entry -> entry.starts().getHour() >= 8);
    }

    private static boolean isLate(ClockSpan span) {
        return span.starts().getHour() >= NOON
                || (span.ends() != null && span.ends().getHour() >= NOON);
    }

    /// What begins early after something that began late is after midnight.
    private LocalDateTime start(Entry entry, ClockSpan span) {
        LocalDate day = entry.day == null ? today : entry.day;
        List<Object> place = place(entry);
        LocalDateTime before = former.get(place);
        LocalDateTime start = day.atTime(span.starts());
        if (before != null && span.starts().getHour() < 6 && before.isAfter(start) && before.getHour() >= 18) {
            start = start.plusDays(1);
        } else {
            former.put(place, start);
        }
        return start;
    }

    private static RawSession session(Entry entry, ClockSpan span, LocalDateTime start, @Nullable LocalDateTime next) {
        RawSession session = new RawSession()
                .title(entry.title.isBlank() ? null : entry.title)
                .starts(new PublishedTime.Local(start))
                .lasts(entry.lasts)
                .day(entry.day)
                .room(entry.room)
                .track(entry.track)
                .url(entry.url)
                .description(PlainText.paragraphs(String.join("\n", entry.description)));
        LocalDateTime end = end(start, span.ends());
        if (end != null) {
            session.ends(new PublishedTime.Local(end));
        } else if (entry.lasts == null
                && next != null
                && Duration.between(start, next).compareTo(LONGEST_GAP) <= 0) {
            session.ends(new PublishedTime.Local(next));
        }
        entry.speakers.forEach(session::speaker);
        return session;
    }

    private static @Nullable LocalDateTime end(LocalDateTime start, @Nullable LocalTime ends) {
        if (ends == null) {
            return null;
        }
        LocalDateTime end = start.toLocalDate().atTime(ends);
        boolean overMidnight = end.isBefore(start) && (start.getHour() >= 18 || ends.getHour() < 6);
        return overMidnight ? end.plusDays(1) : end;
    }

    private static List<Object> place(Entry entry) {
        return List.of(
                entry.day == null ? "" : entry.day,
                entry.room == null ? "" : entry.room,
                entry.track == null ? "" : entry.track);
    }
}
