package dev.hushnote.schedule.input;

import dev.hushnote.text.Problem;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLParser;

/// What YAML names to say it again. A value that is said again counts with all that is in it, so that a few lines
/// cannot stand for a billion values.
final class Anchors {

    private final Map<String, Named> named = new HashMap<>();
    private int counted;

    private record Named(JsonNode value, int weight) {}

    int counted() {
        return counted;
    }

    void count(int values) {
        counted = Math.addExact(counted, values);
        if (counted > Limits.NODES) {
            throw Problem.badInput("problem.programme-too-many-values");
        }
    }

    /// Remembers a value that has a name.
    ///
    /// @param before how many values were counted before it
    void weigh(@Nullable Object anchor, JsonNode value, int before) {
        if (anchor != null) {
            named.put(anchor.toString(), new Named(value, counted - before + 1));
        }
    }

    /// The value that the parser's present one names, or that one itself.
    JsonNode named(JsonParser parser, JsonNode value) {
        if (!(parser instanceof YAMLParser yaml) || !yaml.isCurrentAlias()) {
            return value;
        }
        Named again = named.get(value.asString(""));
        if (again == null) {
            return value;
        }
        count(again.weight());
        return again.value();
    }
}
