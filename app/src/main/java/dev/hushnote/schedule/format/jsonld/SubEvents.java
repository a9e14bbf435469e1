package dev.hushnote.schedule.format.jsonld;

import static dev.hushnote.schedule.format.JsonFields.members;
import static dev.hushnote.schedule.format.JsonFields.text;

import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;

/// Finds events and what takes place within them. Days and tracks may be events of their own between a conference and
/// its sessions; they count for nothing.
final class SubEvents {

    /// Conference, day, track, session, part of a session: nobody nests deeper.
    private static final int DEEPEST = 6;

    private SubEvents() {}

    /// The outermost events of a page's data.
    static List<JsonNode> conferences(JsonNode root) {
        List<JsonNode> found = new ArrayList<>();
        outermost(root, 0, found);
        return found;
    }

    /// The innermost events within an event; none when it has no others within it.
    static List<JsonNode> of(JsonNode event) {
        List<JsonNode> found = new ArrayList<>();
        within(event).forEach(inner -> innermost(inner, 1, found));
        return found;
    }

    private static void outermost(JsonNode node, int depth, List<JsonNode> found) {
        if (depth > DEEPEST) {
            return;
        }
        if (node.isArray()) {
            node.forEach(item -> outermost(item, depth + 1, found));
        } else if (isEvent(node)) {
            found.add(node);
        } else if (node.isObject()) {
            List.of("@graph", "mainEntity", "mainEntityOfPage", "about", "itemListElement", "item")
                    .forEach(name -> outermost(node.path(name), depth + 1, found));
        }
    }

    private static void innermost(JsonNode event, int depth, List<JsonNode> found) {
        List<JsonNode> inner = depth < DEEPEST ? within(event) : List.of();
        if (inner.isEmpty()) {
            found.add(event);
        } else {
            inner.forEach(one -> innermost(one, depth + 1, found));
        }
    }

    private static List<JsonNode> within(JsonNode event) {
        JsonNode given = event.has("subEvent") ? event.path("subEvent") : event.path("subEvents");
        return (given.isArray() ? members(given) : List.of(given))
                .stream().filter(SubEvents::isEvent).toList();
    }

    /// `Event` itself or one of its kinds, such as `BusinessEvent`.
    private static boolean isEvent(JsonNode node) {
        JsonNode type = node.path("@type");
        return (type.isArray() ? members(type) : List.of(type))
                .stream().map(name -> text(name)).anyMatch(name -> name != null && name.endsWith("Event"));
    }
}
