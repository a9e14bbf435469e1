package dev.hushnote.blog.ui;

import javafx.event.EventHandler;
import javafx.scene.TraversalDirection;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/// Lets Tab leave a text area instead of writing a tab, so that a form can be walked through.
final class TabMoves implements EventHandler<KeyEvent> {

    private final TextArea area;

    TabMoves(TextArea area) {
        this.area = area;
    }

    @Override
    public void handle(KeyEvent event) {
        if (event.getCode() == KeyCode.TAB && !event.isControlDown()) {
            event.consume();
            area.requestFocusTraversal(event.isShiftDown() ? TraversalDirection.PREVIOUS : TraversalDirection.NEXT);
        }
    }
}
