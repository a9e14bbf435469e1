package dev.hushnote.schedule.format.guess;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;

/// Tells objects that are tables - keyed by a date, a room or an id - from objects that describe one thing.
final class Tables {

    private static final int SAMPLE = 60;
    private static final int MOST_PROPERTIES = 300;
    private static final double ALIKE = 0.35;
    private static final double VERY_ALIKE = 0.6;
    private static final double WHOLE_NAME = 0.8;
    private static final Pattern COLLECTION = Pattern.compile("(?i)(?:sessions|talks|events|speakers|rooms|tracks"
            + "|schedule|programme?|timetable|agenda|days|slots|timeslots|sponsors|partners|venues|halls|presentations"
            + "|lectures|items|data|meta|attributes|fields|relationships|links|includes|included|people|persons)");
    /// What stands beside lists of sessions, however much alike.
    private static final Pattern NO_SESSIONS = Pattern.compile(
            "(?i)data|meta|links|included|includes|items|speakers|people|persons|rooms|tracks|sponsors|partners|venues");
    private static final Pattern NUMBER = Pattern.compile("\\d{1,19}|[0-9a-f-]{36}");

    private final NameMemo names;
    private final Moments moments;
    private final Contents contents;

    Tables(NameMemo names, Moments moments, Contents contents) {
        this.names = names;
        this.moments = moments;
        this.contents = contents;
    }

    /// Whether the objects of a shape are tables; all of them or none.
    boolean areTables(List<JsonNode> nodes) {
        Set<String> keys = new LinkedHashSet<>();
        Map<String, JsonNode> values = new HashMap<>();
        int objects = 0;
        for (JsonNode node : nodes) {
            if (!node.isObject() || contents.isLocalised(node)) {
                continue;
            }
            objects++;
            for (Map.Entry<String, JsonNode> property : node.properties()) {
                if (!property.getValue().isContainer()) {
                    return false;
                }
                if (keys.size() < SAMPLE && keys.add(property.getKey())) {
                    values.put(property.getKey(), property.getValue());
                }
            }
            if (objects >= SAMPLE) {
                break;
            }
        }
        return !keys.isEmpty() && areKeys(keys, values);
    }

    /// Whether an object has more properties than one that describes a thing.
    static boolean isHuge(JsonNode node) {
        return node.isObject() && node.size() > MOST_PROPERTIES;
    }

    private boolean areKeys(Set<String> keys, Map<String, JsonNode> values) {
        if (keys.stream().allMatch(this::isDayOrNumber)) {
            return true;
        }
        if (keys.size() < 2) {
            return false;
        }
        long arraysThere = values.values().stream().filter(JsonNode::isArray).count();
        boolean arrays = arraysThere * 2 > values.size();
        List<JsonNode> most = values.values().stream()
                .filter(value -> value.isArray() == arrays)
                .toList();
        double alike = most.size() * 10 >= values.size() * 8 ? alike(most) : 0;
        long words = keys.stream().filter(this::isWord).count();
        if (words * 5 > keys.size()) {
            return arrays
                    && keys.stream().noneMatch(key -> NO_SESSIONS.matcher(key).matches())
                    && alike >= VERY_ALIKE;
        }
        return alike >= ALIKE;
    }

    private boolean isDayOrNumber(String key) {
        return NUMBER.matcher(key).matches() || moments.moment(key).isPresent() || moments.day(key) != null;
    }

    private boolean isWord(String key) {
        return COLLECTION.matcher(key).matches()
                || names.likelihoods(key).values().stream().anyMatch(likelihood -> likelihood >= WHOLE_NAME);
    }

    /// How much of their properties the values have in common.
    private static double alike(Iterable<JsonNode> values) {
        Map<String, Integer> uses = new HashMap<>();
        int things = 0;
        for (JsonNode value : values) {
            JsonNode thing = value.isArray() ? value.path(0) : value;
            if (!thing.isObject()) {
                if (value.isArray() && value.isEmpty()) {
                    continue;
                }
                return 0;
            }
            things++;
            thing.propertyNames().forEach(name -> uses.merge(name, 1, Integer::sum));
        }
        if (things < 1 || uses.isEmpty()) {
            return 0;
        }
        double all = uses.values().stream().mapToInt(Integer::intValue).sum();
        return all / ((double) things * uses.size());
    }
}
