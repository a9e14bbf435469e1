package dev.hushnote.todo.ui;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hushnote.conference.Attendance;
import dev.hushnote.conference.Conference;
import dev.hushnote.conference.Session;
import dev.hushnote.conference.Visibility;
import dev.hushnote.conference.ui.ConferenceInView;
import dev.hushnote.log.Entry;
import dev.hushnote.log.EntryKind;
import dev.hushnote.log.NewEntry;
import dev.hushnote.testkit.SettableClock;
import dev.hushnote.testkit.TestNotebook;
import dev.hushnote.testkit.TestShell;
import dev.hushnote.todo.FollowUp;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What the To do place lists and does, over a real notebook and without a window.
class TodoViewModelTest {

    @TempDir
    private Path folder;

    private TestNotebook notebook;
    private TestShell window;
    private Conference conference;
    private Session session;
    private TodoViewModel model;

    @BeforeEach
    void open() {
        notebook = TestNotebook.open(folder, new SettableClock("2026-05-12T01:00:00Z"));
        conference = notebook.conference("Conf", "Asia/Seoul");
        session = notebook.session(conference, "Queues", "2026-05-12T10:00", "");
        window = TestShell.over(notebook);
        ConferenceInView inView = window.inView(notebook, conference.id());
        TodoServices services = new TodoServices(
                notebook.graph().followUps(),
                notebook.graph().logEditor(),
                notebook.graph().programmeEditor());
        model = new TodoViewModel(window.shell(), inView, services, new HalfTypedAnswers());
        model.inFront(true);
        window.work().finish();
    }

    @AfterEach
    void close() {
        window.shell().feed().close();
        notebook.close();
    }

    @Test
    void whatIsOpenStandsBelowItsKindWithACount() {
        add(EntryKind.MISSED, "");
        add(EntryKind.LOOK_UP, "MMR");
        add(EntryKind.LOOK_UP, "DLQ");
        notebook.graph().programmeEditor().attend(session.id(), Attendance.State.WATCH_LATER, null);
        window.work().finish();
        assertThat(told()).containsExactly("LOOK_UP 2", "MMR", "DLQ", "MISSED 1", "", "WATCH_LATER 1", "Queues");
    }

    @Test
    void anAnsweredLookUpLeavesAndComesBackWithItsAnswerInTheField() {
        Entry lookUp = add(EntryKind.LOOK_UP, "MMR");
        model.choose(item(0));
        model.answer(lookUp.id(), " a ranking ");
        window.work().finish();
        assertThat(told()).isEmpty();
        assertThat(model.chosenProperty().get()).isNull();
        assertThat(notebook.graph().entries().require(lookUp.id()).answer()).isEqualTo("a ranking");
        model.withDoneProperty().set(true);
        window.work().finish();
        assertThat(told()).containsExactly("LOOK_UP 0", "MMR (done)");
        model.toggle(item(0));
        window.work().finish();
        assertThat(told()).containsExactly("LOOK_UP 1", "MMR");
        assertThat(model.halfTyped()
                        .of(Objects.requireNonNull(item(0).followUp().mark())))
                .isEqualTo("a ranking");
    }

    @Test
    void aMarkIsTickedOffAndOpenedAgain() {
        add(EntryKind.LISTEN_AGAIN, "the end");
        model.toggle(item(0));
        window.work().finish();
        assertThat(told()).isEmpty();
        Objects.requireNonNull(window.shell().notices().currentProperty().get())
                .todo()
                .orElseThrow()
                .run()
                .run();
        window.work().finish();
        assertThat(told()).containsExactly("LISTEN_AGAIN 1", "the end");
    }

    @Test
    void aSessionIsWatchedAndWaitsAgain() {
        notebook.graph().programmeEditor().attend(session.id(), Attendance.State.WATCH_LATER, null);
        window.work().finish();
        model.withDoneProperty().set(true);
        model.toggle(item(0));
        window.work().finish();
        assertThat(told()).containsExactly("WATCH_LATER 0", "Queues (done)");
        model.toggle(item(0));
        window.work().finish();
        assertThat(told()).containsExactly("WATCH_LATER 1", "Queues");
    }

    @Test
    void otherConferencesAreListedOnlyWhenAskedFor() {
        Conference other = notebook.conference("Another", "Asia/Seoul");
        Session elsewhere = notebook.session(other, "Caches", "2026-05-12T10:00", "");
        notebook.graph()
                .logEditor()
                .add(new NewEntry(elsewhere.id(), EntryKind.MISSED, "there", null, null, null, Visibility.PUBLIC));
        window.work().finish();
        assertThat(told()).isEmpty();
        model.everywhereProperty().set(true);
        window.work().finish();
        assertThat(told()).containsExactly("MISSED 1", "there");
    }

    @Test
    void theChosenThingStaysChosenWhenItIsReadAgain() {
        Entry lookUp = add(EntryKind.LOOK_UP, "MMR");
        model.choose(item(0));
        add(EntryKind.TEXT, "and so on");
        TodoRow.Item now = Objects.requireNonNull(model.chosenProperty().get());
        assertThat(now.key()).isEqualTo(lookUp.id());
        assertThat(Objects.requireNonNull(now.followUp().after()).text()).isEqualTo("and so on");
    }

    @Test
    void whatWasHalfTypedStaysWithItsLookUp() {
        Entry lookUp = add(EntryKind.LOOK_UP, "MMR");
        HalfTypedAnswers answers = model.halfTyped();
        assertThat(answers.of(lookUp)).isEmpty();
        answers.put(lookUp.id(), "a ran");
        assertThat(answers.of(lookUp)).isEqualTo("a ran");
        model.answer(lookUp.id(), "a ranking");
        window.work().finish();
        Entry answered = notebook.graph().entries().require(lookUp.id());
        assertThat(answers.of(answered)).isEqualTo("a ranking");
    }

    @Test
    void anAnswerThatCannotBeKeptIsNotLost() {
        Entry lookUp = add(EntryKind.LOOK_UP, "MMR");
        notebook.graph().logEditor().delete(lookUp.id());
        window.work().finish();
        model.answer(lookUp.id(), "a ranking");
        window.work().finish();
        assertThat(model.halfTyped().of(lookUp)).isEqualTo("a ranking");
    }

    private List<String> told() {
        return model.rowsProperty().get().stream()
                .map(row -> switch (row) {
                    case TodoRow.Section section -> section.kind() + " " + section.open();
                    case TodoRow.Item item -> words(item.followUp()) + (item.done() ? " (done)" : "");
                })
                .toList();
    }

    private static String words(FollowUp followUp) {
        Entry mark = followUp.mark();
        return mark == null ? followUp.session().title() : mark.text();
    }

    private TodoRow.Item item(int index) {
        return model.rowsProperty().get().stream()
                .filter(TodoRow.Item.class::isInstance)
                .map(TodoRow.Item.class::cast)
                .toList()
                .get(index);
    }

    private Entry add(EntryKind kind, String text) {
        Entry added = notebook.graph()
                .logEditor()
                .add(new NewEntry(session.id(), kind, text, null, null, null, Visibility.PUBLIC));
        window.work().finish();
        return added;
    }
}
