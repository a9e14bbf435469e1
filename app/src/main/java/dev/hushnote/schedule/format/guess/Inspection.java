package dev.hushnote.schedule.format.guess;

import dev.hushnote.schedule.mapping.Role;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.StringNode;

/// The fields that a sample of sessions has: their own ones, those of what they refer to, and those around them.
/// Not thread-safe.
final class Inspection {

    private static final int SAMPLE = 160;
    private static final int DEEPEST = 4;
    private static final int DEEPEST_AROUND = 2;
    private static final int MOST_PROPERTIES = 120;
    private static final int LARGEST_KIND = 3;
    private static final int MOST_FIELDS = 250;
    private static final Set<Role> THINGS =
            Set.of(Role.ROOM, Role.TRACK, Role.SPEAKERS, Role.KIND, Role.LANGUAGE, Role.AFFILIATION);

    private final Forest forest;
    private final Contents contents;
    private final FieldPath sessions;
    private final List<Found> sample;
    private final Map<FieldPath, Field> fields = new LinkedHashMap<>();

    private Inspection(Forest forest, JsonNode root, FieldPath sessions) {
        this.forest = forest;
        this.contents = forest.words().contents();
        this.sessions = sessions;
        this.sample = spread(forest.sessions(root, sessions, 10 * SAMPLE));
    }

    static Inspection of(Forest forest, JsonNode root, FieldPath sessions) {
        Inspection inspection = new Inspection(forest, root, sessions);
        inspection.look();
        return inspection;
    }

    FieldPath sessions() {
        return sessions;
    }

    List<Found> sample() {
        return sample;
    }

    Iterable<Field> fields() {
        return fields.values();
    }

    Forest forest() {
        return forest;
    }

    private void look() {
        for (int number = 0; number < sample.size(); number++) {
            Found found = sample.get(number);
            own(found.session(), new FieldPath(false, List.of()), number, 0);
            around(found, number);
        }
        follow();
    }

    /// Some of them from everywhere in the programme.
    private static List<Found> spread(List<Found> all) {
        if (all.size() <= SAMPLE) {
            return all;
        }
        List<Found> some = new ArrayList<>();
        for (int number = 0; number < SAMPLE; number++) {
            some.add(all.get((int) ((long) number * all.size() / SAMPLE)));
        }
        return some;
    }

    private void own(JsonNode object, FieldPath path, int session, int depth) {
        int count = 0;
        for (Map.Entry<String, JsonNode> property : object.properties()) {
            if (count++ < MOST_PROPERTIES) {
                property(property.getKey(), property.getValue(), path, session, depth);
            }
        }
    }

    private void property(String name, JsonNode value, FieldPath path, int session, int depth) {
        FieldPath here = path.then(name);
        if (value.isObject() && !isOneValue(name, value)) {
            if (depth < DEEPEST) {
                own(value, here, session, depth + 1);
            }
        } else if (!value.isNull()) {
            add(here, session, value, false);
        }
    }

    /// Whether an object counts as one value: a text with its packaging, a room, a person.
    private boolean isOneValue(String name, JsonNode object) {
        if (contents.isText(object)) {
            return true;
        }
        if (object.has("hour") && object.has("minute")) {
            return true;
        }
        Map<Role, Double> roles = forest.words().names().likelihoods(name);
        boolean thing = roles.keySet().stream()
                .anyMatch(role -> THINGS.contains(role) && (role != Role.KIND || object.size() <= LARGEST_KIND));
        boolean shows = !contents.displayed(object).isEmpty()
                || contents.items(object).stream()
                        .anyMatch(item -> !contents.ids(item).isEmpty()
                                || !contents.displayed(item).isEmpty());
        return thing && shows && !object.has("start") && !object.has("startTime");
    }

    private void around(Found found, int session) {
        int least = found.cut() ? found.place().depth() : found.place().depth() - 1;
        for (int depth = least; depth >= 0; depth--) {
            Place place = found.place().around(depth);
            List<Step> before =
                    sessions.steps().subList(0, Math.min(depth, sessions.steps().size()));
            boolean constant = before.stream().noneMatch(Step::isRepeated);
            FieldPath path = new FieldPath(true, before);
            key(place, path, session);
            Step next = depth < sessions.steps().size() ? sessions.steps().get(depth) : Steps.ELEMENTS;
            if (next instanceof Step.Name(String onward) && place.node().isObject()) {
                beside(place.node(), path, onward, session, constant);
            }
        }
        if (!found.cut()) {
            key(found.place(), new FieldPath(true, sessions.steps()), session);
        }
    }

    private void key(Place place, FieldPath path, int session) {
        if (!path.steps().isEmpty() && path.steps().getLast() instanceof Step.Values) {
            add(path.then(Steps.KEY), session, StringNode.valueOf(place.key()), false);
        }
    }

    private void beside(JsonNode object, FieldPath path, String onward, int session, boolean constant) {
        int count = 0;
        for (Map.Entry<String, JsonNode> property : object.properties()) {
            JsonNode value = property.getValue();
            boolean telling = value.isValueNode()
                    || (value.isObject() && value.size() < MOST_PROPERTIES)
                    || (value.isArray() && value.size() <= 20 && namesPeople(property.getKey()));
            if (count++ < MOST_PROPERTIES && telling && !property.getKey().equals(onward)) {
                nearby(property.getKey(), value, path, session, constant, 0);
            }
        }
    }

    private void nearby(String name, JsonNode value, FieldPath path, int session, boolean constant, int depth) {
        FieldPath here = path.then(name);
        if (value.isObject() && !isOneValue(name, value)) {
            if (depth < DEEPEST_AROUND) {
                value.properties()
                        .forEach(inner -> nearby(inner.getKey(), inner.getValue(), here, session, constant, depth + 1));
            }
        } else if (!value.isNull() && (!constant || namesADay(name))) {
            add(here, session, value, constant);
        }
    }

    /// A list around several sessions is all their tracks and rooms; only people speak at all of them.
    private boolean namesPeople(String name) {
        return forest.words().names().likelihoods(name).containsKey(Role.SPEAKERS);
    }

    /// Of what is around all sessions only a date says something of each.
    private boolean namesADay(String name) {
        Map<Role, Double> roles = forest.words().names().likelihoods(name);
        return roles.containsKey(Role.DATE) || roles.containsKey(Role.START);
    }

    private void add(FieldPath path, int session, JsonNode value, boolean constant) {
        Field field = fields.get(path);
        if (field == null) {
            if (fields.size() >= MOST_FIELDS) {
                return;
            }
            field = new Field(path, constant);
            fields.put(path, field);
        }
        field.add(session, value, contents);
    }

    /// Adds the fields of what a field refers to: a slot, the talk's own description.
    private void follow() {
        for (Field field : List.copyOf(fields.values())) {
            if (!field.isConstant()
                    && !field.path().follows()
                    && field.values().stream().allMatch(JsonNode::isValueNode)) {
                resolver(field).ifPresent(resolver -> {
                    FieldPath onward = field.path().then(Steps.FOLLOW);
                    Fields values = new Fields(sessions, Map.of(field.path(), resolver), contents);
                    for (int number = 0; number < sample.size(); number++) {
                        for (JsonNode target : values.values(sample.get(number), onward)) {
                            own(target, onward, number, DEEPEST - 1);
                        }
                    }
                });
            }
        }
    }

    private Optional<Lookup.Resolver> resolver(Field field) {
        List<String> named = field.path().names();
        String name = named.isEmpty() ? "" : named.getLast();
        Map<Role, Double> roles = forest.words().names().likelihoods(name);
        boolean other = roles.keySet().stream().anyMatch(THINGS::contains) || roles.containsKey(Role.ABSTRACT);
        boolean numbers = field.share(text -> text.length() < 6 && text.chars().allMatch(Character::isDigit)) > 0.5;
        boolean refers =
                name.length() > 2 && name.matches("(?i).*(?:id|ref|slug|key|slot|code|session|talk|presentation)");
        boolean isId = roles.containsKey(Role.ID) && name.length() <= 4;
        boolean telling = refers || (isId && !numbers);
        if (other || !telling) {
            return Optional.empty();
        }
        Role wanted = name.matches("(?i).*slot.*") ? Role.START : Role.TITLE;
        return forest.lookup().resolver(field.values(), wanted, sessions);
    }
}
