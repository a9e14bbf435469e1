package dev.hushnote.log.ui;

import dev.hushnote.log.Entry;
import dev.hushnote.log.LogEditor;
import dev.hushnote.log.TypedEntry;
import java.time.Instant;

/// Decides how a line that is logged is stored. To be used on the window's thread.
@FunctionalInterface
public interface EntryWriter {

    /// @param begun when the line's first key was pressed
    Writing begin(Instant begun);

    /// Stores one line; away from the window's thread.
    @FunctionalInterface
    interface Writing {

        Entry write(TypedEntry typed);
    }

    /// Just logs it.
    static EntryWriter into(LogEditor editor) {
        return _ -> editor::type;
    }
}
