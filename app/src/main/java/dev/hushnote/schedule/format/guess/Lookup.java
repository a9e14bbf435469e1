package dev.hushnote.schedule.format.guess;

import dev.hushnote.schedule.mapping.Role;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/// Finds objects by their ids, in all files of a programme. Immutable.
final class Lookup {

    private static final int MOST_LISTS = 80;
    private static final int MOST_OBJECTS = 200_000;
    private static final double ENOUGH = 0.6;
    private static final Set<String> PERSONAL = Set.of(
            "bio",
            "biography",
            "company",
            "surname",
            "lastName",
            "last_name",
            "twitter",
            "github",
            "jobTitle",
            "avatar",
            "photo",
            "photoUrl",
            "organization",
            "affiliation");
    private static final Set<String> REFERENCE = Set.of("id", "_id", "type", "_type", "sys", "_ref", "$ref", "slug");

    private final Contents contents;
    private final NameMemo names;
    private final List<Listed> lists = new ArrayList<>();

    /// @param files the shapes of each file
    Lookup(List<List<Shape>> files, Contents contents, NameMemo names) {
        this.contents = contents;
        this.names = names;
        int objects = 0;
        for (List<Shape> shapes : files) {
            for (Shape shape : shapes) {
                if (shape.endsRepeated()
                        && shape.isOfObjects()
                        && lists.size() < MOST_LISTS
                        && objects < MOST_OBJECTS) {
                    Listed listed = listed(shapes.getFirst().nodes().getFirst(), shape, MOST_OBJECTS - objects);
                    objects += listed.byId.size();
                    if (!listed.byId.isEmpty()) {
                        lists.add(listed);
                    }
                }
            }
        }
    }

    /// Objects with ids.
    ///
    /// @param shape where they stand
    /// @param fitness how likely they are what a role wants
    record Listed(Shape shape, Map<String, JsonNode> byId, Map<Role, Integer> fitness) {

        int fitness(Role wanted) {
            return fitness.getOrDefault(wanted, 0);
        }
    }

    /// Finds objects in some lists, the most fitting first.
    ///
    /// @param coverage how many of the sample values it finds, from 0 to 1
    record Resolver(List<Listed> lists, double coverage, Contents contents) {

        Optional<JsonNode> resolve(JsonNode reference) {
            for (String id : contents.ids(reference)) {
                for (Listed list : lists) {
                    JsonNode found = list.byId.get(id);
                    if (found != null && !Contents.isSame(found, reference)) {
                        return Optional.of(found);
                    }
                }
            }
            return Optional.empty();
        }
    }

    /// Something that finds most of some values; nothing when they are no ids.
    ///
    /// @param wanted what they should be: speakers, rooms, tracks; TITLE means sessions
    /// @param without a list they are not in: their own
    Optional<Resolver> resolver(Collection<JsonNode> sample, Role wanted, FieldPath without) {
        if (sample.isEmpty()) {
            return Optional.empty();
        }
        boolean mereNumbers = sample.stream().allMatch(value -> isNumber(contents.ids(value)));
        List<Listed> fitting = lists.stream()
                .filter(list -> !list.shape.path().equals(without))
                .filter(list -> list.fitness(wanted) >= (mereNumbers ? 2 : 0))
                .sorted(Comparator.comparingInt((Listed list) -> -list.fitness(wanted)))
                .toList();
        Resolver all = new Resolver(fitting, 1, contents);
        List<Listed> used = new ArrayList<>();
        int resolved = 0;
        for (JsonNode value : sample) {
            Optional<JsonNode> found = all.resolve(value);
            if (found.isPresent()) {
                resolved++;
                fitting.stream()
                        .filter(list -> !used.contains(list))
                        .filter(list -> holds(list, value, found.get()))
                        .findFirst()
                        .ifPresent(used::add);
            }
        }
        double coverage = (double) resolved / sample.size();
        List<Listed> ordered = fitting.stream().filter(used::contains).toList();
        return coverage >= ENOUGH ? Optional.of(new Resolver(ordered, coverage, contents)) : Optional.empty();
    }

    private boolean holds(Listed list, JsonNode reference, JsonNode object) {
        return contents.ids(reference).stream()
                .map(list.byId::get)
                .anyMatch(found -> found != null && Contents.isSame(found, object));
    }

    private Map<Role, Integer> fitness(Shape shape, JsonNode example) {
        Map<Role, Integer> fitness = new EnumMap<>(Role.class);
        for (Role role : Role.values()) {
            fitness.put(role, fitness(shape, example, role));
        }
        return fitness;
    }

    private int fitness(Shape shape, JsonNode example, Role wanted) {
        List<String> path = shape.path().names();
        String name = path.isEmpty() ? "" : path.getLast();
        Role named = names.likeliest(name)
                .or(() -> names.likeliest(Contents.singular(name)))
                .orElse(null);
        boolean hasName = contents.property(example, "name") != null
                || contents.property(example, "fullName") != null
                || contents.property(example, "firstName") != null
                || contents.property(example, "first_name") != null
                || contents.property(example, "displayName") != null;
        boolean person = PERSONAL.stream().anyMatch(property -> contents.property(example, property) != null);
        boolean hasTitle = contents.property(example, "title") != null;
        boolean typed = names.likeliest(example.path("type").asString(""))
                .filter(wanted::equals)
                .isPresent();
        int fitness = (named == wanted ? 3 : 0) + (typed ? 1 : 0);
        return switch (wanted) {
            case SPEAKERS -> fitness + (hasName ? 1 : 0) + (person ? 2 : 0) - (hasTitle && !hasName ? 2 : 0);
            case TITLE -> fitness + (hasTitle ? 2 : 0) - (!hasTitle && (person || named == Role.SPEAKERS) ? 3 : 0);
            default -> fitness + (hasName || hasTitle ? 1 : 0) - (named != null && named != wanted ? 2 : 0);
        };
    }

    private Listed listed(JsonNode root, Shape shape, int most) {
        Map<String, JsonNode> byId = new HashMap<>();
        boolean keyed = shape.path().steps().getLast() instanceof Step.Values;
        List<Found> all = Found.at(root, shape.path().steps(), most);
        for (Found found : all) {
            if (found.cut() || isMereReference(found.session())) {
                continue;
            }
            if (keyed) {
                byId.putIfAbsent(found.place().key(), found.session());
            }
            contents.ids(found.session()).forEach(id -> byId.putIfAbsent(id, found.session()));
        }
        for (Found found : all) {
            String shown = !isMereReference(found.session()) ? contents.displayed(found.session()) : "";
            if (!shown.isEmpty()) {
                byId.putIfAbsent(shown, found.session());
            }
        }
        return new Listed(
                shape,
                byId,
                byId.isEmpty()
                        ? Map.of()
                        : fitness(shape, byId.values().iterator().next()));
    }

    private static boolean isMereReference(JsonNode node) {
        return !node.isObject() || node.propertyNames().stream().allMatch(REFERENCE::contains);
    }

    private static boolean isNumber(List<String> ids) {
        return ids.stream()
                .allMatch(id -> id.length() < 10 && !id.isEmpty() && id.chars().allMatch(Character::isDigit));
    }
}
