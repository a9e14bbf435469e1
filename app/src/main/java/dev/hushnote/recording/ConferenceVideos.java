package dev.hushnote.recording;

import dev.hushnote.conference.Overview;
import dev.hushnote.conference.Programme;
import dev.hushnote.conference.Session;
import dev.hushnote.conference.Speaker;
import dev.hushnote.recording.list.Candidate;
import dev.hushnote.recording.list.Certainty;
import dev.hushnote.recording.list.Listed;
import dev.hushnote.recording.list.Match;
import dev.hushnote.recording.list.Video;
import dev.hushnote.recording.list.VideoListReader;
import dev.hushnote.recording.list.VideoMatching;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
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
        return propose(
                programme.overview(conference), VideoListReader.read(list).videos());
    }

    /// The same for videos and sessions that were read already.
    public List<VideoProposal> propose(Overview overview, List<Video> videos) {
        Map<UUID, Session> sessions =
                overview.sessions().stream().collect(Collectors.toMap(Session::id, Function.identity()));
        Map<String, List<UUID>> holders = recordings
                .ofConference(overview.conference().id())
                .stream()
                .collect(Collectors.groupingBy(
                        attached -> attached.medium().location(),
                        Collectors.mapping(AttachedRecording::sessionId, Collectors.toList())));
        return VideoMatching.match(
                        videos,
                        overview.sessions().stream()
                                .map(session -> listed(overview, session))
                                .toList())
                .stream()
                .map(match -> proposal(match, sessions, holders))
                .toList();
    }

    /// Attaches videos to the sessions that they show, as one mutation. What its session has already, or what belongs
    /// to a session that is gone, is left out.
    ///
    /// @return what was attached
    public List<AttachedRecording> attachAll(List<ShownVideo> shown) {
        return editor.attachAll(shown);
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

    /// A video that somebody attached shows what it was attached to, whatever it resembles.
    private static VideoProposal proposal(Match match, Map<UUID, Session> sessions, Map<String, List<UUID>> holders) {
        List<Session> candidates = match.candidates().stream()
                .map(Candidate::session)
                .map(sessions::get)
                .toList();
        List<Session> having = holders.getOrDefault(match.video().address().toString(), List.of()).stream()
                .map(sessions::get)
                .filter(Objects::nonNull)
                .toList();
        if (having.isEmpty()) {
            return new VideoProposal(match.video(), match.certainty(), candidates, false);
        }
        boolean proposed =
                match.session().map(sessions::get).filter(having::contains).isPresent();
        return proposed
                ? new VideoProposal(match.video(), match.certainty(), candidates, true)
                : new VideoProposal(match.video(), Certainty.SURE, having, true);
    }
}
