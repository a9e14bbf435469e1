package dev.hushnote.log;

import dev.hushnote.conference.Visibility;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;

/// An entry that was typed and is logged now: it goes to the end of its log.
///
/// @param kind any but PHOTO
/// @param text Markdown without its mark; taken as it is
/// @param begunAt when its first key was pressed; never later than it is committed
public record TypedEntry(UUID session, EntryKind kind, String text, Instant begunAt, Visibility visibility) {

    /// The database keeps microseconds; what is told of a change must equal what is read back.
    public TypedEntry {
        begunAt = begunAt.truncatedTo(ChronoUnit.MICROS);
    }
}
