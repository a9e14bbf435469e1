package dev.hushnote.todo.ui;

import dev.hushnote.conference.Session;
import dev.hushnote.log.Entry;
import org.jspecify.annotations.Nullable;

/// The way from here to where something was logged. Called on the window's thread.
@FunctionalInterface
public interface LogDoor {

    /// Shows a session's log.
    ///
    /// @param entry the line to go to, or null for the log as a whole
    void show(Session session, @Nullable Entry entry);
}
