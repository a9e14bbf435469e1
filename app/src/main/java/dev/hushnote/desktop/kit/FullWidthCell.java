package dev.hushnote.desktop.kit;

import javafx.geometry.Insets;
import javafx.scene.control.ListCell;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/// A list cell whose content is as wide as the list and as high as it needs to be at that width; what JavaFX's own
/// cell does not do for wrapping text.
///
/// @param <T> the item
public abstract class FullWidthCell<T> extends ListCell<T> {

    private @Nullable Region content;

    protected FullWidthCell() {
        setPrefWidth(0);
    }

    /// The view of an item.
    protected abstract Region view(T item);

    @Override
    protected final void updateItem(@Nullable T item, boolean empty) {
        super.updateItem(item, empty);
        content = empty || item == null ? null : view(item);
        setText(null);
        setGraphic(content);
    }

    @Override
    protected double computePrefHeight(double width) {
        Insets insets = getInsets();
        Region shown = content;
        if (shown == null) {
            return super.computePrefHeight(width);
        }
        double inner = width < 0 ? -1 : Math.max(0, width - insets.getLeft() - insets.getRight());
        return snapSizeY(shown.prefHeight(inner)) + insets.getTop() + insets.getBottom();
    }

    @Override
    protected void layoutChildren() {
        Insets insets = getInsets();
        if (content != null) {
            content.resizeRelocate(
                    insets.getLeft(),
                    insets.getTop(),
                    Math.max(0, getWidth() - insets.getLeft() - insets.getRight()),
                    Math.max(0, getHeight() - insets.getTop() - insets.getBottom()));
        }
    }
}
