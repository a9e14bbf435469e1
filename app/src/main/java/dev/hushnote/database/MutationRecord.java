package dev.hushnote.database;

import dev.hushnote.change.Revision;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/// What the journal keeps of one mutation.
///
/// @param at when it was made
/// @param what its name, such as `log.add`
/// @param notebook the notebook it was made in
/// @param rows every row it stored, whole
/// @param kept contents it added to the history only
record MutationRecord(Instant at, String what, UUID notebook, List<StoredRow> rows, List<Revision> kept) {

    MutationRecord {
        rows = List.copyOf(rows);
        kept = List.copyOf(kept);
    }
}
