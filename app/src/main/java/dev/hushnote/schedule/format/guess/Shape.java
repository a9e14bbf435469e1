package dev.hushnote.schedule.format.guess;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/// A place in the structure of a file, with the values that stand there: all elements of an array have one shape.
/// Not thread-safe.
final class Shape {

    private static final int MOST_NODES = 2_000;

    private final @Nullable Shape outer;
    private final FieldPath path;
    private final List<JsonNode> nodes = new ArrayList<>();
    private final Map<Step, Shape> inner = new LinkedHashMap<>();

    private Shape(@Nullable Shape outer, FieldPath path) {
        this.outer = outer;
        this.path = path;
    }

    static Shape top(JsonNode root) {
        Shape shape = new Shape(null, new FieldPath(false, List.of()));
        shape.add(root);
        return shape;
    }

    Shape inner(Step step) {
        return inner.computeIfAbsent(step, _ -> new Shape(this, path.then(step)));
    }

    Iterable<Shape> inner() {
        return inner.values();
    }

    Optional<Shape> outer() {
        return Optional.ofNullable(outer);
    }

    FieldPath path() {
        return path;
    }

    /// The values, the first ones where there are many.
    List<JsonNode> nodes() {
        return nodes;
    }

    void add(JsonNode node) {
        if (!isFull()) {
            nodes.add(node);
        }
    }

    boolean isFull() {
        return nodes.size() >= MOST_NODES;
    }

    /// Whether there can be several of it.
    boolean isRepeated() {
        return path.steps().stream().anyMatch(Step::isRepeated);
    }

    boolean endsRepeated() {
        return !path.steps().isEmpty() && path.steps().getLast().isRepeated();
    }

    boolean isOfObjects() {
        return !nodes.isEmpty() && nodes.stream().anyMatch(JsonNode::isObject);
    }
}
