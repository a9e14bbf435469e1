package dev.hushnote.desktop.kit;

import javafx.scene.TraversalDirection;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/// Lets Tab leave a text area instead of writing a tab, so that a form can be walked through.
public final class TabMoves {

    private TabMoves() {}

    /// At Ctrl+Tab a tab is still written.
    public static void on(TextArea area) {
        area.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.TAB && !event.isShortcutDown()) {
                event.consume();
                move(area, event);
            }
        });
    }

    /// Moves on, or back with Shift.
    public static void move(TextArea area, KeyEvent event) {
        area.requestFocusTraversal(event.isShiftDown() ? TraversalDirection.PREVIOUS : TraversalDirection.NEXT);
    }
}
