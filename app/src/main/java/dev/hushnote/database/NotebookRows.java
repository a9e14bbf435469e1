package dev.hushnote.database;

import dev.hushnote.change.Revision;
import dev.hushnote.change.Row;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/// Rows of every kind, as one transaction sees them. May be used from any thread.
///
/// @param rows rows by kind, those that others refer to first; rows in the trash too
/// @param revisions former contents of any rows
public record NotebookRows(Map<String, List<Row<?>>> rows, List<Revision> revisions) {

    static NotebookRows all(Jdbi jdbi, Tables tables, Revisions revisions) {
        return read(jdbi, tables, revisions, handle -> table -> table.all(handle));
    }

    static NotebookRows ofConference(Jdbi jdbi, Tables tables, Revisions revisions, UUID conference) {
        return read(jdbi, tables, revisions, handle -> table -> table.ofConference(handle, conference));
    }

    static Optional<? extends Row<?>> find(Jdbi jdbi, Table<?> table, UUID id) {
        return jdbi.withHandle(handle -> table.find(handle, id));
    }

    private static NotebookRows read(
            Jdbi jdbi,
            Tables tables,
            Revisions revisions,
            Function<Handle, Function<Table<?>, List<? extends Row<?>>>> selection) {
        return jdbi.inTransaction(handle -> {
            Map<String, List<Row<?>>> rows = new LinkedHashMap<>();
            for (Table<?> table : tables.inOrder()) {
                rows.put(table.kind(), new ArrayList<>(selection.apply(handle).apply(table)));
            }
            return new NotebookRows(rows, revisions.all(handle));
        });
    }
}
