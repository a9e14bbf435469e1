package dev.hushnote.database;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.hushnote.change.Row;
import dev.hushnote.text.Problem;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Rows as JSON objects: members named like the record's components, instants in ISO 8601, absent members for
/// null.
///
/// Used by journal lines, revisions and packs. Thread-safe.
public final class RowJson {

    private final JsonMapper mapper = JsonMapper.builder()
            .changeDefaultPropertyInclusion(
                    _ -> JsonInclude.Value.construct(JsonInclude.Include.NON_NULL, JsonInclude.Include.ALWAYS))
            .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    public String write(Object value) {
        return mapper.writeValueAsString(value);
    }

    public JsonNode tree(Object value) {
        return mapper.valueToTree(value);
    }

    /// @throws Problem when the text is not the JSON of such a value
    public <T> T read(String text, Class<T> type) {
        try {
            return mapper.readValue(text, type);
        } catch (JacksonException e) {
            throw unreadable(e, type);
        }
    }

    /// @throws Problem when the node is not the JSON of such a row
    public <T> T read(JsonNode node, Class<T> type) {
        try {
            return mapper.treeToValue(node, type);
        } catch (JacksonException e) {
            throw unreadable(e, type);
        }
    }

    /// @throws Problem when the text is no JSON
    public JsonNode tree(String text) {
        try {
            return mapper.readTree(text);
        } catch (JacksonException e) {
            throw unreadable(e, Row.class);
        }
    }

    private static Problem unreadable(JacksonException cause, Class<?> type) {
        return new Problem(
                cause,
                Problem.Kind.BAD_INPUT,
                "problem.row-unreadable",
                type.getSimpleName(),
                cause.getOriginalMessage());
    }
}
