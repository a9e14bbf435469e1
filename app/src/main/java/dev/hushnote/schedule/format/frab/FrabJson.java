package dev.hushnote.schedule.format.frab;

import dev.hushnote.schedule.format.FormatReader;
import dev.hushnote.schedule.format.JsonFields;
import dev.hushnote.schedule.format.RawProgramme;
import dev.hushnote.schedule.input.Parts;
import dev.hushnote.text.Problem;
import tools.jackson.databind.JsonNode;

/// The `schedule.json` of frab and pretalx, older and newer.
public final class FrabJson implements FormatReader {

    @Override
    public boolean recognises(Parts parts) {
        return parts.isJson(FrabJson::isSchedule);
    }

    @Override
    public RawProgramme read(Parts parts) {
        JsonNode root = parts.json().filter(FrabJson::isSchedule).findFirst().orElseThrow();
        JsonNode schedule = root.path("schedule");
        if (hasStrayRooms(schedule) && FrabJsonReading.hasIdsOfWords(schedule)) {
            throw Problem.badInput("problem.programme-not-frab");
        }
        return new FrabJsonReading(schedule).programme();
    }

    private static boolean isSchedule(JsonNode root) {
        JsonNode days = root.path("schedule").path("conference").path("days");
        return days.isArray()
                && (days.isEmpty()
                        || JsonFields.items(days).stream()
                                .anyMatch(day -> day.path("rooms").isContainer()));
    }

    /// The format forbids rooms beside the conference, where no program looks for them.
    private static boolean hasStrayRooms(JsonNode schedule) {
        return schedule.has("rooms");
    }
}
