package dev.hushnote.schedule.format.guess;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/// Something in a file, with all that is around it.
///
/// @param outer what holds it; null at the top
/// @param key the property's name, or the place in the array, from 1
/// @param depth number of steps from the top
record Place(@Nullable Place outer, String key, JsonNode node, int depth) {

    static Place top(JsonNode root) {
        return new Place(null, "", root, 0);
    }

    Place inner(String innerKey, JsonNode innerNode) {
        return new Place(this, innerKey, innerNode, depth + 1);
    }

    /// What is around it at a depth; itself where it is not that deep.
    Place around(int wanted) {
        Place place = this;
        while (place.depth > wanted && place.outer != null) {
            place = place.outer;
        }
        return place;
    }
}
