package dev.hushnote.desktop.kit;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/// Lets Tab and Shift+Tab go round inside a pane: behind its last control comes its first.
final class TabRing {

    private final Parent pane;

    private TabRing(Parent pane) {
        this.pane = pane;
    }

    static void around(Parent pane) {
        TabRing ring = new TabRing(pane);
        pane.addEventFilter(KeyEvent.KEY_PRESSED, ring::pressed);
    }

    private void pressed(KeyEvent event) {
        Scene scene = pane.getScene();
        if (event.getCode() != KeyCode.TAB || event.isShortcutDown() || event.isAltDown() || scene == null) {
            return;
        }
        List<Node> stops = stops();
        if (stops.isEmpty()) {
            event.consume();
            return;
        }
        boolean back = event.isShiftDown();
        Node end = back ? stops.getFirst() : stops.getLast();
        if (end.equals(scene.getFocusOwner())) {
            event.consume();
            Scrolled.focus(back ? stops.getLast() : stops.getFirst());
        }
    }

    /// What can have the focus, in order. What lies in a scroll pane comes into the scene only with its skin.
    private List<Node> stops() {
        pane.applyCss();
        List<Node> stops = new ArrayList<>();
        collect(pane, stops);
        return stops;
    }

    private static void collect(Node node, List<Node> stops) {
        if (!node.isVisible() || node.isDisabled()) {
            return;
        }
        if (node.isFocusTraversable()) {
            stops.add(node);
        }
        if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(child -> collect(child, stops));
        }
    }
}
