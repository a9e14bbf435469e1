package dev.hushnote.log.ui;

import javafx.geometry.Orientation;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/// Holds the text control of the draft in front, as high as its text.
final class DraftPlace extends Region {

    private static final double EDGE = 8;

    private @Nullable DraftText held;
    private final OfferLine offered = new OfferLine();
    private Completion.@Nullable Offer offer;

    void hold(DraftText control) {
        if (held != control) {
            held = control;
            getChildren().setAll(control, offered);
            requestLayout();
        }
    }

    /// Shows the rest of the word at the caret, or nothing.
    void offer(Completion.@Nullable Offer wanted) {
        offer = wanted;
        placeOffer();
    }

    /// Whether there is room for what is offered, so that it can be seen.
    boolean isOffering() {
        return offered.isVisible();
    }

    private void placeOffer() {
        if (offer == null || held == null || !held.isFocused()) {
            offered.hide();
        } else {
            offered.show(offer, held, getWidth() - EDGE);
        }
    }

    boolean isWriting() {
        return held != null && held.isFocused();
    }

    /// Its height follows from its width.
    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    /// The width it has: whoever asks for its height without a width means that one.
    @Override
    protected double computePrefWidth(double height) {
        return held == null ? 0 : Math.max(getWidth(), held.prefWidth(height) / 2);
    }

    @Override
    protected double computePrefHeight(double width) {
        return held == null ? 0 : held.prefHeight(width);
    }

    @Override
    protected double computeMinHeight(double width) {
        return held == null ? 0 : held.minHeight(width);
    }

    @Override
    protected void layoutChildren() {
        if (held != null) {
            held.resizeRelocate(0, 0, getWidth(), getHeight());
            placeOffer();
        }
    }
}
