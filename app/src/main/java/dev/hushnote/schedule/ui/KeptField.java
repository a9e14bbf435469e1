package dev.hushnote.schedule.ui;

import dev.hushnote.desktop.Texts;
import java.util.function.Consumer;
import javafx.scene.control.TextField;
import org.jspecify.annotations.Nullable;

/// A line that keeps what is typed at Enter and when it is left.
final class KeptField extends TextField {

    private String stored = "";
    private Consumer<@Nullable String> keep = _ -> {};

    KeptField(String nameKey, Texts texts) {
        promptTextProperty().bind(texts.bind(nameKey));
        accessibleTextProperty().bind(texts.bind(nameKey));
        setMinWidth(0);
        setOnAction(_ -> settle());
        focusedProperty().subscribe(focused -> {
            if (!focused) {
                settle();
            }
        });
    }

    /// Shows what is stored; what is being typed for the same thing stays.
    ///
    /// @param other whether it belongs to another thing than before
    /// @param keeping gets what is typed, null when nothing is left
    void show(@Nullable String now, boolean other, Consumer<@Nullable String> keeping) {
        if (other) {
            settle();
        }
        boolean typing = !other && !getText().equals(stored);
        stored = now == null ? "" : now;
        keep = keeping;
        if (!typing) {
            setText(stored);
        }
    }

    private void settle() {
        String typed = getText().strip();
        if (!typed.equals(stored)) {
            stored = typed;
            keep.accept(typed.isEmpty() ? null : typed);
        }
    }
}
