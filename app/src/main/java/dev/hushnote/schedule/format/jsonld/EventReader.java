package dev.hushnote.schedule.format.jsonld;

import static dev.hushnote.schedule.format.JsonFields.members;
import static dev.hushnote.schedule.format.JsonFields.text;
import static dev.hushnote.schedule.format.JsonFields.url;

import dev.hushnote.conference.Recorded;
import dev.hushnote.conference.Recording;
import dev.hushnote.schedule.format.RawSession;
import dev.hushnote.schedule.format.RawSpeaker;
import dev.hushnote.schedule.format.Times;
import dev.hushnote.schedule.published.Standing;
import java.net.URI;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/// Reads an event as a session.
final class EventReader {

    private EventReader() {}

    static RawSession session(JsonNode event) {
        String id = text(event, "identifier", "@id", "url");
        RawSession session = new RawSession()
                .id(id)
                .title(text(event, "name", "headline"))
                .description(text(event, "description"))
                .starts(Times.time(text(event, "startDate")).orElse(null))
                .ends(Times.time(text(event, "endDate")).orElse(null))
                .lasts(Times.length(text(event, "duration")).orElse(null))
                .room(room(event.path("location")))
                .language(language(event.path("inLanguage")))
                .standing(standing(text(event, "eventStatus")))
                .recording(recording(event.path("recordedIn")))
                .url(url(event, "url"));
        Stream.of("performer", "performers", "speaker", "actor")
                .flatMap(name -> several(event.path(name)).stream())
                .map(EventReader::speaker)
                .filter(Objects::nonNull)
                .forEach(session::speaker);
        return session;
    }

    /// The name of a thing that is an object, a plain text or the first of several.
    static @Nullable String nameOf(JsonNode thing) {
        return several(thing).stream()
                .map(one -> one.isObject() ? text(one, "name") : text(one))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    /// An address on the web is no room.
    private static @Nullable String room(JsonNode location) {
        String name = nameOf(location);
        return name != null && name.startsWith("http") ? null : name;
    }

    private static @Nullable String language(JsonNode language) {
        return language.isObject() ? text(language, "alternateName", "name") : text(language);
    }

    private static @Nullable RawSpeaker speaker(JsonNode person) {
        String name = person.isObject() ? text(person, "name") : text(person);
        if (name == null) {
            return null;
        }
        String affiliation = nameOf(person.path("affiliation"));
        return new RawSpeaker(
                text(person, "@id", "identifier"),
                name,
                affiliation == null ? nameOf(person.path("worksFor")) : affiliation,
                text(person, "jobTitle"),
                text(person, "description"),
                url(person, "url", "sameAs"));
    }

    private static Standing standing(@Nullable String status) {
        return status != null && status.endsWith("EventCancelled") ? Standing.CANCELLED : Standing.LISTED;
    }

    private static Recording recording(JsonNode recorded) {
        URI video = url(recorded, "url", "contentUrl");
        return video == null ? Recording.UNKNOWN : new Recording(Recorded.YES, video, null);
    }

    private static List<JsonNode> several(JsonNode value) {
        return value.isArray() ? members(value) : List.of(value);
    }
}
