package dev.hushnote.recording;

import dev.hushnote.conference.Overview;
import dev.hushnote.conference.Programme;
import dev.hushnote.conference.Session;
import dev.hushnote.conference.Speaker;
import dev.hushnote.recording.list.Candidate;
import dev.hushnote.recording.list.Listed;
import dev.hushnote.recording.list.Match;
import dev.hushnote.recording.list.Video;
import dev.hushnote.recording.list.VideoListReader;
import dev.hushnote.recording.list.VideoMatching;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/// Finds the videos of a list among the sessions of a conference. May be used from any thread.
public final class ConferenceVideos {

    private final Programme programme;
    private final Recordings recordings;
    private final RecordingEditor editor;

    public ConferenceVideos(Programme programme, Recordings recordings, RecordingEditor editor) {
        this.programme = programme;
        this.recordings = recordings;
        this.editor = editor;
    }

    /// What each video of a list probably shows, in the order of the list. Nothing is attached.
    ///
    /// @param list the bytes of a playlist, of a conference's list of videos, or of pasted text
    /// @throws dev.hushnote.text.Problem when it is no list of videos
    public List<VideoProposal> propose(UUID conference, byte[] list) {
        List<Video> videos = VideoListReader.read(list).videos();
        Overview overview = programme.overview(conference);
        Map<UUID, Session> sessions =
                overview.sessions().stream().collect(Collectors.toMap(Session::id, Function.identity()));
        Map<UUID, Set<String>> known = recordings.ofConference(conference).stream()
                .collect(Collectors.groupingBy(
                        AttachedRecording::sessionId,
                        Collectors.mapping(attached -> attached.medium().location(), Collectors.toSet())));
        return VideoMatching.match(
                        videos,
                        overview.sessions().stream()
                                .map(session -> listed(overview, session))
                                .toList())
                .stream()
                .map(match -> proposal(match, sessions, known))
                .toList();
    }

    /// Attaches a video to the session that it shows.
    ///
    /// @throws dev.hushnote.text.Problem when the session has it already, or there is no such session
    public AttachedRecording attach(UUID session, Video video) {
        return editor.attach(session, new Medium.Web(video.address()), video.title(), video.length());
    }

    private static Listed listed(Overview overview, Session session) {
        Duration length = session.slot().ends() == null
                ? Duration.ZERO
                : Duration.between(session.slot().starts(), session.slot().ends());
        return new Listed(
                session.id(),
                session.title(),
                overview.speakersOf(session).stream().map(Speaker::name).toList(),
                session.slot().starts().toLocalDate(),
                length);
    }

    private static VideoProposal proposal(Match match, Map<UUID, Session> sessions, Map<UUID, Set<String>> known) {
        boolean attached = match.session()
                .filter(session -> known.getOrDefault(session, Set.of())
                        .contains(match.video().address().toString()))
                .isPresent();
        return new VideoProposal(
                match.video(),
                match.certainty(),
                match.candidates().stream()
                        .map(Candidate::session)
                        .map(sessions::get)
                        .toList(),
                attached);
    }
}
