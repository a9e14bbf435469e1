package dev.hushnote.schedule.format.table;

import dev.hushnote.schedule.format.text.Places;
import dev.hushnote.schedule.mapping.Role;
import dev.hushnote.schedule.mapping.RoleNames;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// A sheet whose columns are known by name.
///
/// @param columns in order
/// @param rows below the header
record Table(List<Column> columns, List<List<String>> rows) {

    private static final int HEADER_WITHIN = 12;
    private static final int LOOKED_AT = 200;

    static Table of(Sheet sheet, RoleNames names) {
        int known = header(sheet.rows(), names);
        int header = known < 0 && hasOwnWords(sheet.rows()) ? 0 : known;
        List<String> named = header < 0 ? List.of() : sheet.rows().get(header);
        List<List<String>> rows = sheet.rows().subList(header + 1, sheet.rows().size());
        int width = Math.max(
                named.size(),
                rows.stream().limit(LOOKED_AT).mapToInt(List::size).max().orElse(0));
        Set<String> taken = new HashSet<>();
        List<Column> columns = new ArrayList<>();
        for (int i = 0; i < width; i++) {
            String name = i < named.size() ? named.get(i).replaceAll("\\s+", " ") : "";
            String path = name.isBlank() || !taken.add(name) ? "#" + (i + 1) : name;
            columns.add(new Column(path, name, values(rows, i), Math.min(rows.size(), LOOKED_AT)));
        }
        return new Table(columns, List.copyOf(rows));
    }

    /// Where a path of a mapping points to; empty when there is no such column.
    Optional<Integer> index(String path) {
        Map<String, Integer> byName = new HashMap<>();
        for (int i = 0; i < columns.size(); i++) {
            byName.putIfAbsent(columns.get(i).path(), i);
            byName.putIfAbsent("#" + (i + 1), i);
            byName.putIfAbsent(RoleNames.folded(columns.get(i).header()), i);
        }
        return Optional.ofNullable(byName.getOrDefault(path, byName.get(RoleNames.folded(path))));
    }

    /// Whether its columns are rooms or tracks: then it is a timetable, and each cell a session.
    boolean isTimetable() {
        List<String> first = rows.isEmpty() ? List.of() : rows.getFirst();
        boolean unnamed = columns.stream().allMatch(column -> column.header().isBlank());
        long places =
                columns.stream().filter(column -> isPlace(column.header())).count();
        return places > 1
                || (unnamed
                        && first.stream().anyMatch(Table::isPlace)
                        && first.stream().noneMatch(Column::hasClock));
    }

    private static boolean isPlace(String cell) {
        return cell.matches(".*[\\d\\p{Lu}]\\s*") && (Places.isRoom(cell) || Places.isTrack(cell));
    }

    /// Whether the first row names the columns in words that nobody knows.
    private static boolean hasOwnWords(List<List<String>> rows) {
        return rows.size() > 2
                && rows.get(0).stream().noneMatch(cell -> Column.hasClock(cell) || isPlace(cell) || cell.length() > 60)
                && rows.get(1).stream().anyMatch(Column::hasClock)
                && rows.get(2).stream().anyMatch(Column::hasClock);
    }

    private static List<String> values(List<List<String>> rows, int column) {
        return rows.stream()
                .limit(LOOKED_AT)
                .filter(row -> row.size() > column && !row.get(column).isEmpty())
                .map(row -> row.get(column))
                .toList();
    }

    /// The row that names the columns best; below 0 when none does.
    private static int header(List<List<String>> rows, RoleNames names) {
        int best = -1;
        long most = 1;
        for (int i = 0; i < Math.min(rows.size() - 1, HEADER_WITHIN); i++) {
            long known = known(rows.get(i), names);
            if (known > most) {
                most = known;
                best = i;
            }
        }
        return best;
    }

    private static long known(List<String> row, RoleNames names) {
        Set<Role> roles = new HashSet<>();
        for (String cell : row) {
            if (cell.length() > 60 || Column.hasClock(cell) || (Column.isDate(cell) && cell.matches(".*\\d.*"))) {
                return 0;
            }
            names.likeliest(cell.replaceAll("[#\\d]+", " ").strip()).ifPresent(roles::add);
        }
        return roles.size();
    }
}
