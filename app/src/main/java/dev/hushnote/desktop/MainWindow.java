package dev.hushnote.desktop;

import dev.hushnote.desktop.command.Chord;
import dev.hushnote.desktop.command.Command;
import dev.hushnote.desktop.command.Commands;
import dev.hushnote.desktop.command.KeyFilter;
import dev.hushnote.desktop.command.KeySheet;
import dev.hushnote.desktop.command.Palette;
import dev.hushnote.desktop.kit.Overlay;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.geometry.Pos;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;

/// The window's frame: places at the left, one of them in front, a bar on top, a quiet line at the bottom, and a
/// layer for passing things. To be used on the window's thread.
public final class MainWindow {

    /// Size of the compact window in px at 100 %.
    private static final double COMPACT_WIDTH = 360;
    private static final double COMPACT_HEIGHT = 140;

    private final Stage stage;
    private final Appearance appearance;
    private final Texts texts;
    private final Commands commands;
    private final Overlay overlay;
    private final Palette palette;
    private final BorderPane frame = new BorderPane();
    private final StackPane front = new StackPane();
    private final StackPane root = new StackPane();
    private final ReadOnlyBooleanWrapper compact = new ReadOnlyBooleanWrapper();
    private final List<Place> places;
    private final PlaceRail rail;
    private final Region bar;
    private final NoticeLine line;
    private Settings.@Nullable Frame large;

    /// What the window is made of.
    ///
    /// @param appearance its look
    /// @param texts its words
    /// @param notices its quiet line
    /// @param commands its commands, to which the window adds its own
    /// @param overlay its layer for passing things
    /// @param palette what finds everything
    public record Parts(
            Appearance appearance, Texts texts, Notices notices, Commands commands, Overlay overlay, Palette palette) {}

    /// @param bar what stands on top
    /// @param places the places in order, the first in front
    public MainWindow(Stage stage, Parts parts, Region bar, List<Place> places) {
        this.stage = stage;
        this.appearance = parts.appearance();
        this.texts = parts.texts();
        this.commands = parts.commands();
        this.overlay = parts.overlay();
        this.palette = parts.palette();
        this.bar = bar;
        this.places = List.copyOf(places);
        this.rail = new PlaceRail(places, front, texts);
        overlay.restAt(rail::focusFront);
        commands.add(rail.commands());
        commands.add(ownCommands());
        this.line = new NoticeLine(parts.notices(), texts);
        frame.setTop(bar);
        frame.setLeft(rail);
        frame.setCenter(front);
        frame.setMinSize(0, 0);
        front.setMinSize(0, 0);
        line.setMaxHeight(Region.USE_PREF_SIZE);
        root.getStyleClass().add("window");
        root.getChildren().addAll(frame, overlay);
        rail.whenShown(this::layNotices);
        compact.subscribe(_ -> layNotices());
    }

    /// Fills the window's frame, below what may still lie in it.
    public void fill(WindowFrame opened) {
        new KeyFilter(commands).listenTo(opened.scene());
        rail.show(places.getFirst());
        opened.fill(root);
    }

    public ReadOnlyBooleanProperty compactProperty() {
        return compact.getReadOnlyProperty();
    }

    public void show(Place place) {
        rail.show(place);
    }

    public boolean isShowing(Place place) {
        return rail.isShowing(place);
    }

    public Settings.Frame frame() {
        return compact.get() && large != null
                ? large
                : new Settings.Frame(stage.getX(), stage.getY(), stage.getWidth(), stage.getHeight());
    }

    /// The quiet line covers nothing that is needed: the first place leaves it room below, the others make room when it
    /// comes, and the compact window has its shutter below.
    private void layNotices() {
        boolean over = compact.get() || isShowing(places.getFirst());
        root.getChildren().remove(line);
        frame.setBottom(over ? null : line);
        if (over) {
            StackPane.setAlignment(line, compact.get() ? Pos.TOP_CENTER : Pos.BOTTOM_CENTER);
            root.getChildren().add(1, line);
        }
    }

    private List<Command> ownCommands() {
        return List.of(
                Command.of("command.palette", palette::open, Chord.shortcut(KeyCode.K)),
                Command.of("command.keys", new KeySheet(commands, texts, overlay)::open, Chord.plain(KeyCode.F1)),
                Command.of("command.zoom-in", appearance::zoomIn, Chord.shortcut(KeyCode.EQUALS)),
                Command.of("command.zoom-out", appearance::zoomOut, Chord.shortcut(KeyCode.MINUS)),
                Command.of("command.zoom-reset", appearance::resetZoom, Chord.shortcut(KeyCode.DIGIT0)),
                Command.of("command.compact", this::toggleCompact, Chord.shortcutShift(KeyCode.M)),
                Command.of(
                        "command.theme-light", () -> appearance.themeProperty().set(Theme.LIGHT)),
                Command.of(
                        "command.theme-dark", () -> appearance.themeProperty().set(Theme.DARK)),
                Command.of(
                        "command.theme-hall", () -> appearance.themeProperty().set(Theme.HALL)),
                Command.of("command.english", () -> texts.speak(Locale.ENGLISH)),
                Command.of("command.korean", () -> texts.speak(Locale.KOREAN)));
    }

    private void toggleCompact() {
        boolean small = !compact.get();
        if (small) {
            large = frame();
            rail.show(places.getFirst());
        }
        compact.set(small);
        frame.setTop(small ? null : bar);
        frame.setLeft(small ? null : rail);
        stage.setAlwaysOnTop(small);
        if (small) {
            double zoom = appearance.zoomProperty().get();
            stage.setWidth(
                    COMPACT_WIDTH * zoom + stage.getWidth() - stage.getScene().getWidth());
            stage.setHeight(
                    COMPACT_HEIGHT * zoom + stage.getHeight() - stage.getScene().getHeight());
        } else {
            WindowFrame.place(stage, Objects.requireNonNull(large));
        }
    }
}
