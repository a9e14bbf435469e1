package dev.hushnote.conference;

import dev.hushnote.text.Problem;
import java.time.LocalDate;
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

    Optional<Track> track(UUID id);

    /// A conference's speakers by name.
    List<Speaker> speakers(UUID conference);

    Optional<Speaker> speaker(UUID id);

    /// A conference's sessions by day, start and title.
    List<Session> sessions(UUID conference);

    /// A conference's sessions of some of its days, both included, by day, start and title.
    List<Session> sessions(UUID conference, LocalDate first, LocalDate last);

    Optional<Session> session(UUID id);

    Optional<Plan> plan(UUID session);

    /// The plans of all sessions of a conference.
    List<Plan> plans(UUID conference);

    /// All states that the sessions of a conference have had, latest first.
    List<Attendance> attendances(UUID conference);

    /// All states a session has had, latest first.
    List<Attendance> attendance(UUID session);

    /// A whole conference, read at once.
    ///
    /// @throws Problem when there is none
    default Overview overview(UUID conference) {
        return new Overview(
                requireConference(conference),
                tracks(conference),
                speakers(conference),
                sessions(conference),
                plans(conference),
                attendances(conference));
    }

    /// @throws Problem when there is none
    default Conference requireConference(UUID id) {
        return conference(id).orElseThrow(() -> Problem.notFound("problem.no-conference", id));
    }

    /// @throws Problem when there is none
    default Session requireSession(UUID id) {
        return session(id).orElseThrow(() -> Problem.notFound("problem.no-session", id));
    }

    /// @throws Problem when there is none
    default Track requireTrack(UUID id) {
        return track(id).orElseThrow(() -> Problem.notFound("problem.no-track", id));
    }

    /// @throws Problem when there is none
    default Speaker requireSpeaker(UUID id) {
        return speaker(id).orElseThrow(() -> Problem.notFound("problem.no-speaker", id));
    }

    /// A session's speakers in the order of the programme.
    default List<Speaker> speakersOf(Session session) {
        List<Speaker> all = speakers(session.conferenceId());
        return session.speakers().stream()
                .flatMap(id -> all.stream().filter(speaker -> speaker.id().equals(id)))
                .toList();
    }

    /// Why no photos are to be taken in a session; nothing when they are allowed.
    default Optional<PhotoBan> photoBan(Session session) {
        return PhotoBan.of(session, speakersOf(session));
    }

    default Optional<Track> trackOf(Session session) {
        return tracks(session.conferenceId()).stream()
                .filter(track -> track.id().equals(session.trackId()))
                .findFirst();
    }
}
