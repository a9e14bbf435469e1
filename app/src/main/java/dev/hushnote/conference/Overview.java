package dev.hushnote.conference;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/// A conference as it was at one reading, with what belongs together found without asking again. Immutable.
public final class Overview {

    private final Conference conference;
    private final List<Track> tracks;
    private final List<Speaker> speakers;
    private final List<Session> sessions;
    private final Map<UUID, Track> trackById = new HashMap<>();
    private final Map<UUID, Speaker> speakerById = new HashMap<>();
    private final Map<UUID, Plan> planBySession = new HashMap<>();
    private final Map<UUID, List<Attendance>> attendanceBySession = new HashMap<>();

    /// @param attendances latest first
    public Overview(
            Conference conference,
            List<Track> tracks,
            List<Speaker> speakers,
            List<Session> sessions,
            List<Plan> plans,
            List<Attendance> attendances) {
        this.conference = conference;
        this.tracks = List.copyOf(tracks);
        this.speakers = List.copyOf(speakers);
        this.sessions = List.copyOf(sessions);
        tracks.forEach(track -> trackById.put(track.id(), track));
        speakers.forEach(speaker -> speakerById.put(speaker.id(), speaker));
        plans.forEach(plan -> planBySession.putIfAbsent(plan.sessionId(), plan));
        attendances.forEach(attendance -> attendanceBySession
                .computeIfAbsent(attendance.sessionId(), _ -> new ArrayList<>())
                .add(attendance));
    }

    public Conference conference() {
        return conference;
    }

    /// By name.
    public List<Track> tracks() {
        return tracks;
    }

    /// By name.
    public List<Speaker> speakers() {
        return speakers;
    }

    /// By day, start and title.
    public List<Session> sessions() {
        return sessions;
    }

    public Optional<Track> trackOf(Session session) {
        return Optional.ofNullable(session.trackId()).map(trackById::get);
    }

    /// In the order of the programme.
    public List<Speaker> speakersOf(Session session) {
        return session.speakers().stream()
                .map(speakerById::get)
                .filter(Objects::nonNull)
                .toList();
    }

    /// Why no photos are to be taken in a session; nothing when they are allowed.
    public Optional<PhotoBan> photoBan(Session session) {
        return PhotoBan.of(session, speakersOf(session));
    }

    public Optional<Plan> planOf(UUID session) {
        return Optional.ofNullable(planBySession.get(session));
    }

    /// The attendee's interest in a session, 0 for none to 3 for the most.
    public int interestIn(UUID session) {
        return planOf(session).map(Plan::interest).orElse(0);
    }

    /// All states a session has had, latest first.
    public List<Attendance> attendanceOf(UUID session) {
        return List.copyOf(attendanceBySession.getOrDefault(session, List.of()));
    }

    /// The state that counts.
    public Optional<Attendance.State> stateOf(UUID session) {
        return attendanceOf(session).stream().map(Attendance::state).findFirst();
    }
}
