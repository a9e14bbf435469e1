package dev.hushnote.conference.ui;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hushnote.conference.Conference;
import dev.hushnote.conference.Session;
import dev.hushnote.conference.Track;
import dev.hushnote.desktop.ChangeFeed;
import dev.hushnote.desktop.Notice;
import dev.hushnote.desktop.Notices;
import dev.hushnote.desktop.OperatingSystem;
import dev.hushnote.desktop.Shell;
import dev.hushnote.desktop.Texts;
import dev.hushnote.desktop.command.Commands;
import dev.hushnote.desktop.kit.Overlay;
import dev.hushnote.testkit.SettableClock;
import dev.hushnote.testkit.TestNotebook;
import dev.hushnote.testkit.Toolkit;
import dev.hushnote.testkit.WorkAtOnce;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The forms by keyboard, in a window without a screen.
class ConferenceFormsTest {

    @TempDir
    Path folder;

    private final Overlay overlay = new Overlay();
    private final Notices notices = new Notices();
    private TestNotebook notebook;
    private Conference conference;
    private ConferenceForms forms;
    private Stage stage;

    @BeforeEach
    void open() {
        Toolkit.start();
        notebook = TestNotebook.open(folder, new SettableClock("2026-05-12T09:33:10Z"));
        conference = notebook.conference("Quiet Conf", "Europe/Lisbon");
        forms = Toolkit.inWindow(this::build);
        stage = Toolkit.inWindow(this::show);
    }

    @AfterEach
    void close() {
        Toolkit.inWindow(stage::close);
        notebook.close();
    }

    @Test
    void aSessionTakesATitleAndEnter() {
        Toolkit.inWindow(() -> {
            forms.newSession();
            typeInto("Queues at night");
            press(KeyCode.ENTER);
        });
        assertThat(overlay.isVisible()).isFalse();
        assertThat(sessions()).singleElement().satisfies(session -> {
            assertThat(session.title()).isEqualTo("Queues at night");
            assertThat(session.slot().starts()).isEqualTo(LocalDateTime.parse("2026-05-12T10:35"));
        });
    }

    @Test
    void theFormStaysAndTheCaretGoesToWhatIsRefused() {
        Toolkit.inWindow(() -> {
            forms.newMoment();
            press(KeyCode.ENTER);
        });
        assertThat(overlay.isVisible()).isTrue();
        assertThat(focus())
                .isInstanceOfSatisfying(
                        TextField.class,
                        field -> assertThat(field.getAccessibleHelp()).isNotEmpty());
        assertThat(sessions()).isEmpty();
    }

    @Test
    void whatWasTypedComesBackAfterEscape() {
        Toolkit.inWindow(() -> {
            forms.newSession();
            typeInto("Half a ti");
            press(KeyCode.ESCAPE);
        });
        assertThat(overlay.isVisible()).isFalse();
        Toolkit.inWindow(() -> Optional.ofNullable(notices.currentProperty().get())
                .flatMap(Notice::todo)
                .orElseThrow()
                .run()
                .run());
        assertThat(overlay.isVisible()).isTrue();
        assertThat(focus())
                .isInstanceOfSatisfying(
                        TextField.class, field -> assertThat(field.getText()).isEqualTo("Half a ti"));
    }

    @Test
    void tracksAreTypedOneAfterTheOther() {
        Toolkit.inWindow(() -> {
            forms.tracks();
            typeInto("Storage");
            press(KeyCode.ENTER);
            typeInto("People");
            press(KeyCode.ENTER);
            typeInto("storage");
            press(KeyCode.ENTER);
        });
        assertThat(overlay.isVisible()).isTrue();
        assertThat(notebook.graph().programme().tracks(conference.id()))
                .extracting(Track::name)
                .containsExactly("People", "Storage");
    }

    private ConferenceForms build() {
        WorkAtOnce work = new WorkAtOnce();
        Shell shell = new Shell(
                work,
                new ChangeFeed(_ -> () -> {}, work),
                new Texts(Locale.ENGLISH),
                notices,
                overlay,
                new Commands(OperatingSystem.LINUX));
        ConferenceInView inView = new ConferenceInView(shell, notebook.graph().programme(), notebook.clock());
        inView.start(Optional.of(conference.id()), () -> {});
        return new ConferenceForms(
                shell,
                inView,
                notebook.graph().programmeEditor(),
                notebook.graph().trash(),
                notebook.clock());
    }

    private Stage show() {
        Stage shown = new Stage();
        shown.setScene(new Scene(overlay, 1024, 640));
        shown.show();
        return shown;
    }

    private List<Session> sessions() {
        return notebook.graph().programme().sessions(conference.id());
    }

    private Node focus() {
        return Toolkit.inWindow(() -> overlay.getScene().getFocusOwner());
    }

    private void typeInto(String text) {
        assertThat(overlay.getScene().getFocusOwner()).isInstanceOf(TextField.class);
        ((TextField) overlay.getScene().getFocusOwner()).setText(text);
    }

    private void press(KeyCode code) {
        Event.fireEvent(
                overlay.getScene().getFocusOwner(),
                new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, false, false, false));
    }
}
