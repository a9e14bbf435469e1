package dev.hushnote.schedule.format.guess;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/// A session's place in a file.
///
/// @param session what describes it: what stands at the place, or what the id there refers to
/// @param cut whether the path ends here before its end: a slot without talks, which may be a break
record Found(Place place, JsonNode session, boolean cut) {

    /// The sessions at a path, at most so many.
    static List<Found> at(JsonNode root, List<Step> steps, int most) {
        List<Found> found = new ArrayList<>();
        find(Place.top(root), steps, false, found, most);
        return found;
    }

    Found describedBy(JsonNode other) {
        return new Found(place, other, cut);
    }

    private static void find(Place place, List<Step> steps, boolean repeated, List<Found> found, int most) {
        if (found.size() >= most) {
            return;
        }
        JsonNode node = place.node();
        if (steps.isEmpty()) {
            end(place, found, most);
            return;
        }
        List<Step> rest = steps.subList(1, steps.size());
        switch (steps.getFirst()) {
            case Step.Name(String name) -> {
                JsonNode inner = node.path(name);
                if (!isNothing(inner)) {
                    find(place.inner(name, inner), rest, repeated, found, most);
                } else if (repeated && node.isObject()) {
                    found.add(new Found(place, node, true));
                }
            }
            case Step.Elements _
            when node.isArray() -> {
                int number = 1;
                for (JsonNode element : node) {
                    find(place.inner(Integer.toString(number++), element), rest, true, found, most);
                }
            }
            case Step.Values _
            when node.isObject() -> {
                for (Map.Entry<String, JsonNode> property : node.properties()) {
                    find(place.inner(property.getKey(), property.getValue()), rest, true, found, most);
                }
            }
            default -> {
                // Another file's path, or one of the attendee's that finds nothing here.
            }
        }
    }

    private static void end(Place place, List<Found> found, int most) {
        JsonNode node = place.node();
        if (!node.isArray()) {
            if (!isNothing(node)) {
                found.add(new Found(place, node, false));
            }
            return;
        }
        int number = 1;
        for (JsonNode element : node) {
            if (found.size() < most && !isNothing(element)) {
                found.add(new Found(place.inner(Integer.toString(number), element), element, false));
            }
            number++;
        }
    }

    private static boolean isNothing(JsonNode node) {
        return node.isMissingNode() || node.isNull() || (node.isContainer() && node.isEmpty());
    }
}
