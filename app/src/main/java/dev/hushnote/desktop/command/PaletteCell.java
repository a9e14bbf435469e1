package dev.hushnote.desktop.command;

import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/// Title, detail and key in one line.
final class PaletteCell extends ListCell<PaletteItem> {

    private final Label title = new Label();
    private final Label detail = new Label();
    private final Label hint = new Label();
    private final HBox line = new HBox(title, detail, spring(), hint);

    PaletteCell() {
        line.getStyleClass().add("palette-line");
        detail.getStyleClass().add("second");
        hint.getStyleClass().add("key");
        hint.setMinWidth(Region.USE_PREF_SIZE);
        setPrefWidth(0);
    }

    @Override
    protected void updateItem(@Nullable PaletteItem item, boolean empty) {
        super.updateItem(item, empty);
        if (empty || item == null) {
            setGraphic(null);
            return;
        }
        title.setText(item.title());
        detail.setText(item.detail());
        hint.setText(item.hint() == null ? "" : item.hint());
        hint.setVisible(item.hint() != null);
        setAccessibleText(item.title() + " " + item.detail());
        setGraphic(line);
    }

    private static Region spring() {
        Region spring = new Region();
        HBox.setHgrow(spring, Priority.ALWAYS);
        return spring;
    }
}
