package dev.hushnote.recording.ui;

import dev.hushnote.desktop.Shell;
import dev.hushnote.desktop.Texts;
import dev.hushnote.desktop.kit.Icons;
import dev.hushnote.text.Clocked;
import java.nio.file.Path;
import java.time.Duration;
import java.util.OptionalDouble;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/// The player beside the log: picture or title, where it is, buttons; and in words what keeps a recording from playing.
/// Nothing in it takes the caret from where it is. Works from about 280 px of width and 160 px of height.
public final class PlayerPane extends VBox {

    private final Playback playback;
    private final Texts texts;
    private final PictureArea picture;
    private final Label title = new Label();
    private final VBox soundOnly;
    private final Label opening = new Label();
    private final TroublePane trouble;
    private final VBox controls;
    private final Label now = new Label();
    private final Label length = new Label();
    private final StringProperty name = new SimpleStringProperty("");
    private final ObjectProperty<OptionalDouble> converted = new SimpleObjectProperty<>(OptionalDouble.empty());

    /// What the pane cannot do itself.
    ///
    /// @param openOutside gives a file to the system's own player
    /// @param convert makes a copy that plays here
    /// @param giveUp stops converting
    /// @param stillTaken takes a picture out of the recording
    public record Actions(
            Consumer<Path> openOutside, Consumer<Path> convert, Runnable giveUp, Consumer<Still> stillTaken) {}

    public PlayerPane(Shell shell, Playback playback, Actions actions) {
        this.playback = playback;
        this.texts = shell.texts();
        this.picture = new PictureArea(playback);
        this.trouble = new TroublePane(playback, texts, actions, converted);
        this.soundOnly = new VBox(Icons.of(Feather.HEADPHONES), title);
        getStyleClass().add("player-pane");
        setMinSize(0, 0);
        soundOnly.getStyleClass().add("player-sound");
        soundOnly.setMinSize(0, 0);
        title.setWrapText(true);
        title.setMinWidth(0);
        opening.getStyleClass().add("second");
        StackPane screen = new StackPane(picture, soundOnly, opening, trouble);
        screen.getStyleClass().add("player-screen");
        screen.setMinSize(0, 0);
        VBox.setVgrow(screen, Priority.ALWAYS);
        controls = new VBox(places(), new PlayerButtons(playback, texts, actions.stillTaken()));
        controls.getStyleClass().add("player-controls");
        controls.setMinHeight(USE_PREF_SIZE);
        getChildren().addAll(screen, controls);
        playback.stateProperty().subscribe(_ -> show());
        playback.positionProperty().subscribe(_ -> showPlaces());
        texts.messagesProperty().subscribe(_ -> show());
        name.subscribe(_ -> show());
    }

    /// What the recording is called; without one its file's name is shown.
    public StringProperty nameProperty() {
        return name;
    }

    /// How much of a copy that plays here is made, 0 to 1; empty while none is being made.
    public ObjectProperty<OptionalDouble> convertedProperty() {
        return converted;
    }

    private HBox places() {
        SeekBar bar = new SeekBar(playback, texts);
        HBox.setHgrow(bar, Priority.ALWAYS);
        HBox places = new HBox(now, bar, length);
        places.getStyleClass().add("player-places");
        now.getStyleClass().add("time");
        now.setMinWidth(USE_PREF_SIZE);
        length.getStyleClass().add("time");
        length.setMinWidth(USE_PREF_SIZE);
        return places;
    }

    private void show() {
        PlaybackState state = playback.stateProperty().get();
        boolean seen = picture.show();
        picture.setVisible(seen);
        soundOnly.setVisible(state instanceof PlaybackState.Ready && !seen);
        opening.setVisible(state instanceof PlaybackState.Opening);
        String called = called(state);
        title.setText(called);
        opening.setText(texts.get("player.opening", called));
        trouble.show(state);
        controls.setVisible(!trouble.isVisible());
        controls.setManaged(!trouble.isVisible());
        showPlaces();
    }

    private String called(PlaybackState state) {
        String given = name.get();
        return given.isBlank()
                ? state.file().map(file -> String.valueOf(file.getFileName())).orElse("")
                : given;
    }

    private void showPlaces() {
        Duration whole =
                playback.stateProperty().get() instanceof PlaybackState.Ready ready ? ready.length() : Duration.ZERO;
        now.setText(Clocked.text(playback.positionProperty().get()));
        length.setText(whole.isZero() ? "–:––" : Clocked.text(whole));
    }
}
