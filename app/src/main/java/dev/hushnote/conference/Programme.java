package dev.hushnote.conference;

import dev.hushnote.text.Problem;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// Reads the programmes of a notebook; rows in the trash are left out. May be used from any thread.
public interface Programme {

    /// All conferences by name.
    List<Conference> conferences();

    Optional<Conference> conference(UUID id);

    /// A conference's tracks by name.
    List<Track> tracks(UUID conference);

    /// A conference's speakers by name.
    List<Speaker> speakers(UUID conference);

    /// A conference's sessions by day, start and title.
    List<Session> sessions(UUID conference);

    Optional<Session> session(UUID id);

    Optional<Plan> plan(UUID session);

    /// All states a session has had, latest first.
    List<Attendance> attendance(UUID session);

    /// @throws Problem when there is none
    default Conference requireConference(UUID id) {
        return conference(id).orElseThrow(() -> Problem.notFound("problem.no-conference", id));
    }

    /// @throws Problem when there is none
    default Session requireSession(UUID id) {
        return session(id).orElseThrow(() -> Problem.notFound("problem.no-session", id));
    }

    /// A session's speakers in the order of the programme.
    default List<Speaker> speakersOf(Session session) {
        List<Speaker> all = speakers(session.conferenceId());
        return session.speakers().stream()
                .flatMap(id -> all.stream().filter(speaker -> speaker.id().equals(id)))
                .toList();
    }

    default Optional<Track> trackOf(Session session) {
        return tracks(session.conferenceId()).stream()
                .filter(track -> track.id().equals(session.trackId()))
                .findFirst();
    }
}
