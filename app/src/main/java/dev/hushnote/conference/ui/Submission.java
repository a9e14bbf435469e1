package dev.hushnote.conference.ui;

import dev.hushnote.desktop.Work;
import dev.hushnote.text.Problem;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import javafx.scene.Node;

/// Stores what a form holds, one thing at a time. What is refused stays in the form, and the field that it is about
/// gets the focus.
///
/// @param <R> what is stored
final class Submission<R> {

    private final Work work;
    private final FormModel<R> form;
    private final FormGrid grid;
    private boolean sending;

    Submission(Work work, FormModel<R> form, FormGrid grid) {
        this.work = work;
        this.form = form;
        this.grid = grid;
    }

    /// Stores what stands in the form, unless something is being stored already.
    ///
    /// @param stored gets what was stored
    void send(Consumer<R> stored) {
        if (sending) {
            return;
        }
        Optional<Callable<R>> change = form.filled();
        if (change.isEmpty()) {
            focusRefused();
            return;
        }
        sending = true;
        work.change(
                change.get(),
                row -> {
                    sending = false;
                    stored.accept(row);
                },
                this::refused);
    }

    /// Whether the answer is still awaited.
    boolean isSending() {
        return sending;
    }

    private void refused(Exception failure) {
        sending = false;
        if (failure instanceof Problem problem) {
            form.concerned(problem).ifPresent(field -> field.refuse(problem));
            focusRefused();
        }
    }

    private void focusRefused() {
        form.fields().stream()
                .filter(FormField::isRefused)
                .findFirst()
                .map(grid::control)
                .ifPresent(Node::requestFocus);
    }
}
