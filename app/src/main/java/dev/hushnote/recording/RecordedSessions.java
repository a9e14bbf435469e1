package dev.hushnote.recording;

import dev.hushnote.conference.Programme;
import dev.hushnote.conference.Session;
import dev.hushnote.log.Entries;
import dev.hushnote.log.Entry;
import dev.hushnote.log.Gaps;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Reads sessions with their recordings. May be used from any thread.
public final class RecordedSessions {

    private final Programme programme;
    private final Entries entries;
    private final Recordings recordings;
    private final SessionEnds ends;

    public RecordedSessions(Programme programme, Entries entries, Recordings recordings) {
        this.programme = programme;
        this.entries = entries;
        this.recordings = recordings;
        this.ends = new SessionEnds(programme);
    }

    /// @throws dev.hushnote.text.Problem when there is no such session
    public RecordedSession of(UUID session) {
        return of(programme.requireSession(session), entries.of(session));
    }

    /// The same for a session whose log was read already.
    public RecordedSession of(Session session, List<Entry> log) {
        Instant end = ends.of(session.id()).orElse(null);
        List<Heard> heard = recordings.heard(session.id());
        return new RecordedSession(
                session,
                recordings.of(session.id()).stream()
                        .map(recording -> beside(recording, session, log, end, heard))
                        .toList(),
                heard.stream().collect(Collectors.toMap(Heard::entryId, Heard::position, (_, later) -> later)),
                Gaps.in(log, end));
    }

    private RecordedSession.Beside beside(
            AttachedRecording recording, Session session, List<Entry> log, @Nullable Instant end, List<Heard> heard) {
        List<Anchor> anchors = recordings.anchors(recording.id());
        return new RecordedSession.Beside(
                recording,
                LogInRecording.of(recording, log, end, anchors, heard),
                anchors,
                address(recording, session));
    }

    private static @Nullable URI address(AttachedRecording recording, Session session) {
        return switch (recording.medium()) {
            case Medium.Web(URI address) -> address;
            case Medium.File _ -> session.recording().video();
        };
    }
}
