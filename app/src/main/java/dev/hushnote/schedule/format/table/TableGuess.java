package dev.hushnote.schedule.format.table;

import dev.hushnote.schedule.format.guess.Guess;
import dev.hushnote.schedule.mapping.Mapping;
import dev.hushnote.schedule.mapping.Role;
import dev.hushnote.schedule.mapping.RoleNames;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Gives the columns of a table roles. Speakers and companies may have several columns, everything else has one.
final class TableGuess {

    private static final double LEAST = 0.3;
    private static final int EXAMPLES = 3;
    private static final int LONGEST_EXAMPLE = 80;
    private static final Set<Role> SEVERAL = Set.of(Role.SPEAKERS, Role.AFFILIATION);

    private final RoleNames names;

    TableGuess(RoleNames names) {
        this.names = names;
    }

    /// Nothing when it is no programme: it needs titles and times.
    Optional<Guess> guess(Table table) {
        if (table.rows().isEmpty() || table.columns().size() < 2 || table.isTimetable()) {
            return Optional.empty();
        }
        List<Map<Role, Double>> likely = table.columns().stream()
                .map(column -> column.likelihoods(names))
                .toList();
        Map<Role, List<Integer>> chosen = chosen(table, likely);
        if (!chosen.containsKey(Role.TITLE) || !chosen.containsKey(Role.START)) {
            return Optional.empty();
        }
        Mapping mapping = Mapping.of("");
        List<Guess.GuessedField> fields = new ArrayList<>();
        double sum = 0;
        for (Map.Entry<Role, List<Integer>> entry : chosen.entrySet()) {
            List<String> paths = entry.getValue().stream()
                    .map(index -> table.columns().get(index).path())
                    .toList();
            double sure = Math.min(1, likely.get(entry.getValue().getFirst()).getOrDefault(entry.getKey(), 0.0));
            mapping = mapping.with(entry.getKey(), paths);
            fields.add(field(table, likely, entry.getKey(), entry.getValue(), paths, sure));
            sum += entry.getKey() == Role.TITLE || entry.getKey() == Role.START ? sure : 0;
        }
        return Optional.of(new Guess(mapping, sum / 2, table.rows().size(), fields, free(table, chosen)));
    }

    private static Map<Role, List<Integer>> chosen(Table table, List<Map<Role, Double>> likely) {
        Map<Role, List<Integer>> chosen = new EnumMap<>(Role.class);
        Set<Integer> taken = new HashSet<>();
        while (taken.size() < table.columns().size()) {
            Role role = null;
            int column = -1;
            double most = LEAST;
            for (int i = 0; i < likely.size(); i++) {
                for (Map.Entry<Role, Double> entry : likely.get(i).entrySet()) {
                    boolean open = !taken.contains(i) && !chosen.containsKey(entry.getKey());
                    if (open && entry.getValue() > most) {
                        role = entry.getKey();
                        column = i;
                        most = entry.getValue();
                    }
                }
            }
            if (role == null) {
                break;
            }
            chosen.put(role, new ArrayList<>(List.of(column)));
            taken.add(column);
        }
        SEVERAL.forEach(role -> more(role, chosen, taken, likely));
        return chosen;
    }

    private static void more(
            Role role, Map<Role, List<Integer>> chosen, Set<Integer> taken, List<Map<Role, Double>> likely) {
        List<Integer> columns = chosen.get(role);
        if (columns == null) {
            return;
        }
        for (int i = 0; i < likely.size(); i++) {
            Role best = best(likely.get(i));
            if (best == role && taken.add(i)) {
                columns.add(i);
            }
        }
        columns.sort(null);
    }

    private static @Nullable Role best(Map<Role, Double> likely) {
        return likely.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .orElse(null);
    }

    private static Guess.GuessedField field(
            Table table,
            List<Map<Role, Double>> likely,
            Role role,
            List<Integer> columns,
            List<String> paths,
            double sure) {
        List<String> others = new ArrayList<>();
        for (int i = 0; i < likely.size(); i++) {
            if (!columns.contains(i) && likely.get(i).containsKey(role)) {
                others.add(table.columns().get(i).path());
            }
        }
        return new Guess.GuessedField(role, paths, examples(table.columns().get(columns.getFirst())), sure, others);
    }

    private static List<String> examples(Column column) {
        return column.values().stream()
                .filter(text -> !text.isBlank())
                .distinct()
                .limit(EXAMPLES)
                .map(text -> text.length() > LONGEST_EXAMPLE ? text.substring(0, LONGEST_EXAMPLE) + "…" : text)
                .toList();
    }

    private static List<Guess.FreeField> free(Table table, Map<Role, List<Integer>> chosen) {
        Set<Integer> taken = new HashSet<>();
        chosen.values().forEach(taken::addAll);
        List<Guess.FreeField> free = new ArrayList<>();
        for (int i = 0; i < table.columns().size(); i++) {
            if (!taken.contains(i)) {
                Column column = table.columns().get(i);
                free.add(new Guess.FreeField(column.path(), examples(column)));
            }
        }
        return free;
    }
}
