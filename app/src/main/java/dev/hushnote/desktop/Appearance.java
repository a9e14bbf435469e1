package dev.hushnote.desktop;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import javafx.application.Application;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.css.PseudoClass;
import javafx.scene.Scene;

/// Theme and zoom of every scene it dresses. To be used on the window's thread.
public final class Appearance {

    /// Size of plain text at 100 %, in px.
    public static final double BODY = 14;

    private static final double SMALLEST = 0.8;
    private static final double LARGEST = 2.0;
    private static final double STEP = 0.1;
    private static final List<String> RULES = List.of(
            "hushnote", "live", "phone", "plan", "incoming", "gallery", "review", "todo", "blog", "player", "videos");

    private final ObjectProperty<Theme> theme;
    private final ReadOnlyDoubleWrapper zoom;

    /// @param zoom 0.8 to 2.0; what lies outside is brought inside
    public Appearance(Theme theme, double zoom) {
        this.theme = new SimpleObjectProperty<>(theme);
        this.theme.subscribe(Appearance::useControlsOf);
        this.zoom = new ReadOnlyDoubleWrapper(bounded(zoom));
    }

    public ObjectProperty<Theme> themeProperty() {
        return theme;
    }

    public ReadOnlyDoubleProperty zoomProperty() {
        return zoom.getReadOnlyProperty();
    }

    public void zoomIn() {
        zoom.set(bounded(zoom.get() + STEP));
    }

    public void zoomOut() {
        zoom.set(bounded(zoom.get() - STEP));
    }

    public void resetZoom() {
        zoom.set(1);
    }

    /// Keeps a scene in the theme and at the zoom of the moment.
    public void dress(Scene scene) {
        theme.subscribe(now -> apply(scene, now));
        zoom.subscribe(now -> scene.getRoot().setStyle("-fx-font-size: " + BODY * now.doubleValue() + "px;"));
    }

    private static void apply(Scene scene, Theme theme) {
        scene.getStylesheets()
                .setAll(Stream.concat(Stream.of(theme.styleClass()), RULES.stream())
                        .map(Appearance::sheet)
                        .toList());
        for (Theme each : Theme.values()) {
            scene.getRoot().pseudoClassStateChanged(PseudoClass.getPseudoClass(each.styleClass()), each == theme);
        }
    }

    /// For the whole process, before there is any control: else the toolkit reads its own style sheet first.
    private static void useControlsOf(Theme theme) {
        Application.setUserAgentStylesheet(
                theme.isDark()
                        ? new PrimerDark().getUserAgentStylesheet()
                        : new PrimerLight().getUserAgentStylesheet());
    }

    private static String sheet(String name) {
        String path = "theme/" + name + ".css";
        return Objects.requireNonNull(Appearance.class.getResource(path), path).toExternalForm();
    }

    private static double bounded(double zoom) {
        return Math.clamp(Math.round(zoom * 10) / 10.0, SMALLEST, LARGEST);
    }
}
