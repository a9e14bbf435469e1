package dev.hushnote.journey;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hushnote.conference.Conference;
import dev.hushnote.conference.ProgrammeEditor;
import dev.hushnote.conference.Session;
import dev.hushnote.conference.Speaker;
import dev.hushnote.log.NewEntry;
import dev.hushnote.testkit.InputMethod;
import dev.hushnote.testkit.PassingClock;
import dev.hushnote.testkit.Toolkit;
import dev.hushnote.testkit.Waiting;
import dev.hushnote.testkit.WindowRig;
import dev.hushnote.wiring.AppGraph;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.UnaryOperator;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.PickResult;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Somebody who writes looks up what the programme says of the session, and writes on.
class AboutSessionTest {

    private static final String ABSTRACT =
            "Whoever waits in a queue is promised an answer. ".repeat(80) + "\n\n큐는 약속이다.";

    @TempDir
    private Path folder;

    private WindowRig window;
    private Desk desk;

    @BeforeEach
    void open() {
        PassingClock clock = new PassingClock("2026-05-14T09:05:00Z");
        window = WindowRig.open(new WindowRig.Opening(folder, clock, Locale.ENGLISH).filledBy(AboutSessionTest::fill));
        desk = new Desk(window, clock);
        window.sees("Queues at dawn");
        desk.untilWriting();
    }

    @AfterEach
    void close() {
        window.close();
    }

    @Test
    void theSameKeyOpensAndClosesWhileTheLineIsBeingTyped() {
        window.type("half a th");
        window.press(KeyCode.I, KeyCode.CONTROL);
        window.sees("큐는 약속이다.").sees("Engineer, Maré").sees("Queues at noon");
        window.type("ought");
        assertThat(window.typed()).isEqualTo("half a thought");
        window.press(KeyCode.I, KeyCode.CONTROL);
        assertThat(window.words()).doesNotContain("Queues at noon");
        assertThat(window.typed()).isEqualTo("half a thought");
        assertThat(desk.isWriting()).isTrue();
    }

    @Test
    void escapeClosesToo() {
        window.press(KeyCode.I, KeyCode.CONTROL);
        window.sees("Queues at noon");
        window.press(KeyCode.ESCAPE);
        assertThat(window.words()).doesNotContain("Queues at noon");
        assertThat(desk.isWriting()).isTrue();
    }

    @Test
    void aSyllableInWorkGoesOn() {
        InputMethod hangul = InputMethod.inFocus(window).compose("ㅎ", "하");
        window.press(KeyCode.I, KeyCode.CONTROL);
        window.sees("Queues at noon");
        window.press(KeyCode.ESCAPE);
        window.sees("Queues at noon");
        hangul.compose("한").commit("한");
        assertThat(window.typed()).isEqualTo("한");
    }

    @Test
    void aLongAbstractIsReadByPageAndClickedWithoutLosingTheCaret() {
        window.press(KeyCode.I, KeyCode.CONTROL);
        window.sees("Queues at noon");
        Toolkit.pulse(window.scene());
        window.press(KeyCode.PAGE_DOWN);
        Waiting.until(() -> Toolkit.inWindow(() -> reading().getVvalue()) > 0);
        Toolkit.inWindow(() -> press(reading()));
        assertThat(desk.isWriting()).isTrue();
        window.press(KeyCode.PAGE_UP);
        assertThat(Toolkit.inWindow(() -> reading().getVvalue())).isZero();
    }

    @Test
    void anEarlierTalkLeadsToItsLog() {
        window.press(KeyCode.I, KeyCode.CONTROL);
        Toolkit.untilInWindow(() -> window.scene().getRoot().lookup(".about-talk") != null);
        Toolkit.inWindow(() -> ((Button) find(".about-talk")).fire());
        window.sees("what was said then");
        assertThat(desk.isWriting()).isTrue();
    }

    @Test
    void aSessionOfWhichNothingIsKnownSaysSo() {
        window.press(KeyCode.K, KeyCode.CONTROL);
        Toolkit.untilInWindow(() -> window.scene().getFocusOwner() instanceof TextField);
        window.type("Lunch").sees("12:00").press(KeyCode.ENTER);
        window.press(KeyCode.I, KeyCode.CONTROL).sees("The programme says nothing more about this session.");
    }

    private ScrollPane reading() {
        return (ScrollPane) find(".reading-pane");
    }

    private Node find(String selector) {
        return Objects.requireNonNull(window.scene().getRoot().lookup(selector), selector);
    }

    private static void press(Node node) {
        Event.fireEvent(
                node,
                new MouseEvent(
                        MouseEvent.MOUSE_PRESSED,
                        5,
                        5,
                        5,
                        5,
                        MouseButton.PRIMARY,
                        1,
                        false,
                        false,
                        false,
                        false,
                        true,
                        false,
                        false,
                        false,
                        false,
                        true,
                        new PickResult(node, 5, 5)));
    }

    private static void fill(AppGraph notebook) {
        Conference before =
                notebook.programmeEditor().addConference("Quiet Conf 2025", ZoneOffset.UTC, UnaryOperator.identity());
        Session noon = add(notebook, before, "Queues at noon", "2025-05-14T12:00");
        notebook.logEditor().add(NewEntry.text(noon.id(), "what was said then"));
        Conference now =
                notebook.programmeEditor().addConference("Quiet Conf 2026", ZoneOffset.UTC, UnaryOperator.identity());
        notebook.programmeEditor()
                .addSession(
                        now.id(),
                        "Lunch",
                        LocalDateTime.parse("2026-05-14T12:00"),
                        ProgrammeEditor.Surroundings.NONE,
                        draft -> draft);
        Session dawn = add(notebook, now, "Queues at dawn", "2026-05-14T09:00");
        notebook.programmeEditor()
                .editSession(
                        dawn.id(),
                        ProgrammeEditor.Surroundings.NONE,
                        draft -> draft.description(ABSTRACT).ends(LocalDateTime.parse("2026-05-14T10:00")));
    }

    private static Session add(AppGraph notebook, Conference conference, String title, String starts) {
        Session session = notebook.programmeEditor()
                .addSession(
                        conference.id(),
                        title,
                        LocalDateTime.parse(starts),
                        new ProgrammeEditor.Surroundings(List.of(new Speaker.Name("Rui Costa", "Maré")), null, null),
                        draft -> draft);
        Speaker rui = notebook.programme().speakersOf(session).getFirst();
        notebook.programmeEditor()
                .save(new Speaker(
                        rui.id(),
                        rui.conferenceId(),
                        rui.name(),
                        rui.affiliation(),
                        "Engineer",
                        "Writes queues.",
                        null,
                        rui.photoPolicy(),
                        rui.stamp()));
        return session;
    }
}
