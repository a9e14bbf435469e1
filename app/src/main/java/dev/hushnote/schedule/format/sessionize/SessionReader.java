package dev.hushnote.schedule.format.sessionize;

import static dev.hushnote.schedule.format.JsonFields.isTrue;
import static dev.hushnote.schedule.format.JsonFields.items;
import static dev.hushnote.schedule.format.JsonFields.text;
import static dev.hushnote.schedule.format.JsonFields.url;

import dev.hushnote.conference.Recorded;
import dev.hushnote.conference.Recording;
import dev.hushnote.conference.SessionKind;
import dev.hushnote.schedule.format.KindNames;
import dev.hushnote.schedule.format.RawSession;
import dev.hushnote.schedule.format.Times;
import dev.hushnote.schedule.published.Standing;
import java.net.URI;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.MissingNode;

/// Reads a session of any view.
final class SessionReader {

    private final SpeakersView speakers;
    private final Categories categories;
    private final Map<String, String> rooms = new HashMap<>();

    /// @param rooms the rooms that sessions name by id
    SessionReader(SpeakersView speakers, Categories categories, JsonNode rooms) {
        this.speakers = speakers;
        this.categories = categories;
        for (JsonNode room : items(rooms)) {
            String id = text(room, "id");
            String name = text(room, "name");
            if (id != null && name != null) {
                this.rooms.putIfAbsent(id, name);
            }
        }
    }

    SessionReader(SpeakersView speakers) {
        this(speakers, Categories.NONE, MissingNode.getInstance());
    }

    RawSession read(JsonNode session) {
        List<Categories.Answer> answers =
                categories.of(items(session.path("categoryItems")), items(session.path("categories")));
        RawSession read = new RawSession()
                .id(text(session, "id"))
                .title(text(session, "title"))
                .description(text(session, "description"))
                .starts(Times.time(text(session, "startsAt")).orElse(null))
                .ends(Times.time(text(session, "endsAt")).orElse(null))
                .room(room(session))
                .track(Categories.track(answers))
                .language(Categories.language(answers))
                .kind(
                        isTrue(session, "isServiceSession")
                                ? SessionKind.BREAK
                                : KindNames.of(Categories.format(answers)))
                .standing(standing(text(session, "status")))
                .recording(recording(session));
        speakers.of(session).forEach(read::speaker);
        return read;
    }

    private @Nullable String room(JsonNode session) {
        String named = text(session, "room");
        String id = text(session, "roomId");
        return named == null && id != null ? rooms.get(id) : named;
    }

    private static Recording recording(JsonNode session) {
        URI video = url(session, "recordingUrl");
        return video == null ? Recording.UNKNOWN : new Recording(Recorded.YES, video, null);
    }

    private static Standing standing(@Nullable String status) {
        String name = status == null ? "" : status.toLowerCase(Locale.ROOT).replaceAll("[^a-z]", "");
        return switch (name) {
            case "declined", "declinequeue", "waitlisted", "nominated", "inevaluation", "withdrawn", "rejected" ->
                Standing.NOT_ACCEPTED;
            case "cancelled", "canceled" -> Standing.CANCELLED;
            default -> Standing.LISTED;
        };
    }
}
