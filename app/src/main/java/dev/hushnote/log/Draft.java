package dev.hushnote.log;

import java.time.Instant;
import java.util.Objects;
import java.util.UUID;

/// What stands half-typed in a session's composer.
///
/// @param kind the mark its chip shows, or TEXT
/// @param text as it stands there
/// @param begunAt when its first key was pressed
/// @param literal whether it was pasted: then it is never parsed for marks
public record Draft(UUID session, EntryKind kind, String text, Instant begunAt, boolean literal) {

    public Draft {
        Objects.requireNonNull(session);
        Objects.requireNonNull(kind);
        Objects.requireNonNull(text);
        Objects.requireNonNull(begunAt);
    }
}
