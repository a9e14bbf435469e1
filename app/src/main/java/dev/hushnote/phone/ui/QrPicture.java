package dev.hushnote.phone.ui;

import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.shape.ClosePath;
import javafx.scene.shape.HLineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import javafx.scene.shape.VLineTo;

/// A QR code on the screen; its colours are the theme's, dark on light in all of them because readers want it so.
final class QrPicture extends StackPane {

    private static final PseudoClass EMPTY = PseudoClass.getPseudoClass("empty");

    private final Path dark = new Path();

    QrPicture() {
        getStyleClass().add("qr");
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        setMinSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        dark.getStyleClass().add("qr-modules");
        dark.setManaged(false);
        getChildren().add(dark);
        pseudoClassStateChanged(EMPTY, true);
    }

    /// @param side of one module, in px
    void show(QrCode code, double side) {
        dark.getElements().clear();
        for (int y = 0; y < code.size(); y++) {
            for (int x = 0; x < code.size(); x++) {
                if (code.isDark(x, y)) {
                    square(x * side, y * side, side);
                }
            }
        }
        setPrefSize(code.size() * side, code.size() * side);
        pseudoClassStateChanged(EMPTY, false);
    }

    void clear() {
        dark.getElements().clear();
        pseudoClassStateChanged(EMPTY, true);
    }

    private void square(double x, double y, double side) {
        dark.getElements()
                .addAll(
                        new MoveTo(x, y),
                        new HLineTo(x + side),
                        new VLineTo(y + side),
                        new HLineTo(x),
                        new ClosePath());
    }
}
