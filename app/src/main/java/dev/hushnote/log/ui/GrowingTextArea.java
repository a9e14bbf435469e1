package dev.hushnote.log.ui;

import javafx.geometry.Orientation;
import javafx.scene.control.TextArea;
import javafx.scene.input.InputMethodEvent;
import javafx.scene.text.Text;

/// A text control that is as high as its text, up to a number of lines, and that knows whether a syllable is being
/// composed in it. Whoever holds it gives it its height: a key is no reason to lay out the window again, another line
/// is.
class GrowingTextArea extends TextArea {

    /// What the style sheet gives the text, in em.
    private static final double VERTICAL_PADDING = 0.45;
    private static final double HORIZONTAL_PADDING = 0.6;

    private final Text measure = new Text();
    /// The highest line there is: one with Hangul in it.
    private final Text line = new Text("가A");
    private final double mostLines;
    private boolean composing;

    /// @param grown called when it needs another height than it has
    GrowingTextArea(double mostLines, Runnable grown) {
        this.mostLines = mostLines;
        setManaged(false);
        setWrapText(true);
        setPrefRowCount(1);
        getStyleClass().add("growing-text");
        addEventFilter(
                InputMethodEvent.INPUT_METHOD_TEXT_CHANGED,
                event -> composing = !event.getComposed().isEmpty());
        measure.fontProperty().bind(fontProperty());
        line.fontProperty().bind(fontProperty());
        Runnable look = () -> {
            if (Math.abs(neededHeight() - getHeight()) > 1) {
                grown.run();
            }
        };
        textProperty().subscribe(look);
        fontProperty().subscribe(look);
    }

    /// Whether a syllable is half-composed: then nobody may change the text.
    boolean isComposing() {
        return composing;
    }

    /// The height in px that its text needs at its width.
    final double neededHeight() {
        return prefHeight(getWidth());
    }

    /// Its height follows from its width.
    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computePrefHeight(double width) {
        double high = lineHeight();
        measure.setWrappingWidth(
                Math.max(20, (width < 0 ? getWidth() : width) - 2 * getFont().getSize() * HORIZONTAL_PADDING - 2));
        String text = getText();
        measure.setText(text.endsWith("\n") ? text + " " : text);
        double lines = Math.clamp(measure.getLayoutBounds().getHeight() / high, 1, mostLines);
        return Math.ceil(lines * high + padding());
    }

    /// One line can always be seen, however little room there is.
    @Override
    protected double computeMinHeight(double width) {
        return Math.ceil(lineHeight() + padding());
    }

    private double lineHeight() {
        return line.getLayoutBounds().getHeight();
    }

    private double padding() {
        return snappedTopInset() + snappedBottomInset() + 2 * getFont().getSize() * VERTICAL_PADDING + 2;
    }
}
