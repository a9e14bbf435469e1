package dev.hushnote.todo.ui;

import dev.hushnote.todo.FollowUp;

/// Names of what can be done with one thing.
final class TodoActions {

    private TodoActions() {}

    /// Key of the name of what closes it or opens it again.
    static String key(TodoRow.Item item) {
        if (item.done()) {
            return "todo.reopen";
        }
        return item.followUp().kind() == FollowUp.Kind.WATCH_LATER ? "todo.watched" : "todo.tick";
    }
}
