package dev.hushnote.log;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.hushnote.conference.Session;
import dev.hushnote.conference.Visibility;
import dev.hushnote.testkit.SettableClock;
import dev.hushnote.testkit.TestNotebook;
import dev.hushnote.text.Problem;
import java.nio.file.Path;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Marks that ask for something are ticked off and opened again.
class TickTest {

    @TempDir
    private Path folder;

    private final SettableClock clock = new SettableClock("2026-05-12T01:00:00Z");
    private TestNotebook notebook;
    private UUID session;

    @BeforeEach
    void open() {
        notebook = TestNotebook.open(folder, clock);
        Session talk = notebook.session(notebook.conference("Conf", "Asia/Seoul"), "Talk", "2026-05-12T10:00", "");
        session = talk.id();
    }

    @AfterEach
    void close() {
        notebook.close();
    }

    @Test
    void aTickedMarkIsDoneUntilItIsOpenedAgain() {
        UUID missed = add(EntryKind.MISSED).id();
        assertThat(editor().tick(missed, true).doneAt())
                .isEqualTo(notebook.graph().entries().require(missed).doneAt());
        assertThat(notebook.graph().entries().require(missed).doneAt()).isNotNull();
        assertThat(editor().editText(missed, "other words").doneAt()).isNotNull();
        assertThat(editor().tick(missed, false).doneAt()).isNull();
        assertThat(notebook.graph().entries().require(missed).doneAt()).isNull();
    }

    @Test
    void tickingTwiceKeepsTheFirstInstant() {
        UUID again = add(EntryKind.LISTEN_AGAIN).id();
        Entry first = editor().tick(again, true);
        assertThat(editor().tick(again, true)).isEqualTo(first);
    }

    @Test
    void aLookUpWantsAnAnswerAndTextNothing() {
        UUID lookUp = add(EntryKind.LOOK_UP).id();
        UUID text = add(EntryKind.TEXT).id();
        assertThatThrownBy(() -> editor().tick(lookUp, true)).isInstanceOf(Problem.class);
        assertThatThrownBy(() -> editor().tick(text, true)).isInstanceOf(Problem.class);
    }

    private Entry add(EntryKind kind) {
        return editor().add(new NewEntry(session, kind, "words", null, null, null, Visibility.PUBLIC));
    }

    private LogEditor editor() {
        return notebook.graph().logEditor();
    }
}
