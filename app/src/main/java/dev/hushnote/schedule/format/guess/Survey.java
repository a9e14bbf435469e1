package dev.hushnote.schedule.format.guess;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/// The shapes in a file, from the top down. It looks at a bounded number of values, whatever the file's size.
final class Survey {

    private static final int DEEPEST = 24;
    private static final int MOST_SHAPES = 4_000;
    private static final int MOST_NODES = 400_000;

    private final Tables tables;
    private final List<Shape> shapes = new ArrayList<>();
    private int looked;

    private Survey(Tables tables) {
        this.tables = tables;
    }

    static List<Shape> of(JsonNode root, Tables tables) {
        Survey survey = new Survey(tables);
        survey.walk(Shape.top(root));
        return survey.shapes;
    }

    private void walk(Shape top) {
        Deque<Shape> waiting = new ArrayDeque<>();
        waiting.add(top);
        while (!waiting.isEmpty() && shapes.size() < MOST_SHAPES && looked < MOST_NODES) {
            Shape shape = waiting.remove();
            shapes.add(shape);
            if (shape.path().steps().size() < DEEPEST) {
                open(shape);
                shape.inner().forEach(waiting::add);
            }
        }
    }

    private void open(Shape shape) {
        boolean table =
                tables.areTables(shape.nodes()) || shape.nodes().stream().anyMatch(Tables::isHuge);
        for (JsonNode node : shape.nodes()) {
            if (node.isArray()) {
                openArray(shape.inner(Steps.ELEMENTS), node);
            } else if (node.isObject()) {
                for (Map.Entry<String, JsonNode> property : node.properties()) {
                    add(shape.inner(table ? Steps.VALUES : new Step.Name(property.getKey())), property.getValue());
                }
            }
            if (looked > MOST_NODES) {
                return;
            }
        }
    }

    private void openArray(Shape elements, JsonNode array) {
        for (JsonNode element : array) {
            add(elements, element);
            if (elements.isFull()) {
                return;
            }
        }
    }

    private void add(Shape shape, JsonNode node) {
        looked++;
        if (!node.isNull()) {
            shape.add(node);
        }
    }
}
