package dev.hushnote.schedule.merge;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// A programme beside what a notebook has of it.
///
/// @param conference the conference it is compared with; null when it would be a new one
/// @param same number of sessions of which nothing is new
/// @param picks whether the programme is only some of the conference's sessions, such as the ones somebody picked: then
///     nothing counts as withdrawn
/// @param matched sessions of the notebook that the programme lists, changed or not
public record Comparison(
        @Nullable UUID conference, List<Difference> differences, int same, boolean picks, List<UUID> matched) {

    public Comparison {
        differences = List.copyOf(differences);
        matched = List.copyOf(matched);
    }

    public Stream<Difference.Added> added() {
        return only(Difference.Added.class);
    }

    public Stream<Difference.Changed> changed() {
        return only(Difference.Changed.class);
    }

    public Stream<Difference.Withdrawn> withdrawn() {
        return only(Difference.Withdrawn.class);
    }

    private <D extends Difference> Stream<D> only(Class<D> kind) {
        return differences.stream().filter(kind::isInstance).map(kind::cast);
    }
}
