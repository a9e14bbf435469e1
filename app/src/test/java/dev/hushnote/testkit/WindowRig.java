package dev.hushnote.testkit;

import dev.hushnote.desktop.Appearance;
import dev.hushnote.desktop.OperatingSystem;
import dev.hushnote.desktop.SettingsFile;
import dev.hushnote.desktop.Texts;
import dev.hushnote.desktop.Theme;
import dev.hushnote.desktop.WindowFrame;
import dev.hushnote.desktop.command.Commands;
import dev.hushnote.log.ui.FirstLines;
import dev.hushnote.notebook.NotebookPlaces;
import dev.hushnote.notebook.Versions;
import dev.hushnote.pack.SampleConference;
import dev.hushnote.phone.LocalAddresses.LocalAddress;
import dev.hushnote.phone.PhoneStation;
import dev.hushnote.wiring.AppGraph;
import dev.hushnote.wiring.CameraParts;
import dev.hushnote.wiring.NotebookOpener;
import dev.hushnote.wiring.PhoneParts;
import dev.hushnote.wiring.ui.WindowGraph;
import dev.hushnote.wiring.ui.WindowSurroundings;
import java.net.InetAddress;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.event.EventType;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.text.Text;
import javafx.stage.Stage;

/// The real window over a real notebook in a folder, driven by a test.
///
/// Everything but `close` may be called from the test's thread only.
public final class WindowRig implements AutoCloseable {

    private final Path folder;
    private final AppGraph notebook;
    private final CameraParts cameras;
    private final PhoneParts phones;
    private final Stage stage;
    private final WindowFrame frame;
    private final WindowGraph window;
    private final Texts texts;
    private final Appearance appearance;

    /// How a window is opened.
    ///
    /// @param folder where notebook, backups and settings lie
    /// @param clock the time
    /// @param language language of the window
    public record Opening(Path folder, Clock clock, Locale language) {

        /// A clock that goes on from an instant.
        public static Opening at(Path folder, String instant) {
            Clock real = Clock.system(ZoneOffset.UTC);
            Clock clock = Clock.offset(real, Duration.between(real.instant(), Instant.parse(instant)));
            return new Opening(folder, clock, Locale.ENGLISH);
        }

        public Opening speaking(Locale other) {
            return new Opening(folder, clock, other);
        }

        AppGraph notebook() {
            NotebookPlaces places = new NotebookPlaces(
                    folder.resolve("notebook"), folder.resolve("backups"), folder.resolve("settings.properties"));
            return new NotebookOpener(places, clock, Versions.of("test")).open(places.notebook(), places.backups());
        }

        /// Puts the sample conference into the notebook before the window opens.
        public Opening withSample() {
            return filledBy(notebook -> SampleConference.withFile(language, notebook.packImport()::take));
        }

        /// Puts something into the notebook before the window opens.
        public Opening filledBy(Consumer<AppGraph> filling) {
            AppGraph notebook = notebook();
            filling.accept(notebook);
            notebook.close();
            return this;
        }
    }

    private WindowRig(Opening opening) {
        this.folder = opening.folder();
        this.notebook = opening.notebook();
        this.phones = new PhoneParts(
                notebook,
                () -> List.of(new LocalAddress("wlan0", InetAddress.getLoopbackAddress())),
                folder.resolve("phones"),
                opening.clock());
        this.cameras = new CameraParts(opening.clock(), true, phones);
        SettingsFile settings = new SettingsFile(folder.resolve("settings.properties"), Runnable::run);
        this.texts = new Texts(opening.language());
        this.appearance = new Appearance(Theme.DARK, 1);
        this.stage = new Stage();
        this.frame = new WindowFrame(stage, appearance);
        this.window = new WindowGraph(
                stage,
                new WindowSurroundings(
                        notebook,
                        opening.clock(),
                        settings,
                        OperatingSystem.LINUX,
                        cameras.camera(),
                        cameras.second(),
                        cameras.catalogue(),
                        cameras.ffmpeg(),
                        phones,
                        Versions.of("test")),
                appearance,
                texts);
    }

    /// Opens the window and waits until it shows what it read.
    public static WindowRig open(Opening opening) {
        return open(opening, _ -> {});
    }

    /// Opens the window.
    ///
    /// @param meanwhile what is done while the window can be seen and the notebook is not open yet
    public static WindowRig open(Opening opening, Consumer<WindowRig> meanwhile) {
        Toolkit.start();
        CountDownLatch ready = new CountDownLatch(1);
        WindowRig rig = Toolkit.inWindow(() -> new WindowRig(opening));
        FirstLines first = Toolkit.inWindow(() -> rig.show(opening));
        meanwhile.accept(rig);
        Toolkit.inWindow(() -> rig.window.open(rig.frame, first, () -> {
            rig.frame.uncover(first);
            ready.countDown();
        }));
        Waiting.until(() -> ready.getCount() == 0);
        return rig;
    }

    private FirstLines show(Opening opening) {
        FirstLines first = new FirstLines(texts, opening.clock());
        frame.cover(first);
        frame.show(null);
        first.focus();
        return first;
    }

    public AppGraph notebook() {
        return notebook;
    }

    /// Hands it files and addresses, as a later start does. On the window's thread.
    public void take(List<String> words) {
        window.take(words);
    }

    public Commands commands() {
        return window.commands();
    }

    public PhoneStation phones() {
        return phones.station();
    }

    public CameraParts cameras() {
        return cameras;
    }

    public Scene scene() {
        return stage.getScene();
    }

    public Stage stage() {
        return stage;
    }

    public Texts texts() {
        return texts;
    }

    public Appearance appearance() {
        return appearance;
    }

    /// Presses and releases a key where the focus is, with Ctrl, Shift or Alt held.
    public WindowRig press(KeyCode code, KeyCode... held) {
        Set<KeyCode> modifiers = Set.of(held);
        Toolkit.inWindow(() -> {
            fire(KeyEvent.KEY_PRESSED, "", code, modifiers);
            fire(KeyEvent.KEY_RELEASED, "", code, modifiers);
        });
        return this;
    }

    /// Types a text where the focus is, character by character, as a keyboard does.
    public WindowRig type(String text) {
        Toolkit.inWindow(() -> text.codePoints().forEach(point -> {
            String character = Character.toString(point);
            fire(KeyEvent.KEY_PRESSED, character, KeyCode.UNDEFINED, Set.of());
            fire(KeyEvent.KEY_TYPED, character, KeyCode.UNDEFINED, Set.of());
            fire(KeyEvent.KEY_RELEASED, character, KeyCode.UNDEFINED, Set.of());
        }));
        return this;
    }

    /// Types a line and logs it.
    public WindowRig log(String line) {
        return type(line).press(KeyCode.ENTER);
    }

    /// Does what a command does, whether or not it has a key.
    public WindowRig run(String nameKey) {
        Toolkit.inWindow(() -> commands().all().stream()
                .filter(command -> command.nameKey().equals(nameKey))
                .findFirst()
                .orElseThrow()
                .action()
                .run());
        return this;
    }

    /// Gives what is inside the window's frame a size in px.
    public WindowRig sized(double width, double height) {
        Toolkit.inWindow(() -> {
            stage.setWidth(width + stage.getWidth() - scene().getWidth());
            stage.setHeight(height + stage.getHeight() - scene().getHeight());
        });
        Toolkit.untilInWindow(() -> scene().getWidth() == width && scene().getHeight() == height);
        return this;
    }

    /// The words that can be seen, one per line.
    public String words() {
        return Toolkit.inWindow(() -> scene().getRoot().lookupAll("*").stream()
                .filter(WindowRig::isSeen)
                .map(WindowRig::text)
                .filter(text -> !text.isBlank())
                .collect(Collectors.joining("\n")));
    }

    /// Waits until a text can be seen.
    public WindowRig sees(String text) {
        try {
            Waiting.until(() -> words().contains(text));
        } catch (AssertionError e) {
            throw new AssertionError("not seen: " + text + "\nbut:\n" + words(), e);
        }
        return this;
    }

    /// The text control that has the focus.
    public TextInputControl focusedText() {
        return (TextInputControl) scene().getFocusOwner();
    }

    public String typed() {
        return Toolkit.inWindow(() -> focusedText().getText());
    }

    /// Closes the window and the notebook, as a person does.
    @Override
    public void close() {
        Toolkit.inWindow(() -> {
            window.rememberFrame();
            stage.close();
        });
        window.finish();
        phones.close();
        cameras.close();
        notebook.close();
    }

    private void fire(EventType<KeyEvent> type, String character, KeyCode code, Set<KeyCode> held) {
        Node target = scene().getFocusOwner() == null ? scene().getRoot() : scene().getFocusOwner();
        boolean typed = type == KeyEvent.KEY_TYPED;
        KeyEvent.fireEvent(
                target,
                new KeyEvent(
                        type,
                        typed ? character : KeyEvent.CHAR_UNDEFINED,
                        character,
                        code,
                        held.contains(KeyCode.SHIFT),
                        held.contains(KeyCode.CONTROL),
                        held.contains(KeyCode.ALT),
                        held.contains(KeyCode.META)));
    }

    private static boolean isSeen(Node node) {
        for (Node each = node; each != null; each = each.getParent()) {
            if (!each.isVisible() || each.getOpacity() == 0) {
                return false;
            }
        }
        return true;
    }

    private static String text(Node node) {
        return switch (node) {
            case Labeled label -> label.getText() == null ? "" : label.getText();
            case TextInputControl field -> field.getText();
            case Text text -> text.getText();
            default -> "";
        };
    }
}
