package dev.hushnote.schedule.format.frab;

import dev.hushnote.schedule.format.FormatReader;
import dev.hushnote.schedule.format.JsonFields;
import dev.hushnote.schedule.format.KindNames;
import dev.hushnote.schedule.format.RawProgramme;
import dev.hushnote.schedule.format.RawSession;
import dev.hushnote.schedule.format.RawSpeaker;
import dev.hushnote.schedule.format.Times;
import dev.hushnote.schedule.input.Parts;
import dev.hushnote.schedule.published.About;
import dev.hushnote.schedule.published.Format;
import dev.hushnote.schedule.published.Warning;
import java.net.URI;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/// The schedule2 of the congresses: events in one list, people and tracks by reference.
public final class Schedule2Json implements FormatReader {

    @Override
    public boolean recognises(Parts parts) {
        return parts.isJson(Schedule2Json::isSchedule2);
    }

    @Override
    public RawProgramme read(Parts parts) {
        JsonNode schedule = parts.json()
                .filter(Schedule2Json::isSchedule2)
                .findFirst()
                .orElseThrow()
                .path("schedule");
        JsonNode conference = schedule.path("conference");
        List<Warning> warnings = new ArrayList<>();
        About about = new About(
                JsonFields.text(conference, "title"),
                FrabZone.of(JsonFields.text(conference, "time_zone_name", "timezone"), warnings),
                Optional.<URI>ofNullable(JsonFields.url(conference, "url"))
                        .orElse(JsonFields.url(schedule, "base_url")),
                JsonFields.text(conference, "venue"),
                JsonFields.text(conference, "city"));
        Map<String, JsonNode> persons = byGuid(schedule.path("persons"));
        Map<String, String> tracks = trackNames(conference.path("tracks"));
        List<RawSession> sessions = JsonFields.members(schedule.path("events")).stream()
                .map(event -> session(event, persons, tracks))
                .toList();
        return new RawProgramme(Format.C3_SCHEDULE2, about, FrabJsonReading.tracks(conference), sessions, warnings);
    }

    private static boolean isSchedule2(JsonNode root) {
        JsonNode schedule = root.path("schedule");
        return schedule.path("conference").isObject() && schedule.path("events").isContainer();
    }

    private static Map<String, JsonNode> byGuid(JsonNode persons) {
        Map<String, JsonNode> byGuid = new HashMap<>();
        for (JsonNode person : JsonFields.members(persons)) {
            String guid = JsonFields.text(person, "guid");
            if (guid != null) {
                byGuid.putIfAbsent(guid, person);
            }
        }
        return byGuid;
    }

    /// Names by slug and by guid: events may use either.
    private static Map<String, String> trackNames(JsonNode tracks) {
        Map<String, String> names = new HashMap<>();
        for (JsonNode track : JsonFields.members(tracks)) {
            String name = JsonFields.text(track, "name");
            for (String key : List.of("slug", "guid")) {
                String reference = JsonFields.text(track, key);
                if (name != null && reference != null) {
                    names.putIfAbsent(reference, name);
                }
            }
        }
        return names;
    }

    private static RawSession session(JsonNode event, Map<String, JsonNode> persons, Map<String, String> tracks) {
        RawSession session = new RawSession()
                .id(FrabNames.id(
                        JsonFields.text(event, "guid"), JsonFields.text(event, "id"), JsonFields.text(event, "code")))
                .title(JsonFields.text(event, "title"))
                .kind(KindNames.of(JsonFields.text(event, "type")))
                .starts(Times.time(JsonFields.text(event, "start", "date")).orElse(null))
                .ends(Times.time(JsonFields.text(event, "end")).orElse(null))
                .lasts(FrabNames.length(JsonFields.text(event, "duration")))
                .room(name(event.path("room")))
                .track(track(event.path("track"), tracks))
                .description(FrabNames.description(
                        JsonFields.text(event, "subtitle"),
                        JsonFields.text(event, "abstract"),
                        JsonFields.text(event, "description")))
                .language(JsonFields.text(event, "language"))
                .recording(FrabNames.recording(event.path("do_not_record").asString("")))
                .url(JsonFields.url(event, "url"));
        for (String people : List.of("participants", "persons")) {
            JsonFields.items(event.path(people)).stream()
                    .map(person -> speaker(person, persons))
                    .forEach(session::speaker);
        }
        return session;
    }

    private static @Nullable String name(JsonNode room) {
        return room.isObject() ? JsonFields.text(room, "name", "slug") : JsonFields.text(room);
    }

    private static @Nullable String track(JsonNode track, Map<String, String> names) {
        if (!track.isObject()) {
            String written = JsonFields.text(track);
            return written == null ? null : names.getOrDefault(written, written);
        }
        String name = JsonFields.text(track, "name");
        String reference = JsonFields.text(track, "slug", "guid");
        return name != null || reference == null ? name : names.getOrDefault(reference, reference);
    }

    private static RawSpeaker speaker(JsonNode participant, Map<String, JsonNode> persons) {
        String guid = FrabNames.id(JsonFields.text(participant, "guid"), JsonFields.text(participant, "id"));
        JsonNode person = guid == null ? participant : persons.getOrDefault(guid, participant);
        String name = JsonFields.text(participant, "name", "public_name");
        return new RawSpeaker(
                guid,
                Objects.requireNonNullElse(name == null ? JsonFields.text(person, "name", "public_name") : name, ""),
                null,
                null,
                JsonFields.text(person, "biography"),
                JsonFields.url(person, "url"));
    }
}
