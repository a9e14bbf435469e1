package dev.hushnote.schedule.format.openevent;

import dev.hushnote.schedule.format.JsonFields;
import dev.hushnote.schedule.format.PlainText;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.MissingNode;

/// What one of the files describes, found by id. Sessions name it by id or as an object that knows less of it.
final class Described {

    private final Map<String, JsonNode> byId = new HashMap<>();

    Described(List<JsonNode> items) {
        for (JsonNode item : items) {
            String id = Names.text(item, "id");
            if (id != null) {
                byId.putIfAbsent(id, item);
            }
        }
    }

    static @Nullable String id(JsonNode reference) {
        return reference.isObject() ? Names.text(reference, "id") : JsonFields.text(reference);
    }

    /// What a session refers to; a missing node where no file describes it, or describes somebody else by that id.
    JsonNode of(JsonNode reference) {
        String id = id(reference);
        JsonNode described = id == null ? null : byId.get(id);
        return described == null || !alike(reference, described) ? MissingNode.getInstance() : described;
    }

    /// Names written by hand differ in a letter; those of two people have no word in common.
    private static boolean alike(JsonNode reference, JsonNode described) {
        String name = reference.isObject() ? Names.text(reference, "name") : null;
        String other = Names.text(described, "name");
        return name == null || other == null || !Collections.disjoint(words(name), words(other));
    }

    private static List<String> words(String name) {
        return Arrays.asList(PlainText.line(name).toLowerCase(Locale.ROOT).split(" "));
    }

    /// Its name, by the session or by the file.
    @Nullable
    String name(JsonNode reference) {
        String name = reference.isObject() ? Names.text(reference, "name") : null;
        return name == null ? Names.text(of(reference), "name") : name;
    }
}
