package dev.hushnote.blog.ui;

import dev.hushnote.blog.OutlineRow;
import dev.hushnote.conference.Session;
import dev.hushnote.desktop.Texts;
import java.util.function.Consumer;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.StackPane;

/// The sessions of the post in time order. Enter or a double click goes to a session's log.
final class OutlinePane extends StackPane {

    private final ListView<OutlineRow> list = new ListView<>();

    OutlinePane(BlogViewModel model, Texts texts, Consumer<Session> open) {
        getStyleClass().add("outline");
        setMinHeight(0);
        list.accessibleTextProperty().bind(texts.bind("posts.outline"));
        list.setCellFactory(_ -> new OutlineCell(texts));
        list.setOnMouseClicked(event -> {
            if (event.getButton() == MouseButton.PRIMARY && event.getClickCount() == 2) {
                chosen(open);
            }
        });
        list.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ENTER) {
                chosen(open);
            }
        });
        getChildren().add(list);
        model.readingProperty().subscribe(reading -> {
            if (!list.getItems().equals(reading.outline())) {
                list.getItems().setAll(reading.outline());
            }
        });
        texts.messagesProperty().subscribe(list::refresh);
    }

    boolean isShown() {
        return list.getScene() != null && !list.getItems().isEmpty();
    }

    void focus() {
        list.requestFocus();
    }

    private void chosen(Consumer<Session> action) {
        OutlineRow row = list.getSelectionModel().getSelectedItem();
        if (row != null) {
            action.accept(row.session());
        }
    }
}
