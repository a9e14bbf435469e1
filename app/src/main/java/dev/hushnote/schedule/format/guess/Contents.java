package dev.hushnote.schedule.format.guess;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/// What values say once the packaging of their systems is off: languages, rendered texts, edges and nodes, references.
final class Contents {

    private static final int DEEPEST = 6;
    private static final int LONGEST_LANGUAGE = 7;
    private static final int MOST_ITEMS = 500;
    private static final Pattern LANGUAGE = Pattern.compile("[a-z]{2}(?:[-_][A-Za-z]{2,4})?");
    private static final Set<String> LANGUAGES = Set.of(Locale.getISOLanguages());
    /// Where systems keep the text proper of a text.
    private static final List<String> TEXTS = List.of(
            "$t",
            "#text",
            "_text",
            "_",
            "rendered",
            "raw",
            "plain",
            "stringValue",
            "integerValue",
            "doubleValue",
            "booleanValue",
            "timestampValue",
            "dateTime",
            "$date",
            "iso",
            "_seconds",
            "seconds",
            "value",
            "text");
    private static final List<String> DISPLAYED =
            List.of("name", "title", "label", "fullName", "full_name", "displayName", "display_name", "text", "value");
    private static final List<String> LISTS = List.of("data", "edges", "nodes", "items", "values", "arrayValue");
    /// Where systems keep the properties proper of an object.
    private static final List<String> INSIDES =
            List.of("attributes", "fields", "node", "data", "mapValue", "frontmatter", "acf");
    private static final List<String> IDS = List.of(
            "id", "_id", "uuid", "guid", "uid", "_ref", "$ref", "key", "slug", "code", "ref", "reference", "email");

    private final List<String> preferred;

    /// @param preferred languages in which texts are taken where they are given in several
    Contents(List<String> preferred) {
        this.preferred = List.copyOf(preferred);
    }

    /// The text of a value; empty when it has none.
    String text(JsonNode node) {
        return text(node, 0);
    }

    /// The things in a value that may be a list, a packed list, or a thing.
    List<JsonNode> items(JsonNode node) {
        List<JsonNode> items = new ArrayList<>();
        collect(node, items, 0);
        return items;
    }

    /// Whether it is an object for the sake of its text only.
    boolean isText(JsonNode node) {
        if (!node.isObject() || node.isEmpty()) {
            return false;
        }
        if (isLocalised(node)) {
            return true;
        }
        return node.size() <= 3
                && TEXTS.stream()
                        .limit(TEXTS.size() - 2)
                        .anyMatch(name -> node.path(name).isValueNode());
    }

    /// Whether it says the same in several languages.
    boolean isLocalised(JsonNode node) {
        return node.isObject()
                && !node.isEmpty()
                && node.size() <= 12
                && node.propertyNames().stream().allMatch(Contents::isLanguage);
    }

    /// A property of an object or of what is packed in it; null when there is none.
    @Nullable
    JsonNode property(JsonNode object, String name) {
        JsonNode own = object.get(name);
        if (own != null && !own.isNull()) {
            return own;
        }
        for (String inside : INSIDES) {
            JsonNode found = object.path(inside).get(name);
            if (found != null && !found.isNull()) {
                return found;
            }
        }
        return inLanguage(object, name);
    }

    /// A property where an object has a part for each language.
    private @Nullable JsonNode inLanguage(JsonNode object, String name) {
        JsonNode any = null;
        for (Map.Entry<String, JsonNode> part : object.properties()) {
            String key = part.getKey();
            if (key.length() <= LONGEST_LANGUAGE && part.getValue().isObject() && isLanguage(key)) {
                JsonNode found = part.getValue().get(name);
                if (found != null && preferred.stream().anyMatch(key::startsWith)) {
                    return found;
                }
                any = any == null ? found : any;
            }
        }
        return any;
    }

    private static boolean isLanguage(String key) {
        return LANGUAGE.matcher(key).matches() && LANGUAGES.contains(key.substring(0, 2));
    }

    /// The text of the first of some properties that has one; empty when none has.
    String first(JsonNode object, List<String> names) {
        for (String name : names) {
            JsonNode found = property(object, name);
            String text = found == null ? "" : text(found).strip();
            if (!text.isEmpty()) {
                return text;
            }
        }
        return "";
    }

    /// What an object shows of itself: its name or title.
    String displayed(JsonNode object) {
        return first(object, DISPLAYED);
    }

    /// The id that a value is or has; with the type before it where it names one; empty when there is none.
    List<String> ids(JsonNode value) {
        if (value.isValueNode()) {
            String id = value.isNull() ? "" : value.asString("").strip();
            return id.isEmpty() ? List.of() : List.of(id);
        }
        if (!value.isObject()) {
            return List.of();
        }
        JsonNode sys = value.path("sys").path("id");
        String id = sys.isValueNode() ? sys.asString("") : own(value);
        if (id.isEmpty()) {
            return List.of();
        }
        String type = value.path("type").asString("");
        return type.isEmpty() ? List.of(id) : List.of(type + "/" + id, id);
    }

    /// Whether two are the very same place in a file, not merely alike.
    @SuppressWarnings("ReferenceEquality") // two sessions may refer to a speaker in the same words
    static boolean isSame(JsonNode one, JsonNode other) {
        return one == other;
    }

    /// The singular of names of things that hold others: `rooms` holds a room.
    static String singular(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return lower.endsWith("s") && lower.length() > 3 ? name.substring(0, name.length() - 1) : name;
    }

    private static String own(JsonNode object) {
        for (String name : IDS) {
            JsonNode id = object.path(name);
            if (id.isValueNode() && !id.isNull() && !id.isBoolean()) {
                return id.asString("").strip();
            }
        }
        JsonNode only = object.size() == 1 ? object.iterator().next() : object.path("id");
        return only.isValueNode() && !only.isNull() ? only.asString("").strip() : "";
    }

    private String text(JsonNode node, int depth) {
        if (node.isValueNode()) {
            return node.isNull() ? "" : node.asString("");
        }
        if (depth > DEEPEST) {
            return "";
        }
        if (node.isArray()) {
            StringBuilder all = new StringBuilder();
            int count = 0;
            for (JsonNode item : node) {
                String text = text(item, depth + 1);
                if (!text.isBlank() && count++ < MOST_ITEMS) {
                    all.append(all.isEmpty() ? "" : ", ").append(text.strip());
                }
            }
            return all.toString();
        }
        if (isLocalised(node)) {
            return localised(node, depth);
        }
        for (List<String> names : List.of(TEXTS, DISPLAYED, INSIDES)) {
            for (String name : names) {
                JsonNode inner = node.path(name);
                String text = inner.isMissingNode() ? "" : text(inner, depth + 1);
                if (!text.isBlank()) {
                    return text;
                }
            }
        }
        return "";
    }

    private String localised(JsonNode node, int depth) {
        for (String language : preferred) {
            for (String key : node.propertyNames()) {
                String text = key.startsWith(language) ? text(node.path(key), depth + 1) : "";
                if (!text.isBlank()) {
                    return text;
                }
            }
        }
        for (JsonNode any : node) {
            String text = text(any, depth + 1);
            if (!text.isBlank()) {
                return text;
            }
        }
        return "";
    }

    private void collect(JsonNode node, List<JsonNode> items, int depth) {
        if (node.isNull() || node.isMissingNode() || items.size() >= MOST_ITEMS || depth > DEEPEST) {
            return;
        }
        if (node.isArray()) {
            node.forEach(item -> collect(item, items, depth + 1));
            return;
        }
        if (node.isObject()) {
            if (isLocalised(node)) {
                collect(chosen(node), items, depth + 1);
                return;
            }
            if (node.size() == 1 && node.path("node").isObject()) {
                collect(node.path("node"), items, depth + 1);
                return;
            }
            for (String list : LISTS) {
                JsonNode inner = node.path(list);
                if (inner.isContainer() && (inner.isArray() || (node.size() <= 3 && !node.has("id")))) {
                    collect(inner, items, depth + 1);
                    return;
                }
            }
        }
        items.add(node);
    }

    private JsonNode chosen(JsonNode localised) {
        for (String language : preferred) {
            for (String key : localised.propertyNames()) {
                if (key.startsWith(language)) {
                    return localised.path(key);
                }
            }
        }
        return localised.iterator().next();
    }
}
