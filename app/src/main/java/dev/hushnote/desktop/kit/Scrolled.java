package dev.hushnote.desktop.kit;

import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ScrollPane;

/// Scrolls to what was given the focus by the program: a scroll pane follows only the keys that move it.
public final class Scrolled {

    private Scrolled() {}

    /// Gives a node the focus and scrolls what it lies in until it can be seen.
    public static void focus(Node node) {
        node.requestFocus();
        if (node.getScene() == null) {
            return;
        }
        Parent root = node.getScene().getRoot();
        root.applyCss();
        root.layout();
        for (Node each = node; each != null; each = each.getParent()) {
            if (each instanceof ScrollPane scroll && scroll.getContent() != null) {
                show(node, scroll);
            }
        }
    }

    private static void show(Node node, ScrollPane scroll) {
        Node content = scroll.getContent();
        Bounds there = content.sceneToLocal(node.localToScene(node.getBoundsInLocal()));
        double view = scroll.getViewportBounds().getHeight();
        double beyond = content.getLayoutBounds().getHeight() - view;
        if (beyond <= 0) {
            return;
        }
        double top = scroll.getVvalue() * beyond;
        if (there.getMinY() < top || there.getMaxY() > top + view) {
            double wanted = there.getCenterY() - view / 2;
            scroll.setVvalue(Math.clamp(wanted / beyond, 0, 1));
        }
    }
}
