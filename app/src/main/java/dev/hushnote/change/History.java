package dev.hushnote.change;

import java.util.List;
import java.util.UUID;

/// The former contents of rows.
public interface History {

    /// Former contents of one row, oldest first, without the present one.
    <R extends Row<R>> List<R> of(Class<R> type, UUID row);
}
