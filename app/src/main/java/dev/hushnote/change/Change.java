package dev.hushnote.change;

import java.time.Instant;
import java.util.List;

/// One committed mutation.
///
/// @param what its name, such as `log.add`
/// @param at the mutation's instant in UTC; no other mutation of the notebook has it
/// @param rows every row it stored, each once, in the order in which they were first stored; empty when it only
///     added to the history
public record Change(String what, Instant at, List<RowChange> rows) {

    public Change {
        rows = List.copyOf(rows);
    }
}
