package dev.hushnote.gallery.ui;

import javafx.scene.Scene;
import javafx.scene.control.TextField;
import javafx.scene.input.InputMethodEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/// One line about a photo. Enter keeps it, Tab keeps it and goes on, Escape leaves what was there; no key counts
/// while a syllable is being composed, and going elsewhere keeps.
final class CaptionField extends TextField {

    private final Ends ends;
    private boolean composing;
    private boolean open;

    /// How writing ended.
    @FunctionalInterface
    interface Ends {

        /// @param keep whether the text is meant
        /// @param step photos to go on, 0 to stay
        void ended(boolean keep, int step);
    }

    CaptionField(Ends ends) {
        this.ends = ends;
        addEventFilter(
                InputMethodEvent.INPUT_METHOD_TEXT_CHANGED,
                event -> composing = !event.getComposed().isEmpty());
        addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        focusedProperty().subscribe(focused -> {
            Scene scene = getScene();
            // A window that is left for another one keeps the field open.
            if (!focused && (scene == null || scene.getFocusOwner() != this)) {
                composing = false;
                end(true, 0);
            }
        });
    }

    boolean isOpen() {
        return open;
    }

    /// Begins with a text; the focus is the caller's.
    void open(String text) {
        setText(text);
        end();
        open = true;
    }

    /// Takes the focus, with the caret behind what is there: JavaFX would choose it all, and the first key replace it.
    void write() {
        requestFocus();
        end();
    }

    private void pressed(KeyEvent event) {
        KeyCode code = event.getCode();
        boolean plain = !event.isShortcutDown() && !event.isAltDown();
        boolean means = code == KeyCode.ENTER || code == KeyCode.TAB || code == KeyCode.ESCAPE;
        if (!means || !plain || !open) {
            return;
        }
        event.consume();
        if (composing) {
            return;
        }
        switch (code) {
            case TAB -> end(true, event.isShiftDown() ? -1 : 1);
            case ESCAPE -> end(false, 0);
            default -> end(true, 0);
        }
    }

    private void end(boolean keep, int step) {
        if (open) {
            open = false;
            ends.ended(keep, step);
        }
    }
}
