package dev.hushnote.schedule.format.guess;

import dev.hushnote.schedule.mapping.Role;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Gives each role to the field that fits it best, and no field two roles. Not thread-safe.
final class Casting {

    private static final double LEAST = 0.16;
    private static final double LEAST_OTHER = 0.08;
    private static final double MOST_OF_THE_REST = 0.5;
    private static final double MUCH_OF_THE_REST = 0.3;
    private static final Set<Role> SHARED =
            Set.of(Role.TITLE, Role.START, Role.END, Role.ROOM, Role.ABSTRACT, Role.DURATION, Role.KIND, Role.DATE);

    private final Inspection inspection;
    private final Map<Role, List<Candidate>> candidates = new EnumMap<>(Role.class);
    private final Map<Role, List<Candidate>> chosen = new EnumMap<>(Role.class);
    private final Set<Field> used = new HashSet<>();

    private Casting(Inspection inspection) {
        this.inspection = inspection;
    }

    /// A field for a role.
    ///
    /// @param likelihood from 0 to 1
    record Candidate(Role role, Field field, double likelihood) {}

    static Casting of(Inspection inspection) {
        Casting casting = new Casting(inspection);
        casting.gather();
        casting.choose();
        casting.preferWhole();
        casting.dropFartherEnd();
        casting.complete();
        return casting;
    }

    Inspection inspection() {
        return inspection;
    }

    /// The fields of a role, the most telling first; empty when there is none.
    List<Candidate> of(Role role) {
        return chosen.getOrDefault(role, List.of());
    }

    Optional<Candidate> first(Role role) {
        return of(role).stream().findFirst();
    }

    /// Every field that could have the role, the most likely first.
    List<Candidate> candidates(Role role) {
        return candidates.getOrDefault(role, List.of());
    }

    /// How much of the sample has some field of the role, from 0 to 1.
    double coverage(Role role) {
        BitSet all = new BitSet();
        of(role).forEach(candidate -> all.or(candidate.field().present()));
        int size = inspection.sample().size();
        return size == 0 ? 0 : (double) all.cardinality() / size;
    }

    private void gather() {
        Likeness likeness = new Likeness(inspection.forest().words());
        int size = inspection.sample().size();
        for (Field field : inspection.fields()) {
            if (field.present().isEmpty()) {
                continue;
            }
            likeness.of(field, size).forEach((role, likelihood) -> {
                if (likelihood >= LEAST_OTHER) {
                    candidates
                            .computeIfAbsent(role, _ -> new ArrayList<>())
                            .add(new Candidate(role, field, likelihood));
                }
            });
        }
        candidates
                .values()
                .forEach(list -> list.sort(Comparator.comparingDouble(candidate -> -candidate.likelihood())));
    }

    private void choose() {
        List<Candidate> all = candidates.values().stream()
                .flatMap(List::stream)
                .filter(candidate -> candidate.likelihood() >= LEAST)
                .sorted(Comparator.comparingDouble(candidate -> -candidate.likelihood()))
                .toList();
        for (Candidate candidate : all) {
            if (!chosen.containsKey(candidate.role()) && used.add(candidate.field())) {
                chosen.put(candidate.role(), new ArrayList<>(List.of(candidate)));
            }
        }
    }

    /// Where no date is at hand for clock times, times that have one are better.
    private void preferWhole() {
        Moments moments = inspection.forest().words().moments();
        boolean dated = first(Role.DATE)
                .filter(date -> date.field().share(text -> hasDate(moments.day(text))) > 0.5)
                .isPresent();
        for (Role role : List.of(Role.START, Role.END)) {
            Optional<Candidate> now = first(role);
            if (now.isPresent() && !dated && !isWhole(now.get(), moments)) {
                candidates(role).stream()
                        .filter(candidate -> isWhole(candidate, moments)
                                && !used.contains(candidate.field())
                                && nearness(candidate) >= nearness(now.get()))
                        .findFirst()
                        .ifPresent(better -> {
                            used.remove(now.get().field());
                            used.add(better.field());
                            chosen.put(role, new ArrayList<>(List.of(better)));
                        });
            }
        }
    }

    private static boolean hasDate(@Nullable Day day) {
        return day instanceof Day.Dated || day instanceof Day.OfYear;
    }

    private static boolean isWhole(Candidate candidate, Moments moments) {
        return candidate.field().timeShare(moments, Moment::isWhole) > 0.5;
    }

    /// The end of a day is not that of a session which begins somewhere in it.
    private void dropFartherEnd() {
        Optional<Candidate> start = first(Role.START);
        Optional<Candidate> end = first(Role.END);
        if (start.isPresent() && end.isPresent() && nearness(end.get()) < nearness(start.get())) {
            chosen.remove(Role.END);
            used.remove(end.get().field());
        }
    }

    private static int nearness(Candidate candidate) {
        FieldPath path = candidate.field().path();
        return path.absolute() ? path.steps().size() : Integer.MAX_VALUE;
    }

    /// Adds a second field where most of what lacks the first one has it: the title of talks, the name of breaks.
    private void complete() {
        for (Role role : SHARED) {
            List<Candidate> fields = chosen.get(role);
            while (fields != null && fields.size() < 3) {
                Candidate more = complement(role, fields);
                if (more == null) {
                    break;
                }
                fields.add(more);
                used.add(more.field());
            }
        }
    }

    private @Nullable Candidate complement(Role role, List<Candidate> fields) {
        BitSet missing = new BitSet();
        missing.set(0, inspection.sample().size());
        fields.forEach(candidate -> missing.andNot(candidate.field().present()));
        double share = role == Role.TITLE ? MUCH_OF_THE_REST : MOST_OF_THE_REST;
        for (Candidate candidate : candidates(role)) {
            BitSet helped = (BitSet) candidate.field().present().clone();
            helped.and(missing);
            boolean helps = !missing.isEmpty() && helped.cardinality() >= share * missing.cardinality();
            if (helps && !used.contains(candidate.field())) {
                return candidate;
            }
        }
        return null;
    }
}
