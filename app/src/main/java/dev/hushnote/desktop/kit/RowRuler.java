package dev.hushnote.desktop.kit;

import java.util.List;
import java.util.function.Supplier;
import javafx.geometry.Insets;
import javafx.scene.Group;
import javafx.scene.control.ListView;

/// Makes a list only as high as its rows, where they are few.
///
/// @param <T> the row
public final class RowRuler<T> {

    private final ListView<T> list;
    private final Supplier<? extends Measured<T>> cells;
    private final Group stage = new Group();

    /// A cell that can be given an item without a list.
    public abstract static class Measured<T> extends FullWidthCell<T> {

        final void take(T item) {
            updateItem(item, false);
        }
    }

    public RowRuler(ListView<T> list, Supplier<? extends Measured<T>> cells) {
        this.list = list;
        this.cells = cells;
        list.setCellFactory(_ -> cells.get());
        stage.setManaged(false);
        stage.setMouseTransparent(true);
        stage.getStyleClass().add("list-view");
        // Not invisible: JavaFX gives invisible nodes no styles.
        stage.setOpacity(0);
        stage.relocate(0, -100_000);
    }

    /// What must stand beside the list, so that a measured cell has its styles. Never seen.
    public Group stage() {
        return stage;
    }

    /// @param width of the list in px
    /// @param least its least height in px
    /// @param most its greatest height in px
    public void fit(double width, double least, double most) {
        Insets insets = list.getInsets();
        double sum = insets.getTop() + insets.getBottom();
        Measured<T> cell = cells.get();
        stage.getChildren().setAll(List.of(cell));
        for (T row : list.getItems()) {
            cell.take(row);
            stage.applyCss();
            sum += Math.ceil(cell.prefHeight(width));
            if (sum >= most) {
                break;
            }
        }
        stage.getChildren().clear();
        list.setPrefHeight(Math.clamp(sum, least, most));
    }
}
