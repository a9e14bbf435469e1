package dev.hushnote.history.ui;

import dev.hushnote.desktop.Shell;
import dev.hushnote.desktop.kit.Quiet;
import dev.hushnote.desktop.kit.RowRuler;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// Things of the past over the window, one of which can be brought back by Enter.
///
/// @param <T> such a thing
final class PastList<T> extends VBox {

    /// Heights of the list in em.
    private static final double LEAST = 4;
    private static final double MOST = 26;

    private final Shell shell;
    private final Consumer<T> back;
    private final ListView<T> list = new ListView<>();
    private final RowRuler<T> ruler;
    private final Label keys;

    /// Keys of what it says.
    record Words(String titleKey, String emptyKey, String backKey) {}

    /// What one thing looks like.
    record Line(String second, String text) {}

    PastList(Shell shell, Words words, Function<T, Line> line, Consumer<T> back) {
        this.shell = shell;
        this.back = back;
        getStyleClass().add("past-list");
        Label title = label(words.titleKey(), "heading");
        Label empty = label(words.emptyKey(), "second");
        empty.setWrapText(true);
        list.setPlaceholder(empty);
        ruler = new RowRuler<>(list, () -> new PastCell<>(line));
        list.accessibleTextProperty().bind(shell.texts().bind(words.titleKey()));
        list.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ENTER) {
                bringBack();
            }
        });
        list.setOnMouseClicked(event -> {
            if (event.getButton() == MouseButton.PRIMARY && event.getClickCount() == 2) {
                bringBack();
            }
        });
        VBox.setVgrow(list, Priority.ALWAYS);
        Button restore = new Button();
        restore.getStyleClass().add("primary");
        restore.textProperty().bind(shell.texts().bind(words.backKey()));
        restore.setMinWidth(Region.USE_PREF_SIZE);
        restore.disableProperty()
                .bind(list.getSelectionModel().selectedItemProperty().isNull());
        restore.setOnAction(_ -> bringBack());
        keys = label("bin.keys", "second");
        keys.setMinWidth(0);
        HBox footer = new HBox(keys, Quiet.spring(), restore);
        footer.getStyleClass().add("form-footer");
        getChildren().addAll(title, list, footer, ruler.stage());
    }

    void open(List<T> things) {
        list.getItems().setAll(things);
        list.getSelectionModel().selectFirst();
        shell.overlay().show(this, list);
        fit();
    }

    /// As high as its things, and no more than a part of the window.
    private void fit() {
        double em = keys.getFont().getSize();
        double width = Math.min(prefWidth(-1), getMaxWidth()) - snappedLeftInset() - snappedRightInset();
        ruler.fit(width, LEAST * em, MOST * em);
    }

    private void bringBack() {
        T chosen = list.getSelectionModel().getSelectedItem();
        if (chosen != null) {
            shell.overlay().close();
            back.accept(chosen);
        }
    }

    private Label label(String key, String style) {
        Label label = new Label();
        label.textProperty().bind(shell.texts().bind(key));
        label.getStyleClass().add(style);
        return label;
    }

    /// One of them: when and what, then its words.
    private static final class PastCell<T> extends RowRuler.Measured<T> {

        private final Function<T, Line> line;

        PastCell(Function<T, Line> line) {
            this.line = line;
        }

        @Override
        protected Region view(T item) {
            Line shown = line.apply(item);
            Label second = new Label(shown.second());
            second.getStyleClass().add("second");
            Label text = new Label(shown.text());
            text.setWrapText(true);
            setAccessibleText(shown.second() + ", " + shown.text());
            VBox both = new VBox(second, text);
            both.getStyleClass().add("past-line");
            return both;
        }
    }
}
