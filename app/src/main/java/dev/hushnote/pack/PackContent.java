package dev.hushnote.pack;

import dev.hushnote.change.Revision;
import dev.hushnote.change.Row;
import dev.hushnote.database.NotebookDatabase;
import dev.hushnote.database.NotebookRows;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

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
        return of(database.rows());
    }

    /// One conference with all that belongs to it.
    static PackContent ofConference(NotebookDatabase database, UUID conference) {
        return of(database.rowsOf(conference));
    }

    private static PackContent of(NotebookRows read) {
        Set<UUID> ids =
                read.rows().values().stream().flatMap(List::stream).map(Row::id).collect(Collectors.toSet());
        return new PackContent(
                read.rows(),
                read.revisions().stream()
                        .filter(revision -> ids.contains(revision.row()))
                        .toList());
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
