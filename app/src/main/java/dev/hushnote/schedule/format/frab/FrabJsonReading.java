package dev.hushnote.schedule.format.frab;

import dev.hushnote.schedule.format.JsonFields;
import dev.hushnote.schedule.format.KindNames;
import dev.hushnote.schedule.format.RawProgramme;
import dev.hushnote.schedule.format.RawSession;
import dev.hushnote.schedule.format.RawSpeaker;
import dev.hushnote.schedule.format.Times;
import dev.hushnote.schedule.format.WebAddress;
import dev.hushnote.schedule.published.About;
import dev.hushnote.schedule.published.Format;
import dev.hushnote.schedule.published.PublishedTrack;
import dev.hushnote.schedule.published.Warning;
import java.net.URI;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/// One reading of a `schedule.json`.
final class FrabJsonReading {

    private final List<Warning> warnings = new ArrayList<>();
    private final JsonNode schedule;
    private final JsonNode conference;
    private final @Nullable URI base;
    private final @Nullable ZoneId zone;
    private final FrabClock clock;

    FrabJsonReading(JsonNode schedule) {
        this.schedule = schedule;
        conference = schedule.path("conference");
        base = JsonFields.url(schedule, "base_url", "url");
        zone = FrabZone.of(JsonFields.text(conference, "time_zone_name", "timezone"), warnings);
        clock = new FrabClock(
                zone,
                listed(schedule)
                        .map(listed -> JsonFields.text(listed.event(), "date"))
                        .filter(Objects::nonNull),
                warnings);
    }

    /// An event where it is listed.
    private record Listed(JsonNode day, @Nullable String room, JsonNode event) {}

    RawProgramme programme() {
        List<RawSession> sessions = listed(schedule).map(this::session).toList();
        return new RawProgramme(Format.FRAB_JSON, about(), tracks(conference), sessions, warnings);
    }

    /// Whether every person has an id, and none of the ids is a number.
    static boolean hasIdsOfWords(JsonNode schedule) {
        List<JsonNode> ids = listed(schedule)
                .flatMap(listed -> JsonFields.items(listed.event().path("persons")).stream())
                .map(person -> person.path("id"))
                .toList();
        return !ids.isEmpty() && ids.stream().allMatch(JsonNode::isString);
    }

    /// The tracks that a conference lists.
    static List<PublishedTrack> tracks(JsonNode conference) {
        return JsonFields.items(conference.path("tracks")).stream()
                .map(track -> new PublishedTrack(
                        Objects.requireNonNullElse(JsonFields.text(track, "name", "title"), ""), color(track), null))
                .toList();
    }

    private static @Nullable String color(JsonNode track) {
        String color = JsonFields.text(track, "color");
        return color == null ? JsonFields.text(track.path("colors"), "light", "dark") : color;
    }

    private About about() {
        return new About(
                JsonFields.text(conference, "title"),
                zone,
                Optional.ofNullable(JsonFields.url(conference, "url")).orElse(base),
                JsonFields.text(conference, "venue"),
                JsonFields.text(conference, "city"));
    }

    private static Stream<Listed> listed(JsonNode schedule) {
        return JsonFields.items(schedule.path("conference").path("days")).stream()
                .flatMap(day -> inRooms(day, day.path("rooms")));
    }

    private static Stream<Listed> inRooms(JsonNode day, JsonNode rooms) {
        if (rooms.isArray()) {
            return JsonFields.items(rooms).stream()
                    .flatMap(room -> JsonFields.items(room.path("events")).stream()
                            .map(event -> new Listed(day, JsonFields.text(room, "name"), event)));
        }
        return rooms.propertyStream()
                .flatMap(room ->
                        JsonFields.items(room.getValue()).stream().map(event -> new Listed(day, room.getKey(), event)));
    }

    private RawSession session(Listed listed) {
        JsonNode event = listed.event();
        String title = JsonFields.text(event, "title");
        LocalDate day = Times.date(JsonFields.text(listed.day(), "date")).orElse(null);
        RawSession session = new RawSession()
                .id(FrabNames.id(
                        JsonFields.text(event, "id"), JsonFields.text(event, "guid"), JsonFields.text(event, "code")))
                .title(title)
                .kind(KindNames.of(JsonFields.text(event, "type")))
                .starts(clock.start(new FrabEvent(
                        title,
                        JsonFields.text(event, "date"),
                        JsonFields.text(event, "start"),
                        day,
                        dayChange(listed.day()))))
                .ends(Times.time(JsonFields.text(event, "end")).orElse(null))
                .lasts(FrabNames.length(JsonFields.text(event, "duration")))
                .day(day)
                .room(Optional.ofNullable(name(event.path("room"))).orElse(listed.room()))
                .track(name(event.path("track")))
                .description(FrabNames.description(
                        JsonFields.text(event, "subtitle"),
                        JsonFields.text(event, "abstract"),
                        JsonFields.text(event, "description")))
                .language(JsonFields.text(event, "language"))
                .recording(FrabNames.recording(event.path("do_not_record").asString("")))
                .url(WebAddress.of(base, JsonFields.text(event, "url"))
                        .or(() -> FrabNames.pageOfFeedback(JsonFields.text(event, "feedback_url")))
                        .orElse(null));
        JsonFields.items(event.path("persons")).stream()
                .map(FrabJsonReading::speaker)
                .forEach(session::speaker);
        return session;
    }

    /// A room or a track: its name, or an object with a name.
    private static @Nullable String name(JsonNode node) {
        return node.isObject() ? JsonFields.text(node, "name", "en") : JsonFields.text(node);
    }

    private static RawSpeaker speaker(JsonNode person) {
        return new RawSpeaker(
                FrabNames.id(
                        JsonFields.text(person, "id"),
                        JsonFields.text(person, "guid"),
                        JsonFields.text(person, "code")),
                Objects.requireNonNullElse(
                        JsonFields.text(person, "public_name", "name", "full_public_name"),
                        Objects.requireNonNullElse(JsonFields.text(person), "")),
                null,
                null,
                JsonFields.text(person, "biography"),
                JsonFields.url(person, "url"));
    }

    private static LocalTime dayChange(JsonNode day) {
        return Times.time(JsonFields.text(day, "day_start"))
                .map(start -> start.written().toLocalTime())
                .orElse(LocalTime.MIDNIGHT);
    }
}
