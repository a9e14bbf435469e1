package dev.hushnote.desktop;

import javafx.geometry.Rectangle2D;
import javafx.stage.Screen;

/// Which part of a remembered window can still be seen.
final class Screens {

    private static final double ENOUGH = 100;

    private Screens() {}

    /// Whether enough of a frame lies on a screen that is there now.
    static boolean show(Settings.Frame frame) {
        return Screen.getScreens().stream().map(Screen::getVisualBounds).anyMatch(screen -> overlaps(screen, frame));
    }

    private static boolean overlaps(Rectangle2D screen, Settings.Frame frame) {
        double width = Math.min(screen.getMaxX(), frame.x() + frame.width()) - Math.max(screen.getMinX(), frame.x());
        double height = Math.min(screen.getMaxY(), frame.y() + frame.height()) - Math.max(screen.getMinY(), frame.y());
        return width >= ENOUGH && height >= ENOUGH;
    }
}
