package dev.hushnote.journey;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hushnote.conference.Attendance;
import dev.hushnote.conference.Conference;
import dev.hushnote.conference.Session;
import dev.hushnote.conference.Visibility;
import dev.hushnote.log.Entry;
import dev.hushnote.log.EntryKind;
import dev.hushnote.log.NewEntry;
import dev.hushnote.rating.Light;
import dev.hushnote.rating.Rating;
import dev.hushnote.review.Lesson;
import dev.hushnote.testkit.Toolkit;
import dev.hushnote.testkit.Waiting;
import dev.hushnote.testkit.WindowRig;
import dev.hushnote.todo.FollowUp;
import dev.hushnote.wiring.AppGraph;
import java.nio.file.Path;
import java.util.Objects;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Review and To do in the real window, by keyboard only.
class LookingBackTest {

    @TempDir
    private Path folder;

    private WindowRig window;
    private AppGraph notebook;
    private Conference conference;

    @BeforeEach
    void open() {
        window = WindowRig.open(
                WindowRig.Opening.at(folder, "2026-05-14T20:00:00Z").withSample());
        notebook = window.notebook();
        conference = notebook.programme().conferences().getFirst();
    }

    @AfterEach
    void close() {
        window.close();
    }

    @Test
    void aTalkIsRatedAndExplainedByKeyboard() {
        Session waiting = notebook.programme().sessions(conference.id()).stream()
                .filter(session -> session.kind().isProgramme())
                .filter(session -> notebook.ratings().of(session.id()).isEmpty())
                .findFirst()
                .orElseThrow();
        notebook.programmeEditor().attend(waiting.id(), Attendance.State.ATTENDED, null);
        window.press(KeyCode.DIGIT4, KeyCode.ALT).sees("Not rated yet: 1");
        Toolkit.untilInWindow(() -> window.scene().getFocusOwner() instanceof ListView<?> list
                && list.getSelectionModel().getSelectedItem() != null);
        window.press(KeyCode.DIGIT2);
        Waiting.until(() -> notebook.ratings().current(waiting.id()).map(Rating::light).stream()
                .anyMatch(Light.YELLOW::equals));
        assertThat(notebook.reviewBoard().unrated(conference.id())).isEmpty();
    }

    @Test
    void aLessonIsKeptAtEnter() {
        window.press(KeyCode.DIGIT4, KeyCode.ALT).press(KeyCode.K, KeyCode.CONTROL);
        window.sees(window.texts().get("palette.prompt")).type("Write a lesson").press(KeyCode.ENTER);
        Toolkit.untilInWindow(() -> window.scene().getFocusOwner() instanceof TextField field
                && field.getPromptText().equals(window.texts().get("review.lesson-prompt")));
        window.type("앞자리에 앉는다").press(KeyCode.ENTER);
        Waiting.until(() -> notebook.lessons().of(conference.id()).stream()
                .map(Lesson::text)
                .anyMatch("앞자리에 앉는다"::equals));
        window.sees("앞자리에 앉는다");
        assertThat(window.typed()).isEmpty();
    }

    @Test
    void aLookUpIsAnsweredWhileTheLogGrows() {
        FollowUp lookUp = notebook.followUps().open(conference.id()).stream()
                .filter(followUp -> followUp.kind() == FollowUp.Kind.LOOK_UP)
                .findFirst()
                .orElseThrow();
        Entry mark = Objects.requireNonNull(lookUp.mark());
        window.press(KeyCode.DIGIT5, KeyCode.ALT).sees("Show in the log");
        window.press(KeyCode.ENTER).type("half of ");
        notebook.logEditor()
                .add(new NewEntry(
                        mark.sessionId(),
                        EntryKind.MISSED,
                        "more is missed meanwhile",
                        null,
                        null,
                        null,
                        Visibility.PUBLIC));
        window.sees("more is missed meanwhile");
        assertThat(window.typed()).isEqualTo("half of ");
        window.type("an answer").press(KeyCode.ENTER);
        Waiting.until(() ->
                "half of an answer".equals(notebook.entries().require(mark.id()).answer()));
    }

    @Test
    void anOpenMarkIsTickedOffByOneKey() {
        long before = marks();
        window.press(KeyCode.DIGIT5, KeyCode.ALT).sees("Show in the log");
        window.press(KeyCode.DOWN).press(KeyCode.DOWN).press(KeyCode.X);
        Waiting.until(() -> marks() == before - 1);
        window.sees("Ticked off");
    }

    private long marks() {
        return notebook.followUps().open(conference.id()).size();
    }
}
