package dev.hushnote.schedule.format.hoverboard;

import static dev.hushnote.schedule.format.JsonFields.isTrue;
import static dev.hushnote.schedule.format.JsonFields.items;
import static dev.hushnote.schedule.format.JsonFields.text;
import static dev.hushnote.schedule.format.JsonFields.url;

import dev.hushnote.conference.Recorded;
import dev.hushnote.conference.Recording;
import dev.hushnote.conference.SessionKind;
import dev.hushnote.schedule.format.JsonFields;
import dev.hushnote.schedule.format.KindNames;
import dev.hushnote.schedule.format.RawSession;
import dev.hushnote.schedule.format.RawSpeaker;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.MissingNode;

/// The sessions and the speakers, by id.
final class Catalogue {

    private final Map<String, JsonNode> sessions;
    private final Map<String, JsonNode> speakers;

    Catalogue(JsonNode sessions, JsonNode speakers) {
        this.sessions = byId(sessions);
        this.speakers = byId(speakers);
    }

    /// A session without time and place; without a title too when nothing is known by that id.
    RawSession session(String id) {
        JsonNode session = sessions.getOrDefault(id, MissingNode.getInstance());
        RawSession read = new RawSession()
                .id(id)
                .title(text(session, "title"))
                .description(text(session, "description"))
                .language(text(session, "language"))
                .kind(isTrue(session, "isBreak") ? SessionKind.BREAK : KindNames.of(text(session, "type", "format")))
                .recording(recording(session));
        items(session.path("speakers")).stream()
                .map(JsonFields::text)
                .filter(Objects::nonNull)
                .map(this::speaker)
                .forEach(read::speaker);
        return read;
    }

    private RawSpeaker speaker(String id) {
        JsonNode speaker = speakers.getOrDefault(id, MissingNode.getInstance());
        String name = text(speaker, "name");
        return new RawSpeaker(
                id,
                name == null ? "" : name,
                text(speaker, "company"),
                text(speaker, "title", "shortBio"),
                text(speaker, "bio"),
                items(speaker.path("socials")).stream()
                        .map(social -> url(social, "link"))
                        .filter(Objects::nonNull)
                        .findFirst()
                        .orElse(null));
    }

    private static Recording recording(JsonNode session) {
        String code = text(session, "videoId");
        URI video = code == null ? null : JsonFields.url("https://www.youtube.com/watch?v=" + code.strip());
        URI slides = url(session, "presentation");
        return video == null && slides == null
                ? Recording.UNKNOWN
                : new Recording(video == null ? Recorded.UNKNOWN : Recorded.YES, video, slides);
    }

    /// An object by its keys, or a list by its `id`s; of a list with gaps, as Firebase makes it of numbers, by place.
    private static Map<String, JsonNode> byId(JsonNode collection) {
        Map<String, JsonNode> byId = new LinkedHashMap<>();
        if (collection.isObject()) {
            collection.properties().forEach(entry -> put(byId, entry.getKey(), entry.getValue()));
        }
        int place = 0;
        for (JsonNode item : items(collection)) {
            String id = text(item, "id");
            put(byId, id == null ? String.valueOf(place) : id, item);
            place++;
        }
        return byId;
    }

    private static void put(Map<String, JsonNode> byId, @Nullable String id, JsonNode item) {
        if (id != null && item.isObject()) {
            byId.putIfAbsent(id, item);
        }
    }
}
