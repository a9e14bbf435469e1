package dev.hushnote.todo;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hushnote.conference.Attendance;
import dev.hushnote.conference.Conference;
import dev.hushnote.conference.Session;
import dev.hushnote.conference.Visibility;
import dev.hushnote.log.Entry;
import dev.hushnote.log.EntryKind;
import dev.hushnote.log.NewEntry;
import dev.hushnote.testkit.SettableClock;
import dev.hushnote.testkit.TestNotebook;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What is open is listed until it is done.
class FollowUpListTest {

    @TempDir
    private Path folder;

    private TestNotebook notebook;
    private Conference conference;
    private Session late;
    private Session early;

    @BeforeEach
    void open() {
        notebook = TestNotebook.open(folder, new SettableClock("2026-05-12T01:00:00Z"));
        conference = notebook.conference("Conf", "Asia/Seoul");
        late = notebook.session(conference, "late", "2026-05-12T14:00", "");
        early = notebook.session(conference, "early", "2026-05-12T10:00", "");
    }

    @AfterEach
    void close() {
        notebook.close();
    }

    @Test
    void everyMarkThatAsksForSomethingIsListedInTimeOrder() {
        add(late, EntryKind.PHOTO_WANTED, "the diagram");
        for (EntryKind kind : EntryKind.values()) {
            if (kind != EntryKind.PHOTO) {
                add(early, kind, "words");
            }
        }
        assertThat(told())
                .containsExactly(
                        "early LOOK_UP",
                        "early MISSED",
                        "early LISTEN_AGAIN",
                        "early PHOTO_WANTED",
                        "late PHOTO_WANTED");
    }

    @Test
    void aMarkStandsBetweenItsNeighbours() {
        Entry before = add(early, EntryKind.TEXT, "before");
        Entry mark = add(early, EntryKind.LOOK_UP, "MMR");
        FollowUp last = list().open(conference.id()).getFirst();
        assertThat(last.mark()).isEqualTo(mark);
        assertThat(last.before()).isEqualTo(before);
        assertThat(last.after()).isNull();
        assertThat(last.at()).isEqualTo(mark.begunAt());
        Entry after = add(early, EntryKind.TEXT, "after");
        assertThat(list().open(conference.id()).getFirst().after()).isEqualTo(after);
    }

    @Test
    void whatIsDoneIsNotOpen() {
        Entry lookUp = add(early, EntryKind.LOOK_UP, "MMR");
        Entry missed = add(early, EntryKind.MISSED, "");
        notebook.graph().logEditor().answer(lookUp.id(), "a ranking");
        notebook.graph().logEditor().tick(missed.id(), true);
        assertThat(told()).isEmpty();
        notebook.graph().logEditor().answer(lookUp.id(), null);
        notebook.graph().logEditor().tick(missed.id(), false);
        assertThat(told()).containsExactly("early LOOK_UP", "early MISSED");
    }

    @Test
    void aSessionToWatchLaterWaitsUntilItIsWatched() {
        attend(late, Attendance.State.WATCH_LATER);
        assertThat(told()).containsExactly("late WATCH_LATER");
        attend(late, Attendance.State.WATCHED);
        assertThat(told()).isEmpty();
    }

    @Test
    void whatIsDoneCanBeListedAgain() {
        Entry lookUp = add(early, EntryKind.LOOK_UP, "MMR");
        Entry missed = add(early, EntryKind.MISSED, "");
        add(early, EntryKind.LISTEN_AGAIN, "still open");
        notebook.graph().logEditor().answer(lookUp.id(), "a ranking");
        notebook.graph().logEditor().tick(missed.id(), true);
        attend(early, Attendance.State.WATCHED);
        attend(late, Attendance.State.WATCH_LATER);
        attend(late, Attendance.State.WATCHED);
        assertThat(list().done(conference.id()))
                .extracting(followUp -> followUp.session().title() + " " + followUp.kind())
                .containsExactly("early LOOK_UP", "early MISSED", "late WATCH_LATER");
        assertThat(list().done()).isEqualTo(list().done(conference.id()));
        attend(late, Attendance.State.WATCH_LATER);
        notebook.graph().logEditor().tick(missed.id(), false);
        assertThat(list().done(conference.id())).extracting(FollowUp::kind).containsExactly(FollowUp.Kind.LOOK_UP);
    }

    @Test
    void deletedThingsAskForNothing() {
        Entry mark = add(early, EntryKind.MISSED, "gone");
        add(late, EntryKind.MISSED, "gone with its session");
        notebook.graph().logEditor().delete(mark.id());
        notebook.graph().programmeEditor().deleteSession(late.id());
        assertThat(told()).isEmpty();
    }

    @Test
    void allConferencesAreListedTogether() {
        Conference other = notebook.conference("Another", "Asia/Seoul");
        Session session = notebook.session(other, "other", "2026-05-12T10:00", "");
        add(session, EntryKind.MISSED, "there");
        add(early, EntryKind.MISSED, "here");
        assertThat(list().open())
                .extracting(followUp -> followUp.conference().name())
                .containsExactly("Another", "Conf");
    }

    private List<String> told() {
        return list().open(conference.id()).stream()
                .map(followUp -> followUp.session().title() + " " + followUp.kind())
                .toList();
    }

    private FollowUpList list() {
        return notebook.graph().followUps();
    }

    private void attend(Session session, Attendance.State state) {
        notebook.graph().programmeEditor().attend(session.id(), state, null);
    }

    private Entry add(Session session, EntryKind kind, String text) {
        return notebook.graph()
                .logEditor()
                .add(new NewEntry(session.id(), kind, text, null, null, null, Visibility.PUBLIC));
    }
}
