package dev.hushnote.schedule.ui.incoming;

import dev.hushnote.schedule.merge.Comparison;
import dev.hushnote.schedule.merge.Difference;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/// Which of the differences the attendee takes: all, but for those that were turned away.
///
/// @param refused keys of those
record Decisions(Set<Object> refused) {

    static final Decisions ALL = new Decisions(Set.of());

    Decisions {
        refused = Set.copyOf(refused);
    }

    boolean takes(Difference difference) {
        return !refused.contains(key(difference));
    }

    Decisions with(Collection<Difference> differences, boolean taken) {
        Set<Object> now = new HashSet<>(refused);
        for (Difference difference : differences) {
            if (taken) {
                now.remove(key(difference));
            } else {
                now.add(key(difference));
            }
        }
        return new Decisions(now);
    }

    /// Those that change anything when they are taken.
    List<Difference> effective(Comparison comparison) {
        return comparison.differences().stream()
                .filter(this::takes)
                .filter(difference -> DifferenceGroup.of(difference) != DifferenceGroup.OWN)
                .toList();
    }

    /// Only what was shown and taken; nothing that turned up since.
    Predicate<Difference> accepted(Comparison shown) {
        Set<Object> keys = shown.differences().stream()
                .filter(this::takes)
                .map(Decisions::key)
                .collect(Collectors.toSet());
        return difference -> keys.contains(key(difference));
    }

    /// What stays the same when a difference is looked for again.
    private static Object key(Difference difference) {
        return switch (difference) {
            case Difference.Added added -> added.incoming().id();
            case Difference.Changed changed -> changed.present().id();
            case Difference.Withdrawn withdrawn -> withdrawn.present().id();
        };
    }
}
