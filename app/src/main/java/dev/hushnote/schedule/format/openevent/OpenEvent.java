package dev.hushnote.schedule.format.openevent;

import static dev.hushnote.schedule.format.JsonFields.first;
import static dev.hushnote.schedule.format.JsonFields.has;
import static dev.hushnote.schedule.format.JsonFields.items;

import dev.hushnote.schedule.format.FormatReader;
import dev.hushnote.schedule.format.JsonFields;
import dev.hushnote.schedule.format.Listing;
import dev.hushnote.schedule.format.RawProgramme;
import dev.hushnote.schedule.format.RawSession;
import dev.hushnote.schedule.format.Times;
import dev.hushnote.schedule.input.Parts;
import dev.hushnote.schedule.published.About;
import dev.hushnote.schedule.published.Format;
import dev.hushnote.schedule.published.PublishedTrack;
import dev.hushnote.schedule.published.Warning;
import dev.hushnote.text.Problem;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import tools.jackson.databind.JsonNode;

/// Reads FOSSASIA's Open Event: files of the event, its sessions, speakers, tracks and rooms, which are told apart by
/// what they hold. Only the sessions are needed.
public final class OpenEvent implements FormatReader {

    @Override
    public boolean recognises(Parts parts) {
        return parts.isJson(root -> isSessions(root) || isSpeakers(root));
    }

    @Override
    public Listing read(Parts parts) {
        List<JsonNode> listed = those(parts, OpenEvent::isSessions);
        if (listed.isEmpty()) {
            throw Problem.badInput("problem.programme-speakers-only");
        }
        JsonNode event = parts.json()
                .filter(OpenEvent::isEvent)
                .findFirst()
                .orElse(listed.getFirst().path(""));
        SessionFile file = new SessionFile(
                new Described(those(parts, OpenEvent::isSpeakers)),
                new Described(those(parts, OpenEvent::isTracks)),
                new Described(those(parts, OpenEvent::isRooms)));
        List<RawSession> sessions = listed.stream().map(file::session).toList();
        List<PublishedTrack> tracks = those(parts, OpenEvent::isTracks).stream()
                .filter(track -> Names.text(track, "name") != null)
                .map(track ->
                        new PublishedTrack(String.valueOf(Names.text(track, "name")), Names.text(track, "color"), null))
                .toList();
        List<Warning> warnings = new ArrayList<>();
        return new RawProgramme(Format.OPEN_EVENT, about(event, warnings), tracks, sessions, warnings);
    }

    private static About about(JsonNode event, List<Warning> warnings) {
        String zone = Names.text(event, "timezone");
        ZoneId known = Times.zone(zone).orElse(null);
        if (zone != null && known == null) {
            warnings.add(Warning.of(Warning.Kind.ZONE_UNKNOWN, zone));
        }
        return new About(
                Names.text(event, "name"),
                known,
                JsonFields.url(Names.text(event, "event_url", "external_event_url")),
                Names.text(event, "location_name"),
                null);
    }

    private static List<JsonNode> those(Parts parts, Predicate<JsonNode> shape) {
        return parts.json()
                .filter(shape)
                .flatMap(root -> items(root).stream())
                .filter(JsonNode::isObject)
                .toList();
    }

    private static boolean isSessions(JsonNode root) {
        JsonNode session = first(root);
        return has(session, "title")
                && Names.hasAny(session, "microlocation", "session_type")
                && Names.hasAny(session, "starts_at", "start_time");
    }

    private static boolean isSpeakers(JsonNode root) {
        return has(first(root), "name", "sessions")
                && Names.hasAny(first(root), "short_biography", "long_biography", "organisation");
    }

    private static boolean isTracks(JsonNode root) {
        return has(first(root), "name", "color") && !isSpeakers(root);
    }

    private static boolean isRooms(JsonNode root) {
        return has(first(root), "name", "id") && has(first(root), "floor") && !has(first(root), "color");
    }

    private static boolean isEvent(JsonNode root) {
        return has(root, "name") && Names.hasAny(root, "starts_at", "start_time");
    }
}
