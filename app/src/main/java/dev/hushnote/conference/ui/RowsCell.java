package dev.hushnote.conference.ui;

import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// One row of a list beside a form: colour, name, and what stands behind it.
final class RowsCell<R> extends ListCell<R> {

    private final RowsPane.Words<R> words;
    private final Region dot = new Region();
    private final Label name = new Label();
    private final Label second = new Label();
    private final HBox row;

    RowsCell(RowsPane.Words<R> words) {
        this.words = words;
        dot.getStyleClass().add("color-dot");
        second.getStyleClass().add("second");
        VBox both = new VBox(name, second);
        both.setMinWidth(0);
        row = new HBox(dot, both);
        row.getStyleClass().add("rows-cell");
        setPrefWidth(0);
    }

    @Override
    protected void updateItem(@Nullable R item, boolean empty) {
        super.updateItem(item, empty);
        if (empty || item == null) {
            setGraphic(null);
            setAccessibleText(null);
            return;
        }
        String color = words.color().apply(item);
        dot.setVisible(color != null);
        dot.setManaged(color != null);
        dot.setStyle(color == null ? null : "-fx-background-color: " + color + ";");
        name.setText(words.name().apply(item));
        String behind = words.second().apply(item);
        second.setText(behind);
        second.setManaged(behind != null);
        setAccessibleText(behind == null ? name.getText() : name.getText() + ", " + behind);
        setGraphic(row);
    }
}
