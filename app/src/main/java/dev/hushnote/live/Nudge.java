package dev.hushnote.live;

import dev.hushnote.conference.Attendance;
import dev.hushnote.conference.Overview;
import dev.hushnote.conference.Programme;
import dev.hushnote.conference.Session;
import dev.hushnote.review.RatedSession;
import dev.hushnote.review.ReviewBoard;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/// Reminds of what is quickly forgotten.
public final class Nudge {

    private final Programme programme;
    private final ReviewBoard board;

    public Nudge(Programme programme, ReviewBoard board) {
        this.programme = programme;
        this.board = board;
    }

    /// The sessions of a day that the attendee was in, that are over for them and have no rating, in time order.
    ///
    /// @param now a session that is running is over only for somebody who left it
    public List<Session> unrated(UUID conference, LocalDate day, Instant now) {
        Set<UUID> unrated =
                board.unrated(conference).stream().map(RatedSession::id).collect(Collectors.toSet());
        Overview overview = programme.overview(conference);
        return overview.sessions().stream()
                .filter(session ->
                        unrated.contains(session.id()) && session.slot().day().equals(day))
                .filter(session -> isOver(overview, session, now))
                .toList();
    }

    private static boolean isOver(Overview overview, Session session, Instant now) {
        Candidate candidate = new Candidate(session, overview.conference().zone());
        boolean left = overview.stateOf(session.id()).equals(Optional.of(Attendance.State.LEFT_EARLY));
        return left || !candidate.endsAtLatest().isAfter(now);
    }
}
