package dev.hushnote.log.ui;

import dev.hushnote.log.Draft;
import dev.hushnote.log.EntryKind;
import dev.hushnote.log.MarkSyntax;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import org.jspecify.annotations.Nullable;

/// What is being written for one session: a line that is not logged yet.
final class DraftModel {

    private UUID session;
    private Callable<UUID> target;
    private final Clock clock;
    private final MarkSyntax marks = new MarkSyntax();
    private final TypingHistory history = new TypingHistory();
    private final ReadOnlyStringWrapper text = new ReadOnlyStringWrapper("");
    private final ObjectProperty<EntryKind> kind = new SimpleObjectProperty<>(EntryKind.TEXT);
    private @Nullable Instant begunAt;
    private boolean literal;
    private boolean block;

    /// @param session whose draft it is
    /// @param target gives the session to log in; made only then when it does not exist yet
    DraftModel(UUID session, Callable<UUID> target, Clock clock) {
        this.session = session;
        this.target = target;
        this.clock = clock;
    }

    /// Belongs to a session from now on, with all that is half-typed in it.
    void moveTo(UUID other) {
        session = other;
        target = () -> other;
    }

    UUID session() {
        return session;
    }

    Callable<UUID> target() {
        return target;
    }

    ReadOnlyStringProperty textProperty() {
        return text.getReadOnlyProperty();
    }

    String text() {
        return text.get();
    }

    ObjectProperty<EntryKind> kindProperty() {
        return kind;
    }

    EntryKind kind() {
        return kind.get();
    }

    /// Whether the text is to be logged as it stands, without looking for a mark.
    boolean isLiteral() {
        return literal;
    }

    boolean isEmpty() {
        return text.get().isBlank() && kind.get() == EntryKind.TEXT;
    }

    /// Instant of the first key.
    Instant begunAt() {
        return begunAt == null ? clock.instant() : begunAt;
    }

    /// Takes what the text control holds, once no syllable is half-composed. A mark that has just been finished
    /// becomes the kind, and leaves the text.
    void typed(String typed, int caret) {
        if (typed.equals(text.get())) {
            return;
        }
        if (typed.isEmpty()) {
            literal = false;
        }
        if (begunAt == null || (text.get().isEmpty() && kind.get() == EntryKind.TEXT)) {
            begunAt = clock.instant();
        }
        Optional<MarkSyntax.Begun> begun =
                literal || kind.get() != EntryKind.TEXT ? Optional.empty() : marks.whileTyping(typed);
        begun.ifPresent(mark -> kind.set(mark.kind()));
        String rest = begun.map(MarkSyntax.Begun::rest).orElse(typed);
        text.set(rest);
        history.typed(rest, Math.max(0, caret - (typed.length() - rest.length())), clock.instant());
    }

    /// What is typed next is undone by itself.
    void beginStep() {
        history.beginStep();
    }

    /// Whether several lines came into it in one piece.
    boolean isBlock() {
        return block;
    }

    /// A text is about to come in one piece: it is taken as it is.
    void pasted(String piece) {
        block |= piece.strip().contains("\n");
        if (text.get().isBlank() && kind.get() == EntryKind.TEXT) {
            literal = true;
        }
    }

    /// Makes the mark literal again: the line begins with its character.
    void unmark(String character) {
        kind.set(EntryKind.TEXT);
        literal = true;
        text.set(character + text.get());
    }

    void toggle(EntryKind wanted) {
        kind.set(kind.get() == wanted ? EntryKind.TEXT : wanted);
        if (begunAt == null) {
            begunAt = clock.instant();
        }
    }

    /// Empties it, once its text was logged.
    void clear() {
        text.set("");
        kind.set(EntryKind.TEXT);
        begunAt = null;
        literal = false;
        block = false;
        history.forget();
    }

    /// Puts a text back: one that could not be stored, one whose logging was undone, or one from the disk.
    void putBack(String former, EntryKind formerKind, Instant begun, boolean wasLiteral) {
        kind.set(formerKind);
        text.set(former);
        begunAt = begun;
        literal = wasLiteral;
        history.typed(former, former.length(), clock.instant());
    }

    Draft snapshot() {
        return new Draft(session, kind.get(), text.get(), begunAt(), literal);
    }

    boolean canUndo() {
        return history.canUndo() && !text.get().isEmpty();
    }

    Optional<TypingHistory.Step> undo() {
        return stepped(history.undo());
    }

    Optional<TypingHistory.Step> redo() {
        return stepped(history.redo());
    }

    private Optional<TypingHistory.Step> stepped(Optional<TypingHistory.Step> step) {
        step.ifPresent(now -> text.set(now.text()));
        return step;
    }
}
