package dev.hushnote.todo;

import dev.hushnote.conference.Attendance;
import dev.hushnote.conference.Overview;
import dev.hushnote.conference.Programme;
import dev.hushnote.conference.Session;
import dev.hushnote.log.Entries;
import dev.hushnote.log.Entry;
import dev.hushnote.log.EntryKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Everything left open. May be used from any thread.
public final class FollowUpList {

    private final Programme programme;
    private final Entries entries;
    private final OpenMarks marks;

    public FollowUpList(Programme programme, Entries entries, OpenMarks marks) {
        this.programme = programme;
        this.entries = entries;
        this.marks = marks;
    }

    /// What is open at all conferences, conference by conference.
    public List<FollowUp> open() {
        return programme.conferences().stream()
                .flatMap(conference -> open(conference.id()).stream())
                .toList();
    }

    /// What is open at a conference: session by session in time order, each one's marks as they stand in its
    /// log.
    public List<FollowUp> open(UUID conference) {
        Overview overview = programme.overview(conference);
        Map<UUID, List<Entry>> bySession =
                marks.of(conference).stream().collect(Collectors.groupingBy(Entry::sessionId));
        return overview.sessions().stream()
                .flatMap(session -> Stream.concat(
                        marked(overview, session, bySession.getOrDefault(session.id(), List.of())),
                        toWatch(overview, session)))
                .toList();
    }

    private Stream<FollowUp> marked(Overview overview, Session session, List<Entry> open) {
        if (open.isEmpty()) {
            return Stream.empty();
        }
        List<Entry> log = entries.of(session.id());
        List<FollowUp> found = new ArrayList<>();
        for (int i = 0; i < log.size(); i++) {
            Entry entry = log.get(i);
            if (open.stream().anyMatch(mark -> mark.id().equals(entry.id()))) {
                found.add(new FollowUp(
                        kind(entry.kind()),
                        overview.conference(),
                        session,
                        entry,
                        entry.begunAt(),
                        i == 0 ? null : log.get(i - 1),
                        i == log.size() - 1 ? null : log.get(i + 1)));
            }
        }
        return found.stream();
    }

    private static Stream<FollowUp> toWatch(Overview overview, Session session) {
        return overview.attendanceOf(session.id()).stream()
                .limit(1)
                .filter(latest -> latest.state() == Attendance.State.WATCH_LATER)
                .map(latest -> new FollowUp(
                        FollowUp.Kind.WATCH_LATER, overview.conference(), session, null, latest.at(), null, null));
    }

    private static FollowUp.Kind kind(EntryKind mark) {
        return switch (mark) {
            case LOOK_UP -> FollowUp.Kind.LOOK_UP;
            case LISTEN_AGAIN -> FollowUp.Kind.LISTEN_AGAIN;
            case MISSED -> FollowUp.Kind.MISSED;
            case PHOTO_WANTED -> FollowUp.Kind.PHOTO_WANTED;
            case TEXT, PHOTO, INSIGHT, QUOTE, HEADING ->
                throw new IllegalArgumentException("asks for nothing: " + mark);
        };
    }
}
