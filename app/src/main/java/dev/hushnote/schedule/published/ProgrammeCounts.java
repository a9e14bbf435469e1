package dev.hushnote.schedule.published;

import dev.hushnote.conference.Slot;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// What is in a programme, in numbers: everything it lists counts, what is cancelled or has no time too.
///
/// @param zone the zone that days and times are told in; null when nobody knows it: then they are told as written
/// @param talks what somebody speaks at, [#events] without [#breaks]
/// @param tracks names that sessions use
/// @param rooms rooms that sessions use; kinds of blanks and dashes make no difference
/// @param speakersById speakers of sessions that have an id
/// @param speakersByName different names of speakers of sessions
/// @param perDay sessions by conference day
/// @param first the earliest, of those at one time the one whose room and title come first
/// @param last the latest to start, of those at one time the one whose room and title come last
public record ProgrammeCounts(
        String format,
        @Nullable String title,
        @Nullable String zone,
        int events,
        int talks,
        int breaks,
        int tracks,
        int rooms,
        int speakersById,
        int speakersByName,
        int days,
        Map<LocalDate, Integer> perDay,
        Map<String, Integer> perRoom,
        Map<String, Integer> perTrack,
        @Nullable Listed first,
        @Nullable Listed last,
        List<Warned> warnings) {

    /// A session as it is told.
    public record Listed(
            String title,
            LocalDateTime start,
            @Nullable LocalDateTime end,
            @Nullable String room,
            List<String> speakers) {}

    /// A warning, by the word for its kind.
    public record Warned(String kind, List<String> subjects) {}

    /// @param zone the conference's zone where it is known, else null
    public static ProgrammeCounts of(PublishedProgramme programme, @Nullable ZoneId zone) {
        List<PublishedSession> sessions = programme.sessions();
        int breaks = (int) sessions.stream().filter(PublishedSession::isBreak).count();
        Map<LocalDate, Integer> perDay = count(sessions, session -> dayOf(session, zone));
        Map<String, Integer> perRoom = count(sessions, ProgrammeCounts::room);
        Map<String, Integer> perTrack = count(sessions, PublishedSession::track);
        Map<String, PublishedSpeaker> speakers = new TreeMap<>();
        programme.speakers().forEach(speaker -> speakers.put(speaker.key(), speaker));
        List<PublishedSession> inOrder = sessions.stream()
                .filter(session -> session.starts() != null)
                .sorted(Comparator.comparing((PublishedSession session) -> startOf(session, zone))
                        .thenComparing(session -> Objects.requireNonNullElse(session.room(), ""))
                        .thenComparing(PublishedSession::title))
                .toList();
        return new ProgrammeCounts(
                programme.format().id(),
                programme.about().title(),
                zone == null ? null : zone.getId(),
                sessions.size(),
                sessions.size() - breaks,
                breaks,
                perTrack.size(),
                perRoom.size(),
                (int) programme.speakers().stream()
                        .map(PublishedSpeaker::id)
                        .filter(Objects::nonNull)
                        .distinct()
                        .count(),
                (int) programme.speakers().stream()
                        .map(PublishedSpeaker::name)
                        .distinct()
                        .count(),
                perDay.size(),
                perDay,
                perRoom,
                perTrack,
                inOrder.isEmpty() ? null : listed(inOrder.getFirst(), zone, speakers),
                inOrder.isEmpty() ? null : listed(inOrder.getLast(), zone, speakers),
                programme.warnings().stream()
                        .map(warning -> new Warned(
                                warning.kind()
                                        .name()
                                        .toLowerCase(java.util.Locale.ROOT)
                                        .replace('_', '-'),
                                warning.subjects()))
                        .toList());
    }

    /// The conference day that a session belongs to; null while it has neither day nor time.
    public static @Nullable LocalDate dayOf(PublishedSession session, @Nullable ZoneId zone) {
        LocalDate day = session.day();
        if (day != null) {
            return day;
        }
        return session.starts() == null ? null : Slot.dayOf(startOf(session, zone));
    }

    private static @Nullable String room(PublishedSession session) {
        String room = session.room();
        return room == null ? null : RoomSpellings.plainly(room);
    }

    private static LocalDateTime startOf(PublishedSession session, @Nullable ZoneId zone) {
        return local(Objects.requireNonNull(session.starts()), zone);
    }

    private static LocalDateTime local(PublishedTime time, @Nullable ZoneId zone) {
        return zone == null ? time.written() : time.in(zone);
    }

    private static Listed listed(
            PublishedSession session, @Nullable ZoneId zone, Map<String, PublishedSpeaker> speakers) {
        return new Listed(
                session.title(),
                startOf(session, zone),
                Optional.ofNullable(session.ends()).map(end -> local(end, zone)).orElse(null),
                session.room(),
                session.speakers().stream()
                        .map(speakers::get)
                        .filter(Objects::nonNull)
                        .map(PublishedSpeaker::name)
                        .toList());
    }

    private static <K extends Comparable<? super K>> Map<K, Integer> count(
            List<PublishedSession> sessions, Function<PublishedSession, @Nullable K> key) {
        Map<K, Integer> counts = new TreeMap<>();
        for (PublishedSession session : sessions) {
            K value = key.apply(session);
            if (value != null) {
                counts.merge(value, 1, Integer::sum);
            }
        }
        return counts;
    }
}
