package dev.hushnote.log.ui;

import javafx.geometry.Rectangle2D;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;

/// The rest of a word, greyed behind the caret, with the key that takes it.
final class OfferLine extends HBox {

    private static final String KEY = "Tab";

    private final Label rest = new Label();
    private final Label key = new Label(KEY);

    OfferLine() {
        getStyleClass().add("offer");
        rest.getStyleClass().add("offer-rest");
        rest.setMinWidth(USE_PREF_SIZE);
        key.getStyleClass().addAll("key", "offer-key");
        key.setMinWidth(USE_PREF_SIZE);
        getChildren().addAll(rest, key);
        setManaged(false);
        setMouseTransparent(true);
        setVisible(false);
    }

    /// Shows it behind a caret, as far as there is room up to an edge.
    ///
    /// @param text style and size of what is typed
    void show(Completion.Offer offer, DraftText text, double edge) {
        rest.setText(offer.rest());
        rest.setFont(text.getFont());
        key.setManaged(true);
        key.setVisible(true);
        setVisible(true);
        applyCss();
        Rectangle2D caret = text.caretBounds();
        double room = edge - caret.getMaxX();
        if (prefWidth(-1) > room) {
            key.setManaged(false);
            key.setVisible(false);
        }
        setVisible(prefWidth(-1) <= room);
        autosize();
        relocate(caret.getMaxX(), caret.getMinY() + (caret.getHeight() - getHeight()) / 2);
    }

    void hide() {
        setVisible(false);
    }
}
