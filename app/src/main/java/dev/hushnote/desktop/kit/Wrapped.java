package dev.hushnote.desktop.kit;

import javafx.scene.control.Label;
import javafx.scene.layout.Region;

/// Words that take as many lines as they need.
public final class Wrapped {

    private Wrapped() {}

    public static Label label(String... styles) {
        Label label = new Label();
        label.setWrapText(true);
        label.setMinWidth(0);
        label.setMinHeight(Region.USE_PREF_SIZE);
        label.getStyleClass().addAll(styles);
        return label;
    }
}
