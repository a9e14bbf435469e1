package dev.hushnote.schedule.ui.incoming;

import dev.hushnote.desktop.Texts;
import dev.hushnote.desktop.kit.Enterable;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// Makes the controls of the pane alike.
final class Fields {

    private Fields() {}

    /// A control below its name.
    static VBox named(Texts texts, String key, Node... controls) {
        Label name = new Label();
        name.textProperty().bind(texts.bind(key));
        name.getStyleClass().addAll("second", "incoming-name");
        VBox box = new VBox(name);
        box.getChildren().addAll(controls);
        box.getStyleClass().add("incoming-field");
        box.setMinWidth(0);
        return box;
    }

    static Button button(Texts texts, String key, Runnable action) {
        Button button = new Button();
        button.textProperty().bind(texts.bind(key));
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(_ -> action.run());
        return Enterable.of(button);
    }
}
