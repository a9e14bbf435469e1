package dev.hushnote.capture.ui;

import dev.hushnote.conference.PhotoBan;
import dev.hushnote.desktop.Texts;
import dev.hushnote.desktop.kit.Quiet;
import java.util.Optional;
import javafx.animation.PauseTransition;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.util.Duration;

/// The one big shutter: names where the picture goes, and fills its border for a moment when one was stored.
/// Never brighter, never a sound.
public final class ShutterButton extends Button {

    private static final PseudoClass TAKEN = PseudoClass.getPseudoClass("taken");
    private static final PseudoClass FAILING = PseudoClass.getPseudoClass("failing");
    private static final PseudoClass BANNED = PseudoClass.getPseudoClass("banned");
    private static final Duration SHOWN = Duration.millis(400);

    /// @param key its key as a person writes it
    public ShutterButton(CameraViewModel model, Texts texts, String key) {
        this(model, texts, key, model.target().name());
    }

    /// @param name what it says of where the picture goes
    ShutterButton(CameraViewModel model, Texts texts, String key, ObservableValue<String> name) {
        getStyleClass().add("shutter");
        setMaxWidth(Double.MAX_VALUE);
        Quiet.keepingFocus(this);
        Label words = new Label();
        words.setMinWidth(0);
        words.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(words, Priority.ALWAYS);
        ObservableValue<Optional<PhotoBan>> ban = model.target().ban();
        words.textProperty()
                .bind(Bindings.createStringBinding(
                        () -> label(texts, name.getValue(), ban.getValue().isPresent()),
                        texts.messagesProperty(),
                        name,
                        ban));
        ban.subscribe(now -> pseudoClassStateChanged(BANNED, now.isPresent()));
        Label hint = new Label(key);
        hint.getStyleClass().add("shutter-key");
        hint.setMinWidth(USE_PREF_SIZE);
        HBox line = new HBox(words, hint);
        line.getStyleClass().add("shutter-line");
        line.prefWidthProperty().bind(widthProperty().subtract(26));
        setGraphic(line);
        accessibleTextProperty().bind(words.textProperty());
        setOnAction(_ -> model.shoot());
        PauseTransition shown = new PauseTransition(SHOWN);
        shown.setOnFinished(_ -> pseudoClassStateChanged(TAKEN, false));
        model.takenProperty().subscribe((before, now) -> {
            pseudoClassStateChanged(TAKEN, true);
            shown.playFromStart();
        });
        model.failingProperty().subscribe(failing -> pseudoClassStateChanged(FAILING, failing));
    }

    private static String label(Texts texts, String place, boolean banned) {
        if (banned) {
            return texts.get("camera.no-photos");
        }
        return place.isEmpty() ? texts.get("camera.photo") : texts.get("camera.photo-to", place);
    }
}
