package dev.hushnote.phone.ui;

import dev.hushnote.desktop.Texts;
import dev.hushnote.desktop.kit.Icons;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/// The ways round a network that keeps devices apart, easiest first.
final class Ladder extends VBox {

    private static final List<String> STEPS = List.of(
            "phone.ladder-hotspot",
            "phone.ladder-tether",
            "phone.ladder-laptop",
            "phone.ladder-folder",
            "phone.ladder-cable");

    /// @param watchFolder chooses a folder whose pictures come in
    Ladder(Texts texts, Runnable watchFolder) {
        getStyleClass().add("phone-ladder");
        Label title = new Label();
        title.textProperty().bind(texts.bind("phone.ladder"));
        title.setWrapText(true);
        getChildren().add(title);
        for (int i = 0; i < STEPS.size(); i++) {
            Label number = new Label(Integer.toString(i + 1));
            number.getStyleClass().add("key");
            number.setMinWidth(Region.USE_PREF_SIZE);
            Label words = new Label();
            words.textProperty().bind(texts.bind(STEPS.get(i)));
            words.setWrapText(true);
            words.setMinWidth(0);
            HBox.setHgrow(words, Priority.ALWAYS);
            HBox line = new HBox(number, words);
            line.getStyleClass().add("phone-line");
            getChildren().add(line);
        }
        Button folder = new Button();
        folder.setGraphic(Icons.of(Feather.FOLDER));
        folder.textProperty().bind(texts.bind("camera.folder"));
        folder.setOnAction(_ -> watchFolder.run());
        getChildren().add(folder);
    }
}
