package dev.hushnote.schedule.format.opass;

import static dev.hushnote.schedule.format.JsonFields.first;
import static dev.hushnote.schedule.format.JsonFields.has;
import static dev.hushnote.schedule.format.JsonFields.hasAny;
import static dev.hushnote.schedule.format.JsonFields.items;
import static dev.hushnote.schedule.format.JsonFields.text;
import static dev.hushnote.schedule.format.JsonFields.url;

import dev.hushnote.conference.Recorded;
import dev.hushnote.conference.Recording;
import dev.hushnote.schedule.format.FormatReader;
import dev.hushnote.schedule.format.Listing;
import dev.hushnote.schedule.format.RawProgramme;
import dev.hushnote.schedule.format.RawSession;
import dev.hushnote.schedule.format.RawSpeaker;
import dev.hushnote.schedule.format.Times;
import dev.hushnote.schedule.input.Parts;
import dev.hushnote.schedule.published.About;
import dev.hushnote.schedule.published.Format;
import dev.hushnote.schedule.published.PublishedTrack;
import java.net.URI;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/// Reads OPass, the programme of many conferences in Taiwan: everything that can be read stands there in Chinese and in
/// English, and sessions name their speakers, rooms and types by id.
public final class OPass implements FormatReader {

    private final Wording wording;

    /// @param languages the attendee's, the preferred first
    public OPass(List<Locale> languages) {
        wording = Wording.preferring(languages);
    }

    @Override
    public boolean recognises(Parts parts) {
        return parts.isJson(OPass::isProgramme);
    }

    @Override
    public Listing read(Parts parts) {
        List<RawSession> sessions = new ArrayList<>();
        List<PublishedTrack> tracks = new ArrayList<>();
        for (JsonNode root : parts.json().filter(OPass::isProgramme).toList()) {
            items(root.path("session_types")).stream()
                    .map(type -> wording.of(type, "name"))
                    .filter(Objects::nonNull)
                    .map(name -> new PublishedTrack(name, null, null))
                    .forEach(tracks::add);
            sessions.addAll(sessions(root));
        }
        return new RawProgramme(Format.OPASS, About.NOTHING, tracks, sessions, List.of());
    }

    private List<RawSession> sessions(JsonNode root) {
        Map<String, JsonNode> speakers = byId(root.path("speakers"));
        Map<String, JsonNode> types = byId(root.path("session_types"));
        Map<String, JsonNode> rooms = byId(root.path("rooms"));
        List<RawSession> sessions = new ArrayList<>();
        for (JsonNode session : items(root.path("sessions"))) {
            RawSession read = new RawSession()
                    .id(text(session, "id"))
                    .title(wording.of(session, "title"))
                    .description(wording.of(session, "description"))
                    .starts(Times.time(text(session, "start")).orElse(null))
                    .ends(Times.time(text(session, "end")).orElse(null))
                    .room(named(rooms, session, "room"))
                    .track(named(types, session, "type"))
                    .language(text(session, "language"))
                    .recording(recording(session))
                    .url(url(session, "uri"));
            items(session.path("speakers")).stream()
                    .map(id -> speaker(speakers, text(id)))
                    .forEach(read::speaker);
            sessions.add(read);
        }
        return sessions;
    }

    /// What a session names by id; what nothing has that id is its own name.
    private @Nullable String named(Map<String, JsonNode> known, JsonNode session, String field) {
        String id = text(session, field);
        JsonNode node = id == null ? null : known.get(id);
        String name = node == null ? null : wording.of(node, "name");
        return name == null ? id : name;
    }

    private RawSpeaker speaker(Map<String, JsonNode> speakers, @Nullable String id) {
        JsonNode speaker = id == null ? null : speakers.get(id);
        if (speaker == null) {
            return RawSpeaker.named("").withId(id);
        }
        String name = wording.of(speaker, "name");
        return RawSpeaker.named(name == null ? "" : name).withId(id).withBio(wording.of(speaker, "bio"));
    }

    private static Recording recording(JsonNode session) {
        URI video = url(session, "record");
        URI slides = url(session, "slide");
        return video == null && slides == null
                ? Recording.UNKNOWN
                : new Recording(video == null ? Recorded.UNKNOWN : Recorded.YES, video, slides);
    }

    private static Map<String, JsonNode> byId(JsonNode described) {
        Map<String, JsonNode> byId = new HashMap<>();
        for (JsonNode item : items(described)) {
            String id = text(item, "id");
            if (id != null) {
                byId.putIfAbsent(id, item);
            }
        }
        return byId;
    }

    private static boolean isProgramme(JsonNode root) {
        JsonNode session = first(root.path("sessions"));
        return has(root, "sessions", "speakers", "session_types")
                && (root.path("sessions").isEmpty() || (has(session, "start") && hasAny(session, "zh", "en")));
    }
}
