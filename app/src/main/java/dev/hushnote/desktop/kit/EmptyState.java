package dev.hushnote.desktop.kit;

import java.util.List;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/// What a place shows while it has nothing: what it is for and what to do next.
public final class EmptyState extends VBox {

    private final List<Node> actions;

    public EmptyState(Feather icon, ObservableValue<String> title, ObservableValue<String> next, Node... actions) {
        this.actions = List.of(actions);
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
        addEventHandler(KeyEvent.KEY_PRESSED, EmptyState::pressed);
    }

    /// The one clear next step: a button that stands out.
    public static Button step(ObservableValue<String> words, Runnable action) {
        Button step = new Button();
        step.getStyleClass().add("primary");
        step.textProperty().bind(words);
        step.setOnAction(_ -> action.run());
        return step;
    }

    /// Gives the first thing to do the focus, as far as it can be seen and nobody is typing.
    public void focusFirst() {
        if (LateFocus.mayMove(this)) {
            actions.stream().findFirst().ifPresent(Node::requestFocus);
        }
    }

    private static void pressed(KeyEvent event) {
        if (event.getCode() == KeyCode.ENTER && event.getTarget() instanceof Button button) {
            event.consume();
            button.fire();
        }
    }
}
