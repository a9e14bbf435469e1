package dev.hushnote.schedule.format.guess;

import static dev.hushnote.schedule.format.guess.Shapes.map;
import static dev.hushnote.schedule.format.guess.Shapes.names;
import static dev.hushnote.schedule.format.guess.Shapes.people;

import dev.hushnote.schedule.format.guess.InventedProgramme.Speaker;
import dev.hushnote.schedule.format.guess.InventedProgramme.Talk;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/// The invented programme in the packaging of systems that keep content for others.
final class PackagedShapes {

    private static final List<Talk> TALKS = InventedProgramme.talks();
    private static final List<Speaker> SPEAKERS = InventedProgramme.speakers();

    private PackagedShapes() {}

    static Object contentEntries() {
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

    static Object graph() {
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

    static Object resources() {
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

    static List<Object> sheet() {
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

    static Object feed() {
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

    /// A timetable, sessions and speakers, in a file each; numbers join them, the same ones for different things.
    static List<Object> numbered() {
        List<Object> days = new ArrayList<>();
        for (LocalDate day : InventedProgramme.days()) {
            Map<String, Map<String, Object>> slots = new LinkedHashMap<>();
            for (Talk talk :
                    TALKS.stream().filter(talk -> talk.day().equals(day)).toList()) {
                Map<String, Object> slot = slots.computeIfAbsent(
                        talk.start().toLocalTime().toString(),
                        start -> map(
                                "startTime",
                                start,
                                "endTime",
                                talk.end().toLocalTime().toString(),
                                "sessionIds",
                                new ArrayList<Integer>()));
                @SuppressWarnings("unchecked")
                List<Integer> ids = (List<Integer>) Objects.requireNonNull(slot.get("sessionIds"));
                ids.add(TALKS.indexOf(talk) + 1);
            }
            days.add(map(
                    "date",
                    day.toString(),
                    "dateReadable",
                    "May " + day.getDayOfMonth(),
                    "timeslots",
                    List.copyOf(slots.values())));
        }
        List<Object> sessions = new ArrayList<>();
        TALKS.forEach(talk -> sessions.add(map(
                "id",
                sessions.size() + 1,
                "title",
                talk.title(),
                "place",
                talk.room(),
                "complexity",
                "Beginner",
                "speakers",
                talk.speakers().stream().map(one -> SPEAKERS.indexOf(one) + 1).toList())));
        List<Object> speakers = new ArrayList<>();
        SPEAKERS.forEach(one -> speakers.add(map(
                "id",
                speakers.size() + 1,
                "name",
                one.name().substring(0, one.name().indexOf(' ')),
                "surname",
                one.name().substring(one.name().indexOf(' ') + 1),
                "company",
                one.company())));
        return List.of(days, sessions, speakers);
    }

    private static String room(Talk talk) {
        return Integer.toString(InventedProgramme.ROOMS.indexOf(talk.room()) + 1);
    }

    private static String number(Speaker speaker) {
        return Integer.toString(SPEAKERS.indexOf(speaker) + 1);
    }
}
