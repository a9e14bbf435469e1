package dev.hushnote.blog.ui;

import dev.hushnote.blog.OutlineRow;
import dev.hushnote.conference.Session;
import dev.hushnote.desktop.Texts;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.ListView;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.StackPane;

/// The sessions of the post in time order. Enter or a double click goes to a session's log.
final class OutlinePane extends StackPane {

    private final BlogViewModel model;
    private final ListView<OutlineRow> list = new ListView<>();

    /// @param open goes to a session's log
    OutlinePane(BlogViewModel model, Texts texts, Consumer<Session> open) {
        this.model = model;
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
            switch (event.getCode()) {
                case ENTER -> chosen(open);
                case DELETE, X -> leaveOut();
                default -> {}
            }
        });
        getChildren().add(list);
        model.readingProperty().subscribe(reading -> {
            show(reading.outline());
        });
        texts.messagesProperty().subscribe(list::refresh);
    }

    boolean isShown() {
        return list.getScene() != null && !list.getItems().isEmpty();
    }

    void focus() {
        if (list.getSelectionModel().isEmpty()) {
            list.getSelectionModel().selectFirst();
        }
        list.requestFocus();
    }

    /// Leaves the chosen session out of every post, or takes it back.
    void leaveOut() {
        chosen(model::leaveOut);
    }

    boolean isChosen() {
        return !list.getSelectionModel().isEmpty();
    }

    /// The chosen session stays chosen, whatever is said of it.
    private void show(List<OutlineRow> rows) {
        if (list.getItems().equals(rows)) {
            return;
        }
        OutlineRow before = list.getSelectionModel().getSelectedItem();
        list.getItems().setAll(rows);
        rows.stream()
                .filter(row -> before != null
                        && row.session().id().equals(before.session().id()))
                .findFirst()
                .ifPresentOrElse(list.getSelectionModel()::select, list.getSelectionModel()::clearSelection);
    }

    private void chosen(Consumer<Session> action) {
        OutlineRow row = list.getSelectionModel().getSelectedItem();
        if (row != null) {
            action.accept(row.session());
        }
    }
}
