package dev.hushnote.desktop.kit;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;

/// A layer above the window for one passing thing at a time: palette, key sheet, a form. It never blocks the keys of
/// the window, and gives the focus back to where it was. Tab goes round inside it.
public final class Overlay extends StackPane {

    private final StackPane frame = new StackPane();
    private @Nullable Node formerFocus;
    private @Nullable Runnable closed;
    private Runnable rest = () -> {};

    public Overlay() {
        getStyleClass().add("overlay");
        frame.getStyleClass().add("overlay-frame");
        frame.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        getChildren().add(frame);
        TabRing.around(frame);
        setAlignment(Pos.TOP_CENTER);
        setVisible(false);
        setOnMousePressed(event -> {
            if (event.getTarget() == this) {
                close();
            }
        });
        addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                close();
                event.consume();
            }
        });
    }

    /// @param wanted gives the focus its place when what had it before is gone
    public void restAt(Runnable wanted) {
        rest = wanted;
    }

    /// Shows something instead of what was shown.
    ///
    /// @param focused what gets the focus
    public void show(Region content, Node focused) {
        show(content, focused, null);
    }

    /// @param whenClosed called once when it is closed, by whomever
    public void show(Region content, Node focused, @Nullable Runnable whenClosed) {
        Scene scene = getScene();
        if (!isVisible() && scene != null) {
            formerFocus = scene.getFocusOwner();
        }
        tellClosed();
        closed = whenClosed;
        content.maxHeightProperty().bind(heightProperty().multiply(0.86));
        content.maxWidthProperty().bind(widthProperty().multiply(0.94));
        frame.getChildren().setAll(content);
        setVisible(true);
        // A control takes no keys before it has its skin, and arrows go by where things lie: nothing of what is typed
        // at once may be lost.
        if (scene != null) {
            frame.applyCss();
            layout();
        }
        focused.requestFocus();
    }

    public boolean isShowing(Node content) {
        return isVisible() && frame.getChildren().contains(content);
    }

    public void close() {
        if (!isVisible()) {
            return;
        }
        setVisible(false);
        frame.getChildren().clear();
        Node back = formerFocus;
        formerFocus = null;
        if (back != null && LateFocus.isSeen(back)) {
            back.requestFocus();
        } else {
            rest.run();
        }
        tellClosed();
    }

    private void tellClosed() {
        Runnable tell = closed;
        closed = null;
        if (tell != null) {
            tell.run();
        }
    }
}
