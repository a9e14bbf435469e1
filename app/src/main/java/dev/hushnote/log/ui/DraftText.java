package dev.hushnote.log.ui;

import dev.hushnote.log.EntryKind;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import javafx.application.Platform;
import javafx.geometry.Rectangle2D;
import javafx.scene.TraversalDirection;
import javafx.scene.control.skin.TextAreaSkin;
import javafx.scene.input.Clipboard;
import javafx.scene.input.InputMethodEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/// The text control of one draft.
final class DraftText extends GrowingTextArea {

    private static final double MOST_LINES = 8;

    private final ComposerViewModel model;
    private final DraftModel draft;
    private final Taking taking;
    private final Runnable editPrevious;
    private final Deque<Runnable> whenFinished = new ArrayDeque<>();
    private boolean awaited;
    private String seen;

    /// What is offered while typing.
    ///
    /// @param visible whether the offer can be seen
    record Taking(Completion completion, BooleanSupplier visible) {}

    DraftText(ComposerViewModel model, DraftModel draft, Taking taking, Runnable editPrevious, Runnable grown) {
        super(MOST_LINES, grown);
        this.model = model;
        this.draft = draft;
        this.taking = taking;
        this.editPrevious = editPrevious;
        this.seen = draft.text();
        getStyleClass().add("composer-text");
        setText(draft.text());
        end();
        textProperty().subscribe(_ -> takeSoon());
        caretPositionProperty().subscribe(_ -> takeSoon());
        focusedProperty().subscribe(_ -> taking.completion().forget());
        draft.textProperty().subscribe(this::follow);
        addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        addEventHandler(InputMethodEvent.INPUT_METHOD_TEXT_CHANGED, _ -> finish());
    }

    /// Does something now, or as soon as the syllable in work is finished: nothing is ever done to a text that an
    /// input method holds.
    void whenFinished(Runnable action) {
        if (isComposing()) {
            whenFinished.add(action);
        } else {
            take();
            action.run();
        }
    }

    /// Nothing is offered for what comes back.
    void show(TypingHistory.Step step) {
        taking.completion().forget();
        seen = step.text();
        setText(step.text());
        positionCaret(Math.min(step.caret(), getLength()));
    }

    /// What is pasted is never searched for marks; a picture belongs to whoever else hears the key.
    @Override
    public void paste() {
        String piece = Clipboard.getSystemClipboard().getString();
        if (piece != null) {
            draft.pasted(piece);
        }
        super.paste();
    }

    /// Tells the draft what stands here now.
    void take() {
        if (!isComposing()) {
            model.typed(draft, getText(), getCaretPosition());
        }
    }

    /// Not at once: a control must not get another text while it still works on the last change.
    private void takeSoon() {
        if (!awaited) {
            awaited = true;
            Platform.runLater(() -> {
                awaited = false;
                take();
                offer();
            });
        }
    }

    /// Offers the rest of a word to whoever types it; not to one who only goes through the text, and never for what an
    /// input method holds.
    private void offer() {
        if (isComposing() || !isFocused()) {
            taking.completion().forget();
        } else if (getText().equals(seen)) {
            taking.completion().moved(getCaretPosition());
        } else {
            seen = getText();
            taking.completion().typed(seen, getCaretPosition());
        }
    }

    /// The word that stands there greyed, if the keys typed since have not made it another one.
    private Optional<Completion.Offer> offered() {
        Completion.Offer before = taking.completion().offerProperty().get();
        if (before == null || !taking.visible().getAsBoolean()) {
            return Optional.empty();
        }
        offer();
        return Optional.ofNullable(taking.completion().offerProperty().get())
                .filter(now -> now.word().equals(before.word()));
    }

    /// A step of its own, so that undo gives back what was typed.
    private void accept(Completion.Offer offer) {
        taking.completion().forget();
        draft.beginStep();
        replaceText(offer.begin(), offer.end(), offer.word());
        seen = getText();
        take();
        draft.beginStep();
    }

    /// Where the caret stands, in this control.
    Rectangle2D caretBounds() {
        return getSkin() instanceof TextAreaSkin skin ? skin.getCharacterBounds(getCaretPosition()) : Rectangle2D.EMPTY;
    }

    private void finish() {
        if (isComposing()) {
            taking.completion().forget();
            return;
        }
        take();
        while (!whenFinished.isEmpty()) {
            whenFinished.poll().run();
        }
    }

    /// The draft's text changed: a mark left it, it was logged, or it came back.
    private void follow(String text) {
        if (!isComposing() && !text.equals(getText())) {
            int behind = getLength() - getCaretPosition();
            setText(text);
            positionCaret(Math.max(0, text.length() - behind));
        }
    }

    private void pressed(KeyEvent event) {
        if (isComposing() || event.isShortcutDown() || event.isAltDown()) {
            return;
        }
        take();
        KeyCode code = event.getCode();
        if (code == KeyCode.ENTER) {
            event.consume();
            taking.completion().forget();
            if (event.isShiftDown() || model.breaksLine()) {
                replaceSelection("\n");
            } else {
                model.enter();
            }
        } else if (code == KeyCode.TAB) {
            event.consume();
            tab(event.isShiftDown());
        } else if (code == KeyCode.ESCAPE && offered().isPresent()) {
            event.consume();
            taking.completion().dismiss();
        } else if (code == KeyCode.UP && draft.isEmpty() && !event.isShiftDown()) {
            event.consume();
            editPrevious.run();
        } else if (code == KeyCode.BACK_SPACE && unmarks()) {
            event.consume();
            draft.unmark(MarkSign.of(draft.kind()));
        }
    }

    /// Takes what is offered, indents at the start of a line; anywhere else it leads on.
    private void tab(boolean back) {
        Optional<Completion.Offer> offer = back ? Optional.empty() : offered();
        if (offer.isPresent()) {
            accept(offer.get());
            return;
        }
        int caret = getCaretPosition();
        boolean lineStarts = caret == 0 || getText().charAt(caret - 1) == '\n';
        if (!back && lineStarts && !getText().isEmpty()) {
            insertText(caret, "  ");
        } else if (back) {
            requestFocusTraversal(TraversalDirection.PREVIOUS);
        } else {
            requestFocusTraversal(TraversalDirection.NEXT);
        }
    }

    private boolean unmarks() {
        return draft.kind() != EntryKind.TEXT
                && getCaretPosition() == 0
                && getSelection().getLength() == 0;
    }
}
