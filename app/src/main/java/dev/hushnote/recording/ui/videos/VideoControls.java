package dev.hushnote.recording.ui.videos;

import dev.hushnote.desktop.Texts;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;

/// Makes the controls of the pane alike.
final class VideoControls {

    private VideoControls() {}

    /// A button that does what it does at Enter as well as at Space.
    static Button button(Runnable action) {
        Button button = new Button();
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(_ -> action.run());
        button.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER && !event.isShortcutDown() && !event.isAltDown()) {
                event.consume();
                button.fire();
            }
        });
        return button;
    }

    static Button button(Texts texts, String key, Runnable action) {
        Button button = button(action);
        button.textProperty().bind(texts.bind(key));
        return button;
    }

    static Label wrapped(String... styles) {
        Label label = new Label();
        label.setWrapText(true);
        label.setMinWidth(0);
        label.setMinHeight(Region.USE_PREF_SIZE);
        label.getStyleClass().addAll(styles);
        return label;
    }

    static Label wrapped(Texts texts, String key, String... styles) {
        Label label = wrapped(styles);
        label.textProperty().bind(texts.bind(key));
        return label;
    }

    static void offer(Node node, boolean there) {
        node.setVisible(there);
        node.setManaged(there);
    }
}
