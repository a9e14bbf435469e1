package dev.hushnote.schedule.ui.incoming;

import dev.hushnote.schedule.merge.Difference;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/// A line of the list.
sealed interface DifferenceRow {

    List<Difference> differences();

    /// @param taken how many of them are taken
    record Group(DifferenceGroup group, List<Difference> differences, int taken) implements DifferenceRow {}

    record One(Difference difference, boolean taken, boolean own) implements DifferenceRow {

        @Override
        public List<Difference> differences() {
            return List.of(difference);
        }
    }

    /// In groups by what changed.
    static List<DifferenceRow> of(Look look, Decisions decisions) {
        Map<DifferenceGroup, List<Difference>> groups = new EnumMap<>(DifferenceGroup.class);
        for (Difference difference : look.comparison().differences()) {
            groups.computeIfAbsent(DifferenceGroup.of(difference), _ -> new ArrayList<>())
                    .add(difference);
        }
        List<DifferenceRow> rows = new ArrayList<>();
        groups.forEach((group, differences) -> {
            int taken = (int) differences.stream().filter(decisions::takes).count();
            rows.add(new Group(group, List.copyOf(differences), taken));
            differences.forEach(difference ->
                    rows.add(new One(difference, decisions.takes(difference), group == DifferenceGroup.OWN)));
        });
        return rows;
    }
}
