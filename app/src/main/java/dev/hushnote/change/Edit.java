package dev.hushnote.change;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// What one mutation may do; valid only while [Ledger#write] runs its work.
public interface Edit {

    /// The instant of this mutation: the clock's time, but strictly later than every earlier mutation's.
    Instant now();

    /// Stores a row and stamps it. Its former content becomes a revision.
    ///
    /// @return the row as stored
    /// @throws dev.hushnote.text.Problem when the row was changed by somebody else since it was read
    default <R extends Row<R>> R put(R row) {
        return putAll(List.of(row)).getFirst();
    }

    /// Stores rows of one kind as [#put] does one after the other, only faster: they go to the database together.
    ///
    /// @param rows no row twice
    /// @return the rows as stored, in the same order
    /// @throws dev.hushnote.text.Problem when one of them was changed by somebody else since it was read
    <R extends Row<R>> List<R> putAll(List<R> rows);

    /// A row as it is now, within this mutation; in the trash or not.
    ///
    /// @param row any content the row ever had
    <R extends Row<R>> Optional<R> present(R row);

    /// Puts a row into the trash.
    default <R extends Row<R>> R delete(R row) {
        return put(row.stamped(row.stamp().deleted(now())));
    }

    /// Takes a row out of the trash.
    default <R extends Row<R>> R restore(R row) {
        return put(row.stamped(row.stamp().deleted(null)));
    }

    /// Stores a row that was stamped elsewhere, stamp and all: for packs. The content it replaces becomes a
    /// revision.
    void adopt(Row<?> row);

    /// Adds a content that is not, and perhaps never was, the present one to a row's history. Nothing happens when
    /// the history has it.
    void keep(Revision revision);

    /// A fresh id: time-ordered, never given before.
    UUID newId();
}
