package dev.hushnote.pack;

import dev.hushnote.change.Revision;
import dev.hushnote.change.Row;
import dev.hushnote.database.NotebookDatabase;
import dev.hushnote.database.Table;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.jdbi.v3.core.Handle;

/// Rows and their history, as they go into a pack or come out of one.
///
/// @param rows rows by kind, those that others refer to first; rows in the trash too
/// @param revisions former contents of those rows
record PackContent(Map<String, List<Row<?>>> rows, List<Revision> revisions) {

    PackContent {
        rows = new LinkedHashMap<>(rows);
        revisions = List.copyOf(revisions);
    }

    /// Everything in the notebook, as one transaction sees it.
    static PackContent ofNotebook(NotebookDatabase database) {
        return read(database, handle -> table -> table.all(handle));
    }

    /// One conference with all that belongs to it.
    static PackContent ofConference(NotebookDatabase database, UUID conference) {
        return read(database, handle -> table -> table.ofConference(handle, conference));
    }

    private static PackContent read(
            NotebookDatabase database, Function<Handle, Function<Table<?>, List<? extends Row<?>>>> selection) {
        return database.jdbi().inTransaction(handle -> {
            Map<String, List<Row<?>>> rows = new LinkedHashMap<>();
            Set<UUID> ids = new HashSet<>();
            for (Table<?> table : database.tables().inOrder()) {
                List<Row<?>> selected = new ArrayList<>(selection.apply(handle).apply(table));
                selected.forEach(row -> ids.add(row.id()));
                rows.put(table.kind(), selected);
            }
            List<Revision> revisions = database.revisions().all(handle).stream()
                    .filter(revision -> ids.contains(revision.row()))
                    .toList();
            return new PackContent(rows, revisions);
        });
    }

    /// Number of rows by kind.
    Map<String, Integer> counts() {
        Map<String, Integer> counts = new LinkedHashMap<>();
        rows.forEach((kind, ofKind) -> counts.put(kind, ofKind.size()));
        return counts;
    }

    /// The rows of one type.
    <R extends Row<R>> List<R> of(Class<R> type) {
        return rows.values().stream()
                .flatMap(List::stream)
                .filter(type::isInstance)
                .map(type::cast)
                .toList();
    }
}
