package dev.hushnote.capture.ui;

import dev.hushnote.desktop.Texts;
import dev.hushnote.desktop.kit.Icons;
import dev.hushnote.desktop.kit.Quiet;
import javafx.scene.control.Button;
import org.kordamp.ikonli.feather.Feather;

/// Opens the settings of a camera.
final class SettingsButton extends Button {

    /// @param key of its words for whoever cannot see it
    SettingsButton(Texts texts, String key, Runnable open) {
        Quiet.flat(this);
        setGraphic(Icons.of(Feather.SLIDERS));
        getStyleClass().add("camera-settings-open");
        setMinWidth(USE_PREF_SIZE);
        accessibleTextProperty().bind(texts.bind(key));
        setOnAction(_ -> open.run());
    }
}
