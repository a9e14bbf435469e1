package dev.hushnote.desktop.kit;

import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/// What a place shows while it has nothing: what it is for and what to do next.
public final class EmptyState extends VBox {

    public EmptyState(Feather icon, ObservableValue<String> title, ObservableValue<String> next, Node... actions) {
        getStyleClass().add("empty-state");
        Label name = new Label();
        name.textProperty().bind(title);
        name.getStyleClass().add("title");
        Label words = new Label();
        words.textProperty().bind(next);
        words.setWrapText(true);
        words.getStyleClass().add("second");
        getChildren().addAll(Icons.of(icon), name, words);
        getChildren().addAll(actions);
    }
}
