package dev.hushnote.review;

import dev.hushnote.conference.Attendance;
import dev.hushnote.conference.Plan;
import dev.hushnote.conference.Programme;
import dev.hushnote.conference.Session;
import dev.hushnote.conference.Speaker;
import dev.hushnote.conference.Track;
import dev.hushnote.log.Entries;
import dev.hushnote.rating.Light;
import dev.hushnote.rating.Rating;
import dev.hushnote.rating.Ratings;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;

/// The lights of a conference, grouped. Shows private ratings too: it is for the attendee's eyes. May be used from
/// any thread.
public final class ReviewBoard {

    private final Programme programme;
    private final Entries entries;
    private final Ratings ratings;

    public ReviewBoard(Programme programme, Entries entries, Ratings ratings) {
        this.programme = programme;
        this.entries = entries;
        this.ratings = ratings;
    }

    /// The board; a session with two speakers stands with both. Groups in alphabetical order.
    public List<BoardRow> by(Grouping grouping, UUID conference) {
        Map<String, List<RatedSession>> groups = new TreeMap<>();
        for (Session session : programme.sessions(conference)) {
            Optional<Rating> rating = ratings.current(session.id());
            if (rating.isPresent() || awaitsRating(session)) {
                RatedSession rated = rated(session, rating);
                groupsOf(session, grouping)
                        .forEach(group -> groups.computeIfAbsent(group, _ -> new ArrayList<>())
                                .add(rated));
            }
        }
        return groups.entrySet().stream()
                .map(group -> row(group.getKey(), group.getValue()))
                .toList();
    }

    /// A programme item that the attendee was in: has a log, or was said to be attended.
    private boolean awaitsRating(Session session) {
        Optional<Attendance.State> state = programme.attendance(session.id()).stream()
                .map(Attendance::state)
                .findFirst();
        boolean absent = state.filter(now -> now == Attendance.State.SKIPPED || now == Attendance.State.WATCH_LATER)
                .isPresent();
        return session.kind().isProgramme()
                && !absent
                && (state.isPresent() || !entries.of(session.id()).isEmpty());
    }

    private RatedSession rated(Session session, Optional<Rating> rating) {
        return new RatedSession(
                session.id(),
                session.title(),
                rating.map(Rating::light).orElse(null),
                rating.map(Rating::reason).orElse(null),
                programme.plan(session.id()).map(Plan::expectation).orElse(null));
    }

    private List<String> groupsOf(Session session, Grouping grouping) {
        List<Speaker> speakers = programme.speakersOf(session);
        return switch (grouping) {
            case DAY -> List.of(session.slot().day().toString());
            case KIND -> List.of(session.kind().name().toLowerCase(Locale.ROOT));
            case TRACK -> List.of(programme.trackOf(session).map(Track::name).orElse(""));
            case SPEAKER -> orNone(speakers.stream().map(Speaker::name).toList());
            case COMPANY ->
                orNone(speakers.stream()
                        .map(Speaker::affiliation)
                        .filter(Objects::nonNull)
                        .distinct()
                        .toList());
        };
    }

    private static List<String> orNone(List<String> groups) {
        return groups.isEmpty() ? List.of("") : groups;
    }

    private static BoardRow row(String group, List<RatedSession> sessions) {
        return new BoardRow(
                group,
                count(sessions, Light.GREEN),
                count(sessions, Light.YELLOW),
                count(sessions, Light.RED),
                (int) sessions.stream()
                        .filter(session -> session.light() == null)
                        .count(),
                sessions);
    }

    private static int count(List<RatedSession> sessions, Light light) {
        return (int)
                sessions.stream().filter(session -> session.light() == light).count();
    }
}
