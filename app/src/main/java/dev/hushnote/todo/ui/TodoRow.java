package dev.hushnote.todo.ui;

import dev.hushnote.log.Entry;
import dev.hushnote.todo.FollowUp;
import java.util.UUID;

/// A line of the list.
sealed interface TodoRow {

    /// What tells it from the other lines, and stays when its content changes.
    Object key();

    /// The heading of one kind.
    ///
    /// @param open how many of it are open
    record Section(FollowUp.Kind kind, int open) implements TodoRow {
        @Override
        public Object key() {
            return kind;
        }
    }

    /// Something to do.
    ///
    /// @param done whether it is done
    /// @param everywhere whether the things of other conferences stand around it
    record Item(FollowUp followUp, boolean done, boolean everywhere) implements TodoRow {
        @Override
        public UUID key() {
            Entry mark = followUp.mark();
            return mark == null ? followUp.session().id() : mark.id();
        }
    }
}
