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
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Everything left open, and what of it is done. May be used from any thread.
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
        return everywhere(this::open);
    }

    /// What is open at a conference: session by session in time order, each one's marks as they stand in its
    /// log.
    public List<FollowUp> open(UUID conference) {
        return list(programme.overview(conference), marks.of(conference), FollowUpList::waits);
    }

    /// What was open once and is done, at all conferences.
    public List<FollowUp> done() {
        return everywhere(this::done);
    }

    /// What was open once and is done: look-ups with an answer, marks ticked off, sessions that waited and were
    /// watched; in the order of [#open(UUID)].
    public List<FollowUp> done(UUID conference) {
        return list(programme.overview(conference), marks.done(conference), FollowUpList::wasWatched);
    }

    private List<FollowUp> everywhere(Function<UUID, List<FollowUp>> at) {
        return programme.conferences().stream()
                .flatMap(conference -> at.apply(conference.id()).stream())
                .toList();
    }

    private List<FollowUp> list(Overview overview, List<Entry> wanted, Predicate<List<Attendance>> watching) {
        Map<UUID, List<Entry>> bySession = wanted.stream().collect(Collectors.groupingBy(Entry::sessionId));
        return overview.sessions().stream()
                .flatMap(session -> Stream.concat(
                        marked(overview, session, bySession.getOrDefault(session.id(), List.of())),
                        watching(overview, session, watching)))
                .toList();
    }

    private static boolean waits(List<Attendance> latestFirst) {
        return !latestFirst.isEmpty() && latestFirst.getFirst().state() == Attendance.State.WATCH_LATER;
    }

    private static boolean wasWatched(List<Attendance> latestFirst) {
        return !latestFirst.isEmpty()
                && latestFirst.getFirst().state() == Attendance.State.WATCHED
                && latestFirst.stream().anyMatch(former -> former.state() == Attendance.State.WATCH_LATER);
    }

    private Stream<FollowUp> marked(Overview overview, Session session, List<Entry> wanted) {
        if (wanted.isEmpty()) {
            return Stream.empty();
        }
        List<Entry> log = entries.of(session.id());
        List<FollowUp> found = new ArrayList<>();
        for (int i = 0; i < log.size(); i++) {
            Entry entry = log.get(i);
            if (wanted.stream().anyMatch(mark -> mark.id().equals(entry.id()))) {
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

    private static Stream<FollowUp> watching(Overview overview, Session session, Predicate<List<Attendance>> watching) {
        return Stream.of(overview.attendanceOf(session.id()))
                .filter(watching)
                .map(states -> new FollowUp(
                        FollowUp.Kind.WATCH_LATER,
                        overview.conference(),
                        session,
                        null,
                        states.getFirst().at(),
                        null,
                        null));
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
