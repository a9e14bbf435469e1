package dev.hushnote.recording.ui;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hushnote.testkit.SettableClock;
import dev.hushnote.testkit.TestNotebook;
import dev.hushnote.testkit.TestShell;
import dev.hushnote.testkit.Toolkit;
import dev.hushnote.testkit.WorkAtOnce;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import javafx.event.Event;
import javafx.event.EventType;
import javafx.scene.AccessibleAction;
import javafx.scene.AccessibleAttribute;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The player below a line that is being written, over a player that only writes down what it is told.
class PlayerPaneTest {

    private static final Duration HOUR = Duration.ofHours(1);

    @TempDir
    private Path folder;

    private final StandInPlayer player = new StandInPlayer();
    private final HandDelay time = new HandDelay();
    private final List<String> asked = new ArrayList<>();
    private TextField writing;
    private TestNotebook notebook;
    private TestShell shell;
    private Playback playback;
    private PlayerPane pane;
    private Stage stage;

    PlayerPaneTest() {
        Toolkit.start();
    }

    @BeforeEach
    void show() {
        notebook = TestNotebook.open(folder.resolve("notebook"), new SettableClock("2026-05-14T09:00:00Z"));
        shell = TestShell.over(notebook);
        writing = Toolkit.inWindow(() -> new TextField());
        playback = Toolkit.inWindow(
                () -> new Playback(new WorkAtOnce(), _ -> player, Runnable::run, time, new Troubles(() -> true)));
        PlayerPane.Actions actions = new PlayerPane.Actions(
                file -> asked.add("outside " + file.getFileName()),
                file -> asked.add("convert " + file.getFileName()),
                () -> asked.add("give up"),
                still -> asked.add("still at " + still.position()));
        pane = Toolkit.inWindow(() -> new PlayerPane(shell.shell(), playback, actions));
        stage = Toolkit.inWindow(() -> new Stage());
        Toolkit.inWindow(() -> {
            stage.setScene(new Scene(new VBox(writing, pane), 320, 400));
            stage.show();
            writing.requestFocus();
        });
    }

    @AfterEach
    void close() {
        Toolkit.inWindow(stage::close);
        notebook.close();
    }

    @Test
    void noButtonTakesTheCaretFromTheLineThatIsWritten() throws IOException {
        open();
        for (String name : List.of("Play", "Pause", "Forward 10 seconds", "Back 10 seconds", "Mute", "Unmute")) {
            Toolkit.inWindow(() -> {
                click(button(name));
                time.pass(Duration.ofSeconds(1));
            });
            assertThat(Toolkit.inWindow(writing::isFocused)).as(name).isTrue();
        }
        Toolkit.inWindow(() -> click(button("Take this picture into the log")));
        assertThat(player.told).containsSubsequence("play", "pause", "seek 10000", "seek 0", "mute true", "mute false");
        assertThat(asked).containsExactly("still at PT0S");
        assertThat(Toolkit.inWindow(writing::isFocused)).isTrue();
    }

    @Test
    void theBarGoesToAPlaceByKeyPointerAndScreenReader() throws IOException {
        open();
        Node bar = Toolkit.inWindow(() -> pane.lookup(".player-bar"));
        Toolkit.pulse(stage.getScene());
        Toolkit.inWindow(() -> {
            press(bar, KeyCode.END);
            assertThat(words()).contains("1:00:00");
            press(bar, KeyCode.HOME);
            bar.executeAccessibleAction(AccessibleAction.INCREMENT);
            assertThat(bar.queryAccessibleAttribute(AccessibleAttribute.VALUE_STRING))
                    .isEqualTo("0:05");
            mouse(
                    bar,
                    MouseEvent.MOUSE_PRESSED,
                    bar.localToScene(bar.getLayoutBounds().getWidth() / 2, 0).getX());
        });
        assertThat(playback.positionProperty().get()).isBetween(Duration.ofMinutes(29), Duration.ofMinutes(31));
        assertThat(Toolkit.inWindow(writing::isFocused)).isTrue();
    }

    @Test
    void whatDoesNotPlaySaysWhyAndOffersTheWaysOutInsteadOfButtons() throws IOException {
        open();
        Toolkit.inWindow(() -> player.events().failed(new IllegalStateException("it stopped")));
        assertThat(words()).anyMatch(word -> word.contains("“talk.mp4” stopped playing"));
        assertThat(words()).doesNotContain("1:00:00");
        Toolkit.inWindow(
                () -> named("Make a copy that plays here").orElseThrow().fire());
        Toolkit.inWindow(
                () -> named("Open in the system’s player").orElseThrow().fire());

        Toolkit.inWindow(() -> pane.convertedProperty().set(OptionalDouble.of(0.417)));
        assertThat(words()).anyMatch(word -> word.endsWith("41 %"));
        assertThat(Toolkit.inWindow(() -> named("Make a copy that plays here"))).isEmpty();
        Toolkit.inWindow(() -> named("Give up").orElseThrow().fire());
        assertThat(asked).containsExactly("convert talk.mp4", "outside talk.mp4", "give up");
    }

    @Test
    void itSpeaksTheOtherLanguageAtOnce() throws IOException {
        open();
        Toolkit.inWindow(() -> shell.shell().texts().speak(Locale.KOREAN));
        assertThat(Toolkit.inWindow(() -> buttons().map(Node::getAccessibleText).toList()))
                .allMatch(name -> name.chars().anyMatch(PlayerPaneTest::isHangul));
    }

    private void open() throws IOException {
        Path talk = Files.write(folder.resolve("talk.mp4"), new byte[] {1});
        Toolkit.inWindow(() -> {
            playback.open(talk);
            player.ready(HOUR);
        });
        assertThat(words()).contains("0:00", "1:00:00");
    }

    private static boolean isHangul(int character) {
        return Character.UnicodeScript.of(character) == Character.UnicodeScript.HANGUL;
    }

    private Stream<Button> buttons() {
        return pane.lookupAll(".player-buttons .button").stream()
                .filter(PlayerPaneTest::isSeen)
                .map(Button.class::cast);
    }

    private Button button(String name) {
        return buttons()
                .filter(button -> name.equals(button.getAccessibleText()))
                .findFirst()
                .orElseThrow();
    }

    private Optional<Button> named(String words) {
        return pane.lookupAll(".player-ways .button").stream()
                .map(Button.class::cast)
                .filter(button -> button.getText().equals(words))
                .findFirst();
    }

    private List<String> words() {
        return Toolkit.inWindow(() -> pane.lookupAll("*").stream()
                .filter(Labeled.class::isInstance)
                .filter(PlayerPaneTest::isSeen)
                .map(label -> ((Labeled) label).getText())
                .toList());
    }

    private static boolean isSeen(Node node) {
        return node.isVisible() && (node.getParent() == null || isSeen(node.getParent()));
    }

    private static void click(Button button) {
        for (EventType<MouseEvent> type : List.of(
                MouseEvent.MOUSE_ENTERED,
                MouseEvent.MOUSE_PRESSED,
                MouseEvent.MOUSE_RELEASED,
                MouseEvent.MOUSE_EXITED)) {
            mouse(button, type, 5);
        }
    }

    private static void mouse(Node node, EventType<MouseEvent> type, double x) {
        boolean down = type == MouseEvent.MOUSE_PRESSED;
        Event.fireEvent(
                node,
                new MouseEvent(
                        type,
                        x,
                        5,
                        x,
                        5,
                        MouseButton.PRIMARY,
                        1,
                        false,
                        false,
                        false,
                        false,
                        down,
                        false,
                        false,
                        false,
                        false,
                        true,
                        null));
    }

    private static void press(Node node, KeyCode code) {
        Event.fireEvent(node, new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, false, false, false));
    }
}
