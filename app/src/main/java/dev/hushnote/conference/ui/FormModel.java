package dev.hushnote.conference.ui;

import dev.hushnote.text.Problem;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;

/// A form without its nodes: fields, and the change that they ask for.
///
/// @param <R> what is stored
interface FormModel<R> {

    /// Every text, in the order of the form.
    List<FormField> fields();

    /// Whether anything stands there that is not stored.
    boolean isChanged();

    /// The change that saving makes, to be called away from the window's thread; nothing when a field is refused.
    Optional<Callable<R>> filled();

    /// The field that a refusal of the notebook speaks of.
    default Optional<FormField> concerned(Problem problem) {
        return switch (problem.key()) {
            case "problem.track-exists", "problem.blank-title", "problem.long-title", "problem.title-lines" ->
                Optional.of(fields().getFirst());
            default -> Optional.empty();
        };
    }

    /// Whether one of the fields is refused.
    default boolean isRefused() {
        return fields().stream().anyMatch(FormField::isRefused);
    }
}
