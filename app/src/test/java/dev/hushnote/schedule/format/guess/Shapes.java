package dev.hushnote.schedule.format.guess;

import dev.hushnote.schedule.format.guess.InventedProgramme.Speaker;
import dev.hushnote.schedule.format.guess.InventedProgramme.Talk;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/// The invented programme in the shapes that web sites keep theirs in.
final class Shapes {

    private static final List<Talk> TALKS = InventedProgramme.talks();
    private static final List<Speaker> SPEAKERS = InventedProgramme.speakers();

    private Shapes() {}

    /// Every shape: one file, or several that belong together.
    static Map<String, List<Object>> all() {
        Map<String, List<Object>> all = new LinkedHashMap<>();
        all.put("flat list", List.of(flat()));
        all.put("lists joined by ids", List.of(joined()));
        all.put("objects keyed by id, milliseconds", List.of(keyed()));
        all.put("days, slots, talks", List.of(Map.of("days", days())));
        all.put("by date, by room", List.of(byDateAndRoom()));
        all.put("timetable of ids in a file of its own", timetable());
        all.put("content entries", List.of(PackagedShapes.contentEntries()));
        all.put("graph query", List.of(PackagedShapes.graph()));
        all.put("resources with relations", List.of(PackagedShapes.resources()));
        all.put("spreadsheet", List.of(Map.of("range", "A1:G40", "values", PackagedShapes.sheet())));
        all.put("two languages", List.of(Map.of("talks", languages())));
        all.put("rooms with talks", List.of(Map.of("conference", "Kite Days", "rooms", rooms())));
        all.put("French table", List.of(Map.of("conférences", french())));
        all.put("old spreadsheet feed", List.of(PackagedShapes.feed()));
        all.put("slots beside sessions", List.of(slots()));
        all.put("talks and breaks in lists of their own", List.of(apart()));
        all.put("times in pairs", List.of(Map.of("events", pairs())));
        all.put("three files joined by numbers", PackagedShapes.numbered());
        return all;
    }

    private static List<Object> flat() {
        List<Object> list = new ArrayList<>();
        for (Talk talk : TALKS) {
            list.add(map(
                    "id",
                    talk.id(),
                    "title",
                    talk.title(),
                    "description",
                    talk.about(),
                    "startsAt",
                    talk.start() + ":00",
                    "endsAt",
                    talk.end() + ":00",
                    "room",
                    talk.room(),
                    "speakers",
                    names(talk),
                    "level",
                    "all",
                    "created_at",
                    "2030-11-02T10:00:00Z"));
        }
        return list;
    }

    private static Object joined() {
        List<Object> sessions = new ArrayList<>();
        for (Talk talk : TALKS) {
            sessions.add(map(
                    "id",
                    talk.id(),
                    "name",
                    talk.title(),
                    "abstract",
                    talk.about(),
                    "begin",
                    talk.start().toString(),
                    "duration",
                    talk.minutes(),
                    "roomId",
                    InventedProgramme.ROOMS.indexOf(talk.room()) + 1,
                    "speakerIds",
                    talk.speakers().stream().map(Speaker::id).toList()));
        }
        List<Object> rooms = new ArrayList<>();
        InventedProgramme.ROOMS.forEach(room -> rooms.add(map("id", rooms.size() + 1, "name", room)));
        List<Object> speakers = new ArrayList<>();
        SPEAKERS.forEach(one -> speakers.add(
                map("id", one.id(), "firstName", first(one), "lastName", last(one), "company", one.company())));
        return map("sessions", sessions, "rooms", rooms, "speakers", speakers, "sponsors", List.of());
    }

    private static Object keyed() {
        Map<String, Object> talks = new LinkedHashMap<>();
        for (Talk talk : TALKS) {
            talks.put(
                    "-N" + talk.id(),
                    map(
                            "talkTitle", talk.title(),
                            "startTime", talk.start().toInstant(ZoneOffset.UTC).toEpochMilli(),
                            "endTime", talk.end().toInstant(ZoneOffset.UTC).toEpochMilli(),
                            "stage", map("id", 4, "name", talk.room()),
                            "presenter", String.join(", ", names(talk))));
        }
        return map("version", 3, "agenda", talks);
    }

    private static List<Object> days() {
        List<Object> days = new ArrayList<>();
        for (LocalDate day : InventedProgramme.days()) {
            Map<String, Map<String, Object>> slots = new LinkedHashMap<>();
            for (Talk talk : of(day)) {
                String time = talk.start().toLocalTime() + " - " + talk.end().toLocalTime();
                if (talk.speakers().isEmpty()) {
                    slots.put(time, map("time", time, "title", talk.title(), "location", talk.room()));
                } else {
                    Map<String, Object> slot =
                            slots.computeIfAbsent(time, _ -> map("time", time, "talks", new ArrayList<>()));
                    @SuppressWarnings("unchecked")
                    List<Object> talks = (List<Object>) Objects.requireNonNull(slot.get("talks"));
                    talks.add(map("title", talk.title(), "location", talk.room(), "speakers", people(talk)));
                }
            }
            days.add(map(
                    "date",
                    day.getMonth() + " " + day.getDayOfMonth() + ", " + day.getYear(),
                    "slots",
                    List.copyOf(slots.values())));
        }
        return days;
    }

    private static Object byDateAndRoom() {
        Map<String, Object> dates = new LinkedHashMap<>();
        for (LocalDate day : InventedProgramme.days()) {
            Map<String, Object> rooms = new LinkedHashMap<>();
            for (String room : InventedProgramme.ROOMS) {
                List<Object> talks = new ArrayList<>();
                of(day).stream()
                        .filter(talk -> talk.room().equals(room))
                        .forEach(talk -> talks.add(map(
                                "title",
                                talk.title(),
                                "start",
                                talk.start().toLocalTime().toString(),
                                "length",
                                "0:" + talk.minutes(),
                                "speaker",
                                String.join(" & ", names(talk)))));
                rooms.put(room, talks);
            }
            dates.put(day.toString(), rooms);
        }
        dates.values().forEach(rooms -> lengths(rooms));
        return dates;
    }

    /// `0:60` is no length.
    @SuppressWarnings("unchecked")
    private static void lengths(Object rooms) {
        ((Map<String, List<Map<String, Object>>>) rooms)
                .values()
                .forEach(talks -> talks.forEach(talk ->
                        talk.computeIfPresent("length", (_, length) -> length.equals("0:60") ? "1:00" : length)));
    }

    private static List<Object> timetable() {
        Map<String, Object> days = new LinkedHashMap<>();
        int number = 1;
        for (LocalDate day : InventedProgramme.days()) {
            List<Object> slots = new ArrayList<>();
            for (Talk talk : of(day)) {
                Map<String, Object> slot = map(
                        "from",
                        talk.start().toLocalTime().toString(),
                        "to",
                        talk.end().toLocalTime().toString());
                slot.putAll(
                        talk.speakers().isEmpty()
                                ? map("label", talk.title(), "hall", talk.room())
                                : map("halls", map(talk.room(), talk.id())));
                slots.add(slot);
            }
            days.put("day" + number++, map("slots", slots));
        }
        Map<String, Object> talks = new LinkedHashMap<>();
        TALKS.stream()
                .filter(talk -> !talk.speakers().isEmpty())
                .forEach(talk -> talks.put(
                        talk.id(),
                        map(
                                "title",
                                talk.title(),
                                "description",
                                talk.about(),
                                "speakers",
                                talk.speakers().stream().map(Speaker::id).toList())));
        Map<String, Object> speakers = new LinkedHashMap<>();
        SPEAKERS.forEach(one -> speakers.put(one.id(), map("name", one.name(), "bio", "Works at " + one.company())));
        return List.of(
                map(
                        "conference",
                        map("title", "Kite Days", "startDate", "2031-05-14", "timezone", "Europe/Oslo"),
                        "programme",
                        days),
                talks,
                speakers);
    }

    private static List<Object> languages() {
        List<Object> list = new ArrayList<>();
        for (Talk talk : TALKS) {
            list.add(map(
                    "slug",
                    talk.id(),
                    "title",
                    map("ko", "제목 " + talk.id(), "en", talk.title()),
                    "start_time",
                    talk.start().toString().replace('T', ' '),
                    "end_time",
                    talk.end().toString().replace('T', ' '),
                    "place",
                    map("ko", "방", "en", talk.room()),
                    "speakers",
                    talk.speakers().stream()
                            .map(one -> map("name", map("ko", "이름", "en", one.name()), "company", one.company()))
                            .toList()));
        }
        return list;
    }

    private static List<Object> rooms() {
        List<Object> rooms = new ArrayList<>();
        for (String room : InventedProgramme.ROOMS) {
            List<Object> talks = new ArrayList<>();
            TALKS.stream()
                    .filter(talk -> talk.room().equals(room))
                    .forEach(talk -> talks.add(map(
                            "subject",
                            talk.title(),
                            "start",
                            map("dateTime", talk.start() + ":00"),
                            "end",
                            map("dateTime", talk.end() + ":00"),
                            "lecturers",
                            names(talk),
                            "summary",
                            talk.about())));
            rooms.add(map("name", room, "capacity", 120, "program", talks));
        }
        return rooms;
    }

    private static List<Object> french() {
        List<Object> list = new ArrayList<>();
        for (Talk talk : TALKS) {
            list.add(map(
                    "titre",
                    talk.title(),
                    "jour",
                    talk.start().getDayOfMonth() + " mai " + talk.start().getYear(),
                    "horaire",
                    talk.start().toLocalTime().toString().replace(':', 'h') + " à "
                            + talk.end().toLocalTime().toString().replace(':', 'h'),
                    "salle",
                    talk.room(),
                    "intervenants",
                    String.join(", ", names(talk)),
                    "résumé",
                    talk.about()));
        }
        return list;
    }

    private static Object apart() {
        List<Object> days = new ArrayList<>();
        for (LocalDate day : InventedProgramme.days()) {
            List<Object> tracks = new ArrayList<>();
            for (String room : InventedProgramme.ROOMS) {
                List<Object> talks = new ArrayList<>();
                of(day).stream()
                        .filter(talk ->
                                talk.room().equals(room) && !talk.speakers().isEmpty())
                        .forEach(talk -> talks.add(entry(talk)));
                tracks.add(map("hall", room, "sessions", talks));
            }
            List<Object> breaks = new ArrayList<>();
            of(day).stream().filter(talk -> talk.speakers().isEmpty()).forEach(talk -> {
                Map<String, Object> entry = entry(talk);
                entry.put("hall", talk.room());
                breaks.add(entry);
            });
            days.add(map("date", day.toString(), "start", "08:00", "end", "19:00", "tracks", tracks, "breaks", breaks));
        }
        return map("schedule", map("days", days));
    }

    private static Map<String, Object> entry(Talk talk) {
        return map(
                "title",
                talk.title(),
                "start",
                talk.start().toLocalTime().toString(),
                "end",
                talk.end().toLocalTime().toString(),
                "speaker",
                String.join(", ", names(talk)));
    }

    private static List<Object> pairs() {
        List<Object> list = new ArrayList<>();
        for (Talk talk : TALKS) {
            list.add(map(
                    "talk",
                    talk.title(),
                    "day",
                    talk.day().toString(),
                    "times",
                    List.of(
                            talk.start().toLocalTime().toString(),
                            talk.end().toLocalTime().toString()),
                    "rooms",
                    List.of(talk.room()),
                    "speaker",
                    talk.speakers().isEmpty() ? "" : String.join(" and ", names(talk))));
        }
        return list;
    }

    private static Object slots() {
        List<Object> sessions = new ArrayList<>();
        List<Object> slots = new ArrayList<>();
        for (Talk talk : TALKS) {
            slots.add(map(
                    "id",
                    "slot-" + talk.id(),
                    "start",
                    talk.start().toString(),
                    "end",
                    talk.end().toString()));
            sessions.add(map(
                    "id",
                    talk.id(),
                    "title",
                    talk.title(),
                    "abstract",
                    talk.about(),
                    "slotId",
                    "slot-" + talk.id(),
                    "room",
                    talk.room(),
                    "speakers",
                    people(talk)));
        }
        return map("sessions", sessions, "slots", slots);
    }

    private static List<Talk> of(LocalDate day) {
        return TALKS.stream().filter(talk -> talk.day().equals(day)).toList();
    }

    static List<String> names(Talk talk) {
        return talk.speakers().stream().map(Speaker::name).toList();
    }

    static List<Map<String, Object>> people(Talk talk) {
        return talk.speakers().stream()
                .map(one ->
                        map("name", one.name(), "organisation", one.company(), "avatar", "/img/" + one.id() + ".png"))
                .toList();
    }

    private static String first(Speaker speaker) {
        return speaker.name().substring(0, speaker.name().indexOf(' '));
    }

    private static String last(Speaker speaker) {
        return speaker.name().substring(speaker.name().indexOf(' ') + 1);
    }

    static Map<String, Object> map(Object... pairs) {
        Map<String, Object> map = new LinkedHashMap<>();
        for (int at = 0; at < pairs.length; at += 2) {
            map.put(pairs[at].toString(), pairs[at + 1]);
        }
        return map;
    }
}
