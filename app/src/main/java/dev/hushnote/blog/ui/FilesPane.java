package dev.hushnote.blog.ui;

import dev.hushnote.blog.ExportReport;
import dev.hushnote.desktop.Texts;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.OverrunStyle;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;

/// Every file that an export would touch, before it does.
final class FilesPane extends StackPane {

    private static final long KILO = 1000;

    private final Texts texts;
    private final BlogViewModel model;
    private final ListView<FileRow> list = new ListView<>();
    private final Label why = new Label();

    FilesPane(BlogViewModel model, Texts texts) {
        this.texts = texts;
        this.model = model;
        getStyleClass().add("post-files");
        why.setWrapText(true);
        why.getStyleClass().add("second");
        list.setPlaceholder(why);
        list.setCellFactory(_ -> new Cell());
        list.accessibleTextProperty().bind(texts.bind("posts.files"));
        getChildren().add(list);
        model.exports().planProperty().subscribe(_ -> show());
        model.exports().stageProperty().subscribe(_ -> tell());
        model.form().targetProperty().subscribe(_ -> tell());
        texts.messagesProperty().subscribe(() -> {
            list.refresh();
            tell();
        });
    }

    private void show() {
        ExportReport report = model.exports().planProperty().get();
        list.getItems().setAll(report == null ? List.of() : FileRow.of(report));
    }

    private void tell() {
        boolean targeted = !model.form().targetProperty().get().isBlank();
        why.setText(
                !targeted
                        ? texts.get("posts.files-need-folder")
                        : model.exports().isWorking() ? texts.get("posts.looking") : "");
    }

    private String headline(ExportReport.State state) {
        String word = texts.word("file", state);
        return word.substring(0, 1).toUpperCase(texts.language()) + word.substring(1);
    }

    private String size(long bytes) {
        if (bytes < KILO) {
            return texts.get("posts.bytes", bytes);
        }
        return bytes < KILO * KILO
                ? texts.get("posts.kilobytes", (bytes + KILO / 2) / KILO)
                : texts.get("posts.megabytes", Math.round(bytes / (KILO * KILO / 10.0)) / 10.0);
    }

    /// A group's name with its sum, or a file with its size.
    private final class Cell extends ListCell<FileRow> {

        private final Label name = new Label();
        private final Label size = new Label();
        private final HBox row = new HBox(name, size);

        Cell() {
            getStyleClass().add("file-cell");
            row.getStyleClass().add("file-row");
            name.setMinWidth(0);
            name.setTextOverrun(OverrunStyle.LEADING_ELLIPSIS);
            name.setMaxWidth(Double.MAX_VALUE);
            HBox.setHgrow(name, Priority.ALWAYS);
            size.setMinWidth(USE_PREF_SIZE);
            size.getStyleClass().add("second");
            setPrefWidth(0);
        }

        @Override
        protected void updateItem(@Nullable FileRow item, boolean empty) {
            super.updateItem(item, empty);
            setGraphic(empty || item == null ? null : row);
            getStyleClass().removeAll("file-group", "file-same", "file-foreign");
            switch (empty ? null : item) {
                case FileRow.Group group -> show(group);
                case FileRow.OneFile file -> show(file.change());
                case null -> setAccessibleText(null);
            }
        }

        private void show(FileRow.Group group) {
            getStyleClass().add("file-group");
            mark(group.state());
            name.setText(texts.get("posts.group", headline(group.state()), group.files()));
            size.setText(group.bytes() == 0 ? "" : FilesPane.this.size(group.bytes()));
            setAccessibleText(name.getText());
        }

        private void show(ExportReport.FileChange file) {
            mark(file.state());
            name.setText(file.path());
            size.setText(file.bytes() == 0 ? "" : FilesPane.this.size(file.bytes()));
            setAccessibleText(file.path() + ", " + texts.word("file", file.state()));
        }

        private void mark(ExportReport.State state) {
            if (state == ExportReport.State.SAME) {
                getStyleClass().add("file-same");
            } else if (state == ExportReport.State.FOREIGN) {
                getStyleClass().add("file-foreign");
            }
        }
    }
}
