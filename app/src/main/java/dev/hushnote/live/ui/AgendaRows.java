package dev.hushnote.live.ui;

import dev.hushnote.conference.Attendance;
import dev.hushnote.conference.Overview;
import dev.hushnote.conference.Session;
import dev.hushnote.conference.Speaker;
import dev.hushnote.conference.Track;
import dev.hushnote.desktop.Texts;
import dev.hushnote.live.Tally;
import dev.hushnote.rating.Rating;
import dev.hushnote.text.Isolation;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;

/// Puts into words what the agenda tells of each session.
final class AgendaRows {

    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm");

    private final Texts texts;
    private final Predicate<UUID> hasDraft;

    AgendaRows(Texts texts, Predicate<UUID> hasDraft) {
        this.texts = texts;
        this.hasDraft = hasDraft;
    }

    List<AgendaRow> of(Overview overview, List<Session> sessions, Situation situation, Instant now) {
        return sessions.stream()
                .map(session -> row(overview, session, isParallel(session, sessions), situation, now))
                .toList();
    }

    private static boolean isParallel(Session session, List<Session> sessions) {
        return sessions.stream()
                .anyMatch(other -> !other.id().equals(session.id())
                        && other.slot().starts().equals(session.slot().starts()));
    }

    private AgendaRow row(Overview overview, Session session, boolean parallel, Situation situation, Instant now) {
        ZoneId zone = overview.conference().zone();
        boolean live = situation.isLive(session);
        Instant ends = session.slot().endsOrStarts().atZone(zone).toInstant();
        return new AgendaRow(
                session,
                CLOCK.format(session.slot().starts()),
                second(overview, session, parallel, situation),
                overview.trackOf(session).map(Track::color).orElse(null),
                Optional.ofNullable(situation.ratings().get(session.id()))
                        .map(Rating::light)
                        .orElse(null),
                overview.interestIn(session.id()) > 0,
                live,
                live ? running(session, zone, now) : "",
                hasDraft.test(session.id()),
                !live && ends.isBefore(now));
    }

    /// What became of the session, where it is as long as others begin with it, then what was logged; before that, who
    /// speaks.
    private String second(Overview overview, Session session, boolean parallel, Situation situation) {
        boolean logged = !situation.tally(session.id()).equals(Tally.NOTHING);
        String room = parallel && !logged ? Objects.requireNonNullElse(session.room(), "") : "";
        String cancelled = session.takesPlace() ? "" : texts.get("agenda.cancelled");
        return Isolation.line(
                Stream.of(Stream.of(cancelled, state(overview, session), room), logged(overview, session, situation))
                        .flatMap(parts -> parts)
                        .distinct());
    }

    private Stream<String> logged(Overview overview, Session session, Situation situation) {
        Tally tally = situation.tally(session.id());
        if (tally.equals(Tally.NOTHING)) {
            List<Speaker> speakers = overview.speakersOf(session);
            return speakers.isEmpty()
                    ? Stream.ofNullable(session.room())
                    : speakers.stream().map(Speaker::summary);
        }
        if (tally.photos() == 0) {
            return Stream.of(texts.get("agenda.notes", tally.notes()));
        }
        return Stream.of(texts.get("agenda.notes-photos", tally.notes(), tally.photos()));
    }

    private String running(Session session, ZoneId zone, Instant now) {
        LocalDateTime ends = session.slot().ends();
        if (ends == null) {
            return texts.get("agenda.now");
        }
        long minutes = Duration.between(now, ends.atZone(zone).toInstant()).toMinutes();
        return minutes < 0 ? texts.get("agenda.over", -minutes) : texts.get("agenda.left", minutes);
    }

    private String state(Overview overview, Session session) {
        return overview.stateOf(session.id())
                .filter(state -> state != Attendance.State.ATTENDED)
                .map(state -> texts.word("attendance", state))
                .orElse("");
    }
}
