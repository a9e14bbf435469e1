package dev.hushnote.database;

import dev.hushnote.change.Row;
import dev.hushnote.text.Problem;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jdbi.v3.core.Handle;

/// Every table of a notebook, those that others refer to first.
///
/// @param inOrder the tables
public record Tables(List<Table<?>> inOrder) {

    public Tables {
        inOrder = List.copyOf(inOrder);
    }

    /// @throws Problem when no such kind exists: the row comes from a newer or another program
    public Table<?> named(String kind) {
        return inOrder.stream()
                .filter(table -> table.kind().equals(kind))
                .findFirst()
                .orElseThrow(() -> Problem.badInput("problem.unknown-kind", kind));
    }

    @SuppressWarnings("unchecked") // a table's type parameter is the type it was asked for
    public <R extends Row<R>> Table<R> of(Class<?> type) {
        return (Table<R>) inOrder.stream()
                .filter(table -> table.type().equals(type))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no table for " + type));
    }

    /// Rows in use of every kind.
    public Map<String, Integer> counts(Handle handle) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        inOrder.forEach(table -> counts.put(table.kind(), table.countInUse(handle)));
        return counts;
    }
}
