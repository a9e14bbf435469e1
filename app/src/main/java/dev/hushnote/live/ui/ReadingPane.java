package dev.hushnote.live.ui;

import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Region;

/// A long text to be read beside something that is being written: it scrolls by wheel and by page, and a click into it
/// leaves the focus where it is.
final class ReadingPane extends ScrollPane {

    private static final double PAGE = 0.8;

    ReadingPane(Region content) {
        super(content);
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        setFocusTraversable(false);
        getStyleClass().add("reading-pane");
    }

    /// Never: the caret stays where it is.
    @Override
    public void requestFocus() {}

    void scroll(int pages) {
        double hidden =
                getContent().getLayoutBounds().getHeight() - getViewportBounds().getHeight();
        if (hidden > 0) {
            double step = pages * PAGE * getViewportBounds().getHeight() / hidden;
            setVvalue(Math.clamp(getVvalue() + step, 0, 1));
        }
    }

    void toTop() {
        setVvalue(0);
    }
}
