package dev.hushnote.recording;

import dev.hushnote.conference.Programme;
import dev.hushnote.conference.Session;
import dev.hushnote.log.Entries;
import dev.hushnote.log.Entry;
import dev.hushnote.text.Problem;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Finds the marks of logs in the recordings of their sessions. May be used from any thread.
public final class MarkLinks {

    private final Programme programme;
    private final Entries entries;
    private final Recordings recordings;
    private final SessionEnds ends;

    public MarkLinks(Programme programme, Entries entries, Recordings recordings) {
        this.programme = programme;
        this.entries = entries;
        this.recordings = recordings;
        this.ends = new SessionEnds(programme);
    }

    /// A recording beside the log.
    ///
    /// @param address of the video on the web: the recording's own, else the one that the programme gives
    private record Beside(LogInRecording log, @Nullable URI address) {

        MarkLink link(Entry mark) {
            Optional<Duration> position = log.position(mark.id());
            return new MarkLink(
                    mark,
                    position,
                    address == null ? Optional.empty() : position.flatMap(at -> DeepLinks.at(address, at)));
        }
    }

    /// Every mark of a session's log in order. Of several recordings the first counts that has the mark at an
    /// address, else the first that has it at all.
    ///
    /// @throws Problem when there is no such session
    public List<MarkLink> of(UUID session) {
        return of(programme.requireSession(session), entries.of(session));
    }

    /// The same for a session whose log was read already.
    public List<MarkLink> of(Session session, List<Entry> log) {
        List<Beside> beside = beside(session, log);
        return log.stream()
                .filter(entry -> entry.kind().isMark())
                .map(mark -> best(mark, beside))
                .toList();
    }

    private List<Beside> beside(Session session, List<Entry> log) {
        List<AttachedRecording> attached = recordings.of(session.id());
        if (attached.isEmpty()) {
            return List.of();
        }
        Instant end = ends.of(session.id()).orElse(null);
        List<Heard> heard = recordings.heard(session.id());
        return attached.stream()
                .map(recording -> new Beside(
                        LogInRecording.of(recording, log, end, recordings.anchors(recording.id()), heard),
                        address(recording, session)))
                .toList();
    }

    private static @Nullable URI address(AttachedRecording recording, Session session) {
        return switch (recording.medium()) {
            case Medium.Web(URI address) -> address;
            case Medium.File _ -> session.recording().video();
        };
    }

    private static MarkLink best(Entry mark, List<Beside> beside) {
        List<MarkLink> found = beside.stream()
                .map(recording -> recording.link(mark))
                .filter(link -> link.position().isPresent())
                .toList();
        return found.stream()
                .filter(link -> link.address().isPresent())
                .findFirst()
                .or(() -> found.stream().findFirst())
                .orElseGet(() -> new MarkLink(mark, Optional.empty(), Optional.empty()));
    }
}
