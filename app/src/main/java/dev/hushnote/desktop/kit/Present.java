package dev.hushnote.desktop.kit;

import javafx.scene.Node;

/// Whether a node is there at all: seen, and given room.
public final class Present {

    private Present() {}

    public static void when(Node node, boolean there) {
        node.setVisible(there);
        node.setManaged(there);
    }
}
