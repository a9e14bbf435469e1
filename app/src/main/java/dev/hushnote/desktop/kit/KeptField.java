package dev.hushnote.desktop.kit;

import java.util.Objects;
import java.util.function.BiConsumer;
import javafx.scene.control.TextField;
import javafx.scene.input.InputMethodEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.jspecify.annotations.Nullable;

/// One line that belongs to something: Enter keeps it, Escape brings back what was kept. What is half-typed stays
/// when the same thing is shown again, and nobody changes the text while a syllable is being composed in it.
///
/// @param <K> what the line belongs to, told apart by `equals`
public final class KeptField<K> extends TextField {

    private final BiConsumer<K, String> keep;
    private final BiConsumer<K, String> left;
    private @Nullable K owner;
    private String kept = "";
    private @Nullable String sent;
    private boolean composing;
    private @Nullable Runnable afterComposing;

    /// @param keep told at Enter whose line it is and what it says
    /// @param left told the same when something else is shown while the line says what was not kept
    public KeptField(BiConsumer<K, String> keep, BiConsumer<K, String> left) {
        this.keep = keep;
        this.left = left;
        addEventFilter(
                InputMethodEvent.INPUT_METHOD_TEXT_CHANGED,
                event -> composing = !event.getComposed().isEmpty());
        addEventHandler(InputMethodEvent.INPUT_METHOD_TEXT_CHANGED, _ -> composed());
        addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    }

    /// Shows the line of something.
    ///
    /// @param whose null for nothing
    /// @param stored what was kept last
    public void show(@Nullable K whose, String stored) {
        show(whose, stored, stored);
    }

    /// Shows the line of something as it was left half-typed.
    public void show(@Nullable K whose, String stored, String halfTyped) {
        if (composing) {
            afterComposing = () -> show(whose, stored, halfTyped);
            return;
        }
        boolean same = Objects.equals(whose, owner);
        boolean open = isHalfTyped();
        K former = owner;
        String text = getText();
        boolean unsent = open && !text.equals(sent);
        owner = whose;
        kept = stored;
        setDisable(whose == null);
        if (!same) {
            sent = null;
        }
        if (!same && unsent && former != null) {
            left.accept(former, text);
        }
        if (!(same && open) && !text.equals(halfTyped)) {
            setText(halfTyped);
            end();
        }
    }

    /// Whether it says what was not kept.
    public boolean isHalfTyped() {
        return !getText().equals(kept);
    }

    /// Begins anew, because what it said is on its way to being kept elsewhere.
    public void empty() {
        kept = "";
        clear();
    }

    /// Brings back what could not be kept, unless something else was begun meanwhile.
    public void giveBack(String text) {
        if (!composing && getText().isEmpty()) {
            setText(text);
            end();
        }
    }

    private void composed() {
        Runnable waiting = afterComposing;
        if (!composing && waiting != null) {
            afterComposing = null;
            waiting.run();
        }
    }

    private void pressed(KeyEvent event) {
        K whose = owner;
        if (composing || whose == null || event.isShortcutDown() || event.isAltDown()) {
            return;
        }
        if (event.getCode() == KeyCode.ENTER) {
            event.consume();
            String text = getText().strip();
            if (!text.equals(getText())) {
                setText(text);
                end();
            }
            sent = text;
            keep.accept(whose, text);
        } else if (event.getCode() == KeyCode.ESCAPE && isHalfTyped()) {
            event.consume();
            setText(kept);
            end();
        }
    }
}
