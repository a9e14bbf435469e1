package dev.hushnote.schedule.format.guess;

import dev.hushnote.schedule.mapping.Role;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;

/// Finds lists that a programme keeps beside its sessions and writes as it writes these: keynotes beside talks, breaks
/// beside rooms. Immutable.
final class Siblings {

    /// Between the paths of several lists.
    static final String SEPARATOR = " | ";

    private static final int MOST = 6;
    private static final int MOST_SESSIONS = 2_000;
    private static final double ALIKE = 0.8;
    private static final double REPEATED = 0.2;

    private final Forest forest;
    private final JsonNode root;
    private final FieldPath sessions;

    Siblings(Forest forest, JsonNode root, FieldPath sessions) {
        this.forest = forest;
        this.root = root;
        this.sessions = sessions;
    }

    /// The paths that a mapping names.
    static List<FieldPath> parse(String paths) {
        List<FieldPath> parsed = new ArrayList<>();
        for (String path : paths.split(Pattern.quote(SEPARATOR), MOST + 1)) {
            parsed.add(FieldPath.parse(path));
        }
        return parsed;
    }

    /// Lists of the same kind, in the file's order.
    ///
    /// @param title the sessions' title, a field of their own
    /// @param start their start, a field of their own
    List<FieldPath> of(List<FieldPath> lists, FieldPath title, FieldPath start) {
        List<FieldPath> siblings = new ArrayList<>();
        Set<String> known = told(sessions, title, start).told();
        for (FieldPath list : lists) {
            Told told = told(list, title, start);
            boolean apart = !isInside(list, sessions) && !isInside(sessions, list);
            if (apart && told.share() >= ALIKE && siblings.size() < MOST) {
                long repeated = told.told().stream().filter(known::contains).count();
                if (repeated <= REPEATED * told.told().size()) {
                    siblings.add(list);
                    known.addAll(told.told());
                }
            }
        }
        return siblings;
    }

    /// What the entries of a list are called, and when they are.
    ///
    /// @param share how many have both, from 0 to 1
    private record Told(Set<String> told, double share) {}

    private Told told(FieldPath list, FieldPath title, FieldPath start) {
        Fields fields = new Fields(list, java.util.Map.of(), forest.words().contents());
        List<Found> all = Found.at(root, list.steps(), MOST_SESSIONS);
        Set<String> told = new HashSet<>();
        int whole = 0;
        for (Found found : all) {
            String name = text(fields, found, title);
            String time = text(fields, found, start);
            boolean timed = forest.words()
                    .moments()
                    .moment(time)
                    .filter(Moment::hasClock)
                    .or(() -> Moments.ofDigits(time))
                    .isPresent();
            if (!found.cut() && timed && !name.isEmpty()) {
                whole++;
                told.add(name + " " + time);
            }
        }
        return new Told(told, all.isEmpty() ? 0 : (double) whole / all.size());
    }

    private String text(Fields fields, Found found, FieldPath path) {
        Optional<JsonNode> first = fields.values(found, path).stream().findFirst();
        return first.map(forest.words().contents()::text).map(String::strip).orElse("");
    }

    private static boolean isInside(FieldPath inner, FieldPath outer) {
        return inner.common(outer.steps()) == outer.steps().size();
    }

    /// Whether a role's field is the sessions' own, so that other lists can have it, too.
    static Optional<FieldPath> own(Casting casting, Role role) {
        return casting.first(role)
                .map(candidate -> candidate.field().path())
                .filter(path -> !path.absolute() && !path.follows());
    }
}
