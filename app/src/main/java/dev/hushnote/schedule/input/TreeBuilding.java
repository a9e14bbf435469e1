package dev.hushnote.schedule.input;

import dev.hushnote.text.Problem;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// Puts values together as they come. Keeps its own stack and counts, so that neither depth nor number can exhaust
/// anything.
final class TreeBuilding {

    private final JsonNodeFactory nodes = JsonNodeFactory.instance;
    private final JsonParser parser;
    private final Deque<Open> open = new ArrayDeque<>();
    private final List<JsonNode> roots = new ArrayList<>();
    private final Anchors anchors = new Anchors();

    TreeBuilding(JsonParser parser) {
        this.parser = parser;
    }

    /// @param anchor by which YAML names it again
    private record Open(
            JsonNode container,
            @Nullable String field,
            @Nullable Object anchor,
            int before) {}

    /// All values up to the end.
    List<JsonNode> roots() {
        @Nullable String field = null;
        for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
            switch (token) {
                case PROPERTY_NAME -> field = Characters.clean(parser.currentName());
                case START_OBJECT -> open(nodes.objectNode(), field);
                case START_ARRAY -> open(nodes.arrayNode(), field);
                case END_OBJECT, END_ARRAY -> close();
                default -> add(scalar(token), field, parser.getObjectId());
            }
        }
        return roots;
    }

    private void open(JsonNode container, @Nullable String field) {
        if (open.size() >= Limits.DEPTH) {
            throw Problem.badInput("problem.programme-too-deep");
        }
        open.push(new Open(container, field, parser.getObjectId(), anchors.counted()));
    }

    private void close() {
        Open closed = open.pop();
        anchors.weigh(closed.anchor(), closed.container(), closed.before());
        place(closed.container(), closed.field());
    }

    private void add(JsonNode value, @Nullable String field, @Nullable Object anchor) {
        int before = anchors.counted();
        JsonNode node = anchors.named(parser, value);
        anchors.weigh(anchor, node, before);
        place(node, field);
    }

    private void place(JsonNode value, @Nullable String field) {
        anchors.count(1);
        if (open.isEmpty()) {
            roots.add(value);
            return;
        }
        switch (open.element().container()) {
            case ObjectNode object
            when "<<".equals(field) && value instanceof ObjectNode merged ->
                merged.properties().forEach(entry -> object.putIfAbsent(entry.getKey(), entry.getValue()));
            case ObjectNode object -> object.set(String.valueOf(field), value);
            case ArrayNode array -> array.add(value);
            default -> throw new IllegalStateException("only objects and arrays hold values");
        }
    }

    private JsonNode scalar(JsonToken token) {
        return switch (token) {
            case VALUE_NUMBER_INT -> integer();
            case VALUE_NUMBER_FLOAT -> nodes.numberNode(parser.getDoubleValue());
            case VALUE_TRUE -> nodes.booleanNode(true);
            case VALUE_FALSE -> nodes.booleanNode(false);
            case VALUE_STRING -> nodes.stringNode(Characters.clean(parser.getString()));
            default -> nodes.nullNode();
        };
    }

    private JsonNode integer() {
        return switch (parser.getNumberType()) {
            case INT -> nodes.numberNode(parser.getIntValue());
            case LONG -> nodes.numberNode(parser.getLongValue());
            default -> nodes.numberNode(parser.getBigIntegerValue());
        };
    }
}
