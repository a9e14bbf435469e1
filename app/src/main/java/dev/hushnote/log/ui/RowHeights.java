package dev.hushnote.log.ui;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import javafx.geometry.Insets;
import javafx.scene.Group;
import javafx.scene.control.Label;
import org.jspecify.annotations.Nullable;

/// Tells how high the last rows of a log are, without showing them: what lets a short log stand at the bottom. Stops
/// as soon as the view is full, so a long log costs nothing.
final class RowHeights {

    private final Supplier<LogCell> cells;
    private final Label text = new Label();
    private final Group stage = new Group();
    private final Map<LogRow, Double> known = new HashMap<>();
    private @Nullable LogCell measured;
    private double width;

    /// @param changed called when all rows got another height, because the text did
    RowHeights(Supplier<LogCell> cells, Runnable changed) {
        this.cells = cells;
        stage.setManaged(false);
        stage.setMouseTransparent(true);
        // The rules for rows ask for a list around them.
        stage.getStyleClass().add("list-view");
        // Not invisible: JavaFX gives invisible nodes no styles.
        stage.setOpacity(0);
        stage.relocate(0, -100_000);
        stage.getChildren().add(text);
        text.fontProperty().subscribe(() -> {
            clear();
            changed.run();
        });
    }

    /// What must be in the scene, so that a measured cell has the scene's styles. Never seen.
    Group stage() {
        return stage;
    }

    void clear() {
        known.clear();
        measured = null;
    }

    /// The height of all rows in px, or the limit when they are higher.
    double upTo(double limit, List<LogRow> rows, Insets insets, double listWidth) {
        if (listWidth != width) {
            width = listWidth;
            known.clear();
        }
        double sum = insets.getTop() + insets.getBottom();
        for (int i = rows.size() - 1; i >= 0 && sum < limit; i--) {
            sum += known.computeIfAbsent(rows.get(i), this::measure);
        }
        if (known.size() > 4 * Math.max(50, rows.size())) {
            known.clear();
        }
        return Math.min(limit, sum);
    }

    private double measure(LogRow row) {
        LogCell cell = measured;
        if (cell == null) {
            cell = cells.get();
            measured = cell;
            stage.getChildren().setAll(text, cell);
        }
        cell.take(row);
        stage.applyCss();
        return Math.ceil(cell.prefHeight(width));
    }
}
