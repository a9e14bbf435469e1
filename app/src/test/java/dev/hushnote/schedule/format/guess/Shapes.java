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
        all.put("content entries", List.of(contentEntries()));
        all.put("graph query", List.of(graph()));
        all.put("resources with relations", List.of(resources()));
        all.put("spreadsheet", List.of(Map.of("range", "A1:G40", "values", sheet())));
        all.put("two languages", List.of(Map.of("talks", languages())));
        all.put("rooms with talks", List.of(Map.of("conference", "Kite Days", "rooms", rooms())));
        all.put("French table", List.of(Map.of("conférences", french())));
        all.put("old spreadsheet feed", List.of(feed()));
        all.put("slots beside sessions", List.of(slots()));
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

    private static Object contentEntries() {
        List<Object> items = new ArrayList<>();
        for (Talk talk : TALKS) {
            items.add(map(
                    "sys",
                    map("id", talk.id(), "type", "Entry", "createdAt", "2030-01-01T00:00:00Z"),
                    "fields",
                    map(
                            "title", map("en-US", talk.title()),
                            "start", map("en-US", talk.start().toString()),
                            "end", map("en-US", talk.end().toString()),
                            "room", map("en-US", talk.room()),
                            "speakers",
                                    map(
                                            "en-US",
                                            talk.speakers().stream()
                                                    .map(one -> map(
                                                            "sys",
                                                            map("type", "Link", "linkType", "Entry", "id", one.id())))
                                                    .toList()))));
        }
        List<Object> entries = new ArrayList<>();
        SPEAKERS.forEach(one -> entries.add(map(
                "sys",
                map("id", one.id(), "type", "Entry"),
                "fields",
                map("name", map("en-US", one.name()), "company", map("en-US", one.company())))));
        return map("total", 30, "items", items, "includes", map("Entry", entries));
    }

    private static Object graph() {
        List<Object> edges = new ArrayList<>();
        for (Talk talk : TALKS) {
            edges.add(map(
                    "node",
                    map(
                            "id",
                            talk.id(),
                            "frontmatter",
                            map(
                                    "title",
                                    talk.title(),
                                    "startDate",
                                    talk.start() + ":00.000Z",
                                    "endDate",
                                    talk.end() + ":00.000Z",
                                    "venue",
                                    talk.room(),
                                    "speakers",
                                    map(
                                            "edges",
                                            people(talk).stream()
                                                    .map(person -> map("node", person))
                                                    .toList())))));
        }
        return map("data", map("allTalks", map("edges", edges)));
    }

    private static Object resources() {
        List<Object> resources = new ArrayList<>();
        for (Talk talk : TALKS) {
            resources.add(map(
                    "type",
                    "sessions",
                    "id",
                    talk.id(),
                    "attributes",
                    map(
                            "title",
                            talk.title(),
                            "starts-at",
                            talk.start() + ":00+00:00",
                            "ends-at",
                            talk.end() + ":00+00:00"),
                    "relationships",
                    map(
                            "room", map("data", map("type", "rooms", "id", room(talk))),
                            "speakers",
                                    map(
                                            "data",
                                            talk.speakers().stream()
                                                    .map(one -> map("type", "people", "id", number(one)))
                                                    .toList()))));
        }
        List<Object> included = new ArrayList<>();
        InventedProgramme.ROOMS.forEach(room -> included.add(map(
                "type",
                "rooms",
                "id",
                Integer.toString(InventedProgramme.ROOMS.indexOf(room) + 1),
                "attributes",
                map("name", room))));
        SPEAKERS.forEach(one -> included.add(map(
                "type", "people", "id", number(one), "attributes", map("name", one.name(), "company", one.company()))));
        return map("data", resources, "included", included);
    }

    private static List<Object> sheet() {
        List<Object> rows = new ArrayList<>();
        rows.add(List.of("번호", "날짜", "시작 시간", "종료 시간", "발표 제목", "발표자", "장소"));
        for (Talk talk : TALKS) {
            rows.add(List.of(
                    talk.id(),
                    talk.start().getMonthValue() + "월 " + talk.start().getDayOfMonth() + "일 ("
                            + talk.start().getYear() + ")",
                    talk.start().toLocalTime().toString(),
                    talk.end().toLocalTime().toString(),
                    talk.title(),
                    String.join(", ", names(talk)),
                    talk.room()));
        }
        return rows;
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

    private static Object feed() {
        List<Object> entries = new ArrayList<>();
        for (Talk talk : TALKS) {
            entries.add(map(
                    "updated",
                    map("$t", "2031-01-01T00:00:00.000Z"),
                    "gsx$title",
                    map("$t", talk.title()),
                    "gsx$date",
                    map("$t", talk.day().toString()),
                    "gsx$starttime",
                    map("$t", talk.start().toLocalTime().toString()),
                    "gsx$endtime",
                    map("$t", talk.end().toLocalTime().toString()),
                    "gsx$room",
                    map("$t", talk.room()),
                    "gsx$speaker",
                    map("$t", String.join("; ", names(talk)))));
        }
        return map("version", "1.0", "feed", map("title", map("$t", "Sheet 1"), "entry", entries));
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

    private static List<String> names(Talk talk) {
        return talk.speakers().stream().map(Speaker::name).toList();
    }

    private static List<Map<String, Object>> people(Talk talk) {
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

    private static String room(Talk talk) {
        return Integer.toString(InventedProgramme.ROOMS.indexOf(talk.room()) + 1);
    }

    private static String number(Speaker speaker) {
        return Integer.toString(SPEAKERS.indexOf(speaker) + 1);
    }

    private static Map<String, Object> map(Object... pairs) {
        Map<String, Object> map = new LinkedHashMap<>();
        for (int at = 0; at < pairs.length; at += 2) {
            map.put(pairs[at].toString(), pairs[at + 1]);
        }
        return map;
    }
}
