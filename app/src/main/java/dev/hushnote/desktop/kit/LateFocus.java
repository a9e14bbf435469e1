package dev.hushnote.desktop.kit;

import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.TextInputControl;

/// Whether the focus may still be moved by what was read a moment ago.
public final class LateFocus {

    private LateFocus() {}

    /// Nobody's typing is interrupted: where a text control that can be seen has the focus, it keeps it.
    public static boolean mayMove(Node asking) {
        Scene scene = asking.getScene();
        return scene == null || !(scene.getFocusOwner() instanceof TextInputControl text) || !isSeen(text);
    }

    static boolean isSeen(Node node) {
        if (node.getScene() == null) {
            return false;
        }
        for (Node each = node; each != null; each = each.getParent()) {
            if (!each.isVisible()) {
                return false;
            }
        }
        return true;
    }
}
