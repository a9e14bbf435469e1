package dev.hushnote.desktop;

import java.util.List;
import java.util.Objects;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.image.Image;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;

/// The window before and after there is anything in it: it is seen first, and filled once the notebook is open. To be
/// used on the window's thread.
public final class WindowFrame {

    /// Widths in px.
    private static final List<Integer> ICONS = List.of(16, 32, 48, 128);

    private final Stage stage;
    private final StackPane layers = new StackPane();
    private final Scene scene = new Scene(layers, 1280, 800);

    public WindowFrame(Stage stage, Appearance appearance) {
        this.stage = stage;
        layers.getStyleClass().add("window");
        appearance.dress(scene);
        stage.setScene(scene);
        stage.setTitle("Hushnote");
        ICONS.forEach(size -> stage.getIcons().add(icon(size)));
        stage.setMinWidth(320);
        stage.setMinHeight(140);
    }

    /// Read on a thread of its own: nobody waits for it.
    private static Image icon(int size) {
        String name = "icon/hushnote-" + size + ".png";
        return new Image(
                Objects.requireNonNull(WindowFrame.class.getResource(name), name)
                        .toExternalForm(),
                true);
    }

    /// Shows the window where it stood last, as far as a screen is still there.
    public void show(Settings.@Nullable Frame before) {
        if (before != null && Screens.show(before)) {
            place(stage, before);
        }
        stage.show();
    }

    /// Does something once the window has been painted with what is in it now.
    public void whenSeen(Runnable action) {
        Painted.then(scene, action);
    }

    public Scene scene() {
        return scene;
    }

    /// Puts the window's content below everything else.
    void fill(Region content) {
        layers.getChildren().addFirst(content);
    }

    /// Lays something over the content.
    public void cover(Node cover) {
        layers.getChildren().add(cover);
    }

    public void uncover(Node cover) {
        layers.getChildren().remove(cover);
    }

    /// Brings the window before all others, whatever became of it.
    public void comeForward() {
        stage.setIconified(false);
        stage.show();
        stage.toFront();
        stage.requestFocus();
    }

    static void place(Stage stage, Settings.Frame wanted) {
        stage.setX(wanted.x());
        stage.setY(wanted.y());
        stage.setWidth(wanted.width());
        stage.setHeight(wanted.height());
    }
}
