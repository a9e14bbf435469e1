package dev.hushnote.recording;

import dev.hushnote.conference.Programme;
import dev.hushnote.conference.Session;
import dev.hushnote.log.Entries;
import dev.hushnote.log.Entry;
import dev.hushnote.text.Problem;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// Finds the marks of logs in the recordings of their sessions. May be used from any thread.
public final class MarkLinks {

    private final Programme programme;
    private final Entries entries;
    private final RecordedSessions recorded;

    public MarkLinks(Programme programme, Entries entries, RecordedSessions recorded) {
        this.programme = programme;
        this.entries = entries;
        this.recorded = recorded;
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
        List<RecordedSession.Beside> beside = recorded.of(session, log).recordings();
        return log.stream()
                .filter(entry -> entry.kind().isMark())
                .map(mark -> best(mark, beside))
                .toList();
    }

    private static MarkLink best(Entry mark, List<RecordedSession.Beside> beside) {
        List<MarkLink> found = beside.stream()
                .map(recording -> link(mark, recording))
                .filter(link -> link.position().isPresent())
                .toList();
        return found.stream()
                .filter(link -> link.address().isPresent())
                .findFirst()
                .or(() -> found.stream().findFirst())
                .orElseGet(() -> new MarkLink(mark, Optional.empty(), Optional.empty()));
    }

    private static MarkLink link(Entry mark, RecordedSession.Beside beside) {
        Optional<Duration> position = beside.log().position(mark.id());
        return new MarkLink(mark, position, position.flatMap(beside::link));
    }
}
