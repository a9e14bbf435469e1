package dev.hushnote.schedule.format.indico;

import dev.hushnote.schedule.format.FormatReader;
import dev.hushnote.schedule.format.JsonFields;
import dev.hushnote.schedule.format.RawProgramme;
import dev.hushnote.schedule.input.Parts;
import dev.hushnote.text.Problem;
import tools.jackson.databind.JsonNode;

/// What Indico exports of an event as JSON (`/export/event/NUMBER.json?detail=sessions`).
public final class IndicoJson implements FormatReader {

    @Override
    public boolean recognises(Parts parts) {
        return parts.isJson(root -> isAnswer(root) || isEvent(root));
    }

    @Override
    public RawProgramme read(Parts parts) {
        JsonNode root = parts.json()
                .filter(candidate -> isAnswer(candidate) || isEvent(candidate))
                .findFirst()
                .orElseThrow();
        if (isEvent(root)) {
            return new IndicoEvent(root).programme();
        }
        JsonNode results = root.path("results");
        if (results.isEmpty()) {
            throw Problem.badInput("problem.programme-indico-no-access");
        }
        return new IndicoEvent(results.path(0)).programme();
    }

    private static boolean isAnswer(JsonNode root) {
        return root.path("results").isArray()
                && (root.path("_type").asString("").equals("HTTPAPIResult")
                        || isEvent(root.path("results").path(0)));
    }

    private static boolean isEvent(JsonNode event) {
        return event.path("_type").asString("").equals("Conference")
                && JsonFields.text(event, "title") != null
                && event.path("startDate").isObject();
    }
}
