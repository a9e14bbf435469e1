package dev.hushnote.schedule.format.indico;

import dev.hushnote.schedule.format.JsonFields;
import dev.hushnote.schedule.format.RawSpeaker;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/// People in Indico's JSON. Their `id` only counts them within a contribution; the hash of their address names them.
final class IndicoPeople {

    private IndicoPeople() {}

    static Stream<RawSpeaker> in(JsonNode people) {
        return JsonFields.items(people).stream().map(IndicoPeople::speaker);
    }

    private static RawSpeaker speaker(JsonNode person) {
        String name = JsonFields.text(person, "fullName", "full_name", "name");
        return new RawSpeaker(
                EmailHash.id(JsonFields.text(person, "emailHash")),
                name == null ? firstAndLast(person) : name,
                JsonFields.text(person, "affiliation"),
                null,
                null,
                null);
    }

    private static String firstAndLast(JsonNode person) {
        return blank(JsonFields.text(person, "first_name")) + " " + blank(JsonFields.text(person, "last_name"));
    }

    private static String blank(@Nullable String text) {
        return text == null ? "" : text;
    }
}
