package dev.hushnote.schedule.format.table;

import dev.hushnote.schedule.mapping.Mapping;
import dev.hushnote.schedule.mapping.Role;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The cells of rows by the roles of their columns.
final class Cells {

    private final Table table;
    private final Map<Role, List<Integer>> columns = new EnumMap<>(Role.class);

    Cells(Table table, Mapping mapping) {
        this.table = table;
        mapping.fields()
                .forEach((role, paths) -> columns.put(
                        role,
                        paths.stream()
                                .map(table::index)
                                .flatMap(Optional::stream)
                                .toList()));
    }

    /// The first cell of a role that says anything; null when none does.
    @Nullable
    String one(List<String> row, Role role) {
        return all(row, role).stream()
                .filter(cell -> !cell.isEmpty())
                .findFirst()
                .orElse(null);
    }

    /// All cells of a role, empty ones too.
    List<String> all(List<String> row, Role role) {
        return columns.getOrDefault(role, List.of()).stream()
                .map(index -> index < row.size() ? row.get(index) : "")
                .toList();
    }

    /// The header above the first column of a role; empty when it has none.
    String header(Role role) {
        List<Integer> of = columns.getOrDefault(role, List.of());
        return of.isEmpty() ? "" : table.columns().get(of.getFirst()).header();
    }

    boolean has(Role role) {
        return !columns.getOrDefault(role, List.of()).isEmpty();
    }
}
