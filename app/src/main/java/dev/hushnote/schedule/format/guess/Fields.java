package dev.hushnote.schedule.format.guess;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.StringNode;

/// Finds the values of a session's fields. Immutable.
///
/// @param sessions path of the sessions
/// @param resolvers what to look ids up in, by the path of the ids
record Fields(FieldPath sessions, Map<FieldPath, Lookup.Resolver> resolvers, Contents contents) {

    private static final int MOST = 500;

    /// The values at a path, in order.
    List<JsonNode> values(Found session, FieldPath path) {
        List<JsonNode> values = new ArrayList<>();
        List<Step> steps = path.steps();
        Place place = session.place();
        JsonNode start = session.session();
        int from = 0;
        if (path.absolute()) {
            from = Math.min(path.common(sessions.steps()), place.depth());
            place = place.around(from);
            start = place.node();
        }
        if (from < steps.size() && steps.get(from) instanceof Step.Key) {
            values.add(StringNode.valueOf(place.key()));
        } else {
            walk(start, path, from, values);
        }
        return values;
    }

    private void walk(JsonNode node, FieldPath path, int at, List<JsonNode> values) {
        if (node.isMissingNode() || node.isNull() || values.size() >= MOST) {
            return;
        }
        if (at == path.steps().size()) {
            values.add(node);
            return;
        }
        switch (path.steps().get(at)) {
            case Step.Name(String name) -> {
                if (node.isArray()) {
                    node.forEach(element -> walk(element.path(name), path, at + 1, values));
                } else {
                    walk(node.path(name), path, at + 1, values);
                }
            }
            case Step.Elements _ -> {
                if (node.isArray()) {
                    node.forEach(element -> walk(element, path, at + 1, values));
                }
            }
            case Step.Values _ -> {
                if (node.isObject()) {
                    node.forEach(value -> walk(value, path, at + 1, values));
                }
            }
            case Step.Follow _ -> follow(node, path, at, values);
            case Step.Key _ -> {
                // Only what holds a session has a key that anybody asks for.
            }
        }
    }

    /// What cannot be looked up stays as it is: half of the speakers may be in the list and half named on the spot.
    private void follow(JsonNode node, FieldPath path, int at, List<JsonNode> values) {
        Lookup.Resolver resolver =
                resolvers.get(new FieldPath(path.absolute(), path.steps().subList(0, at)));
        for (JsonNode item : contents.items(node)) {
            JsonNode target = resolver == null ? item : resolver.resolve(item).orElse(item);
            boolean last = at + 1 == path.steps().size();
            if (last || !Contents.isSame(target, item)) {
                walk(target, path, at + 1, values);
            }
        }
    }
}
