package dev.hushnote.recording.ui.videos;

import dev.hushnote.desktop.Texts;
import dev.hushnote.desktop.kit.Enterable;
import dev.hushnote.desktop.kit.Wrapped;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;

/// Makes the controls of the pane alike.
final class VideoControls {

    private VideoControls() {}

    /// A button that does what it does at Enter as well as at Space.
    static Button button(Runnable action) {
        Button button = new Button();
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(_ -> action.run());
        return Enterable.of(button);
    }

    static Button button(Texts texts, String key, Runnable action) {
        Button button = button(action);
        button.textProperty().bind(texts.bind(key));
        return button;
    }

    static Label wrapped(Texts texts, String key, String... styles) {
        Label label = Wrapped.label(styles);
        label.textProperty().bind(texts.bind(key));
        return label;
    }
}
