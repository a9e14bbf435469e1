package dev.hushnote.log.ui;

import javafx.geometry.Orientation;
import javafx.scene.control.TextArea;
import javafx.scene.input.InputMethodEvent;
import javafx.scene.text.Text;

/// A text control that is as high as its text, up to a number of lines, and that knows whether a syllable is being
/// composed in it.
class GrowingTextArea extends TextArea {

    private static final double FEWEST = 1;
    /// What the style sheet gives the text, in em.
    private static final double VERTICAL_PADDING = 0.45;
    private static final double HORIZONTAL_PADDING = 0.6;

    private final Text measure = new Text();
    private final double mostLines;
    private boolean composing;

    GrowingTextArea(double mostLines) {
        this.mostLines = mostLines;
        setWrapText(true);
        setPrefRowCount(1);
        getStyleClass().add("growing-text");
        addEventFilter(
                InputMethodEvent.INPUT_METHOD_TEXT_CHANGED,
                event -> composing = !event.getComposed().isEmpty());
        textProperty().subscribe(this::requestLayout);
        fontProperty().subscribe(this::requestLayout);
        measure.fontProperty().bind(fontProperty());
    }

    /// Whether a syllable is half-composed: then nobody may change the text.
    boolean isComposing() {
        return composing;
    }

    /// Its height follows from its width.
    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computePrefHeight(double width) {
        double wide = width < 0 ? getWidth() : width;
        double em = getFont().getSize();
        double padding = snappedTopInset() + snappedBottomInset() + 2 * em * VERTICAL_PADDING + 2;
        measure.setText("");
        double line = measure.getLayoutBounds().getHeight();
        measure.setWrappingWidth(Math.max(20, wide - 2 * em * HORIZONTAL_PADDING - 2));
        String text = getText();
        measure.setText(text.endsWith("\n") ? text + " " : text);
        double lines = Math.clamp(measure.getLayoutBounds().getHeight() / line, FEWEST, mostLines);
        return Math.ceil(lines * line + padding);
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }
}
