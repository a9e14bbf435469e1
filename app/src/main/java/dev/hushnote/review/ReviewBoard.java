package dev.hushnote.review;

import dev.hushnote.conference.Attendance;
import dev.hushnote.conference.Overview;
import dev.hushnote.conference.Plan;
import dev.hushnote.conference.Programme;
import dev.hushnote.conference.Session;
import dev.hushnote.conference.Speaker;
import dev.hushnote.conference.Track;
import dev.hushnote.rating.Light;
import dev.hushnote.rating.Rating;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;

/// The lights of a conference, grouped. Shows private ratings too: it is for the attendee's eyes. May be used
/// from any thread.
public final class ReviewBoard {

    private final Programme programme;
    private final Traces traces;

    public ReviewBoard(Programme programme, Traces traces) {
        this.programme = programme;
        this.traces = traces;
    }

    /// The board; a session with two speakers stands with both. Groups in alphabetical order.
    public List<BoardRow> by(Grouping grouping, UUID conference) {
        Overview overview = programme.overview(conference);
        Map<String, List<RatedSession>> groups = new TreeMap<>();
        for (Shown shown : shown(overview)) {
            groupsOf(overview, shown.session(), grouping)
                    .forEach(group -> groups.computeIfAbsent(group, _ -> new ArrayList<>())
                            .add(shown.rated()));
        }
        return groups.entrySet().stream()
                .map(group -> row(group.getKey(), group.getValue()))
                .toList();
    }

    /// Sessions of the programme that the attendee was in and has not rated, in time order.
    public List<RatedSession> unrated(UUID conference) {
        return shown(programme.overview(conference)).stream()
                .map(Shown::rated)
                .filter(session -> session.light() == null)
                .toList();
    }

    /// A session that has a place on the board.
    private record Shown(Session session, RatedSession rated) {}

    private List<Shown> shown(Overview overview) {
        UUID conference = overview.conference().id();
        Map<UUID, Rating> ratings = traces.ratings(conference);
        Set<UUID> logged = traces.logged(conference);
        List<Shown> shown = new ArrayList<>();
        for (Session session : overview.sessions()) {
            Optional<Rating> rating = Optional.ofNullable(ratings.get(session.id()));
            if (rating.isPresent() || awaitsRating(overview, session, logged)) {
                shown.add(new Shown(session, rated(overview, session, rating)));
            }
        }
        return shown;
    }

    /// A programme item that took place and that the attendee was in: has a log, or was said to be attended.
    private static boolean awaitsRating(Overview overview, Session session, Set<UUID> logged) {
        Optional<Attendance.State> state = overview.stateOf(session.id());
        boolean absent = state.filter(now -> now == Attendance.State.SKIPPED || now == Attendance.State.WATCH_LATER)
                .isPresent();
        return session.kind().isProgramme()
                && session.takesPlace()
                && !absent
                && (state.isPresent() || logged.contains(session.id()));
    }

    private static RatedSession rated(Overview overview, Session session, Optional<Rating> rating) {
        return new RatedSession(
                session.id(),
                session.title(),
                rating.map(Rating::light).orElse(null),
                rating.map(Rating::reason).orElse(null),
                overview.planOf(session.id()).map(Plan::expectation).orElse(null));
    }

    private static List<String> groupsOf(Overview overview, Session session, Grouping grouping) {
        List<Speaker> speakers = overview.speakersOf(session);
        return switch (grouping) {
            case DAY -> List.of(session.slot().day().toString());
            case KIND -> List.of(session.kind().name().toLowerCase(Locale.ROOT));
            case TRACK -> List.of(overview.trackOf(session).map(Track::name).orElse(""));
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
