package dev.hushnote.log.ui;

import dev.hushnote.log.Entry;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiConsumer;
import javafx.scene.input.KeyEvent;
import org.jspecify.annotations.Nullable;

/// Changes a line where it stands: Enter keeps, Escape leaves it as it was, Shift+Enter breaks the line.
final class EntryEditor extends GrowingTextArea {

    private static final double MOST_LINES = 14;

    private final BiConsumer<Entry, Optional<String>> ended;
    private @Nullable Entry edited;

    /// @param ended is told the entry and its new text, or nothing when it stays as it was
    /// @param grown called when it needs another height
    EntryEditor(BiConsumer<Entry, Optional<String>> ended, Runnable grown) {
        super(MOST_LINES, grown);
        this.ended = ended;
        getStyleClass().add("entry-editor");
        setVisible(false);
        focusedProperty().subscribe(focused -> {
            if (!focused && isOpen()) {
                end(true);
            }
        });
        addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    }

    boolean isOpen() {
        return edited != null;
    }

    Optional<UUID> edits() {
        return Optional.ofNullable(edited).map(Entry::id);
    }

    void open(Entry entry) {
        setText(entry.text());
        edited = entry;
        setVisible(true);
        requestFocus();
        end();
    }

    /// Closes without a word; what was changed is kept.
    void abandon() {
        if (isOpen()) {
            end(true);
        }
    }

    private void pressed(KeyEvent event) {
        if (isComposing()) {
            return;
        }
        switch (event.getCode()) {
            case ENTER -> {
                event.consume();
                if (event.isShiftDown()) {
                    replaceSelection("\n");
                } else {
                    end(true);
                }
            }
            case ESCAPE -> {
                event.consume();
                end(false);
            }
            default -> {}
        }
    }

    private void end(boolean keep) {
        Entry entry = edited;
        if (entry == null) {
            return;
        }
        edited = null;
        setVisible(false);
        ended.accept(entry, keep && !getText().isBlank() ? Optional.of(getText()) : Optional.empty());
    }
}
