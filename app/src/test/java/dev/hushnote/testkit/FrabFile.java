package dev.hushnote.testkit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;

/// An invented programme of any size, written as the XML of frab.
///
/// @param title what the conference is called
/// @param zone its zone, or an empty text when the file is to name none
/// @param talks its sessions
public record FrabFile(String title, String zone, List<Talk> talks) {

    private static final LocalDate FIRST_DAY = LocalDate.parse("2026-05-14");
    private static final int ROOMS = 12;
    private static final int SLOTS = 25;
    private static final List<String> SUBJECTS = List.of(
            "Queues",
            "Lighthouses",
            "Compilers",
            "Maps",
            "Bicycles",
            "Letters",
            "Clocks",
            "Gardens",
            "Tides",
            "Radios");
    private static final List<String> TURNS = List.of(
            "that nobody waits for", "in the dark", "for two", "without a manual", "at the end of the line", "by hand");
    private static final List<String> NAMES = List.of(
            "Ines Maré", "Oskar Lind", "Rui Costa", "Tove Berg", "한가람", "Nadia Haddad", "Piet Mulder", "Yuki Mori");

    /// A session.
    ///
    /// @param starts local time
    public record Talk(
            int id, String title, LocalDateTime starts, String room, String track, String type, String speaker) {

        public Talk titled(String other) {
            return new Talk(id, other, starts, room, track, type, speaker);
        }

        public Talk at(LocalDateTime other) {
            return new Talk(id, title, other, room, track, type, speaker);
        }

        public Talk in(String other) {
            return new Talk(id, title, starts, other, track, type, speaker);
        }
    }

    public FrabFile {
        talks = List.copyOf(talks);
    }

    /// So many sessions in twelve rooms, from nine in the morning, day after day.
    public static FrabFile of(String title, int sessions) {
        return new FrabFile(
                title,
                "Europe/Lisbon",
                IntStream.range(0, sessions).mapToObj(FrabFile::talk).toList());
    }

    private static Talk talk(int number) {
        int slot = number / ROOMS;
        LocalDateTime starts = FIRST_DAY.plusDays(slot / SLOTS).atTime(9, 0).plusMinutes(30L * (slot % SLOTS));
        boolean lunch = slot % SLOTS == 7 && number % ROOMS == 0;
        return new Talk(
                number + 1,
                lunch ? "Lunch" : SUBJECTS.get(number % 10) + " " + TURNS.get(number % 6) + ", part " + (number + 1),
                starts,
                "Hall " + (char) ('A' + number % ROOMS),
                List.of("Systems", "People", "Tools", "Art").get(number % 4),
                lunch ? "break" : "lecture",
                lunch ? "" : NAMES.get(number % NAMES.size()) + " " + number / 20);
    }

    public FrabFile inZone(String other) {
        return new FrabFile(title, other, talks);
    }

    /// The same with other sessions.
    public FrabFile with(UnaryOperator<List<Talk>> change) {
        return new FrabFile(title, zone, change.apply(new ArrayList<>(talks)));
    }

    public Path write(Path file) {
        try {
            return Files.writeString(file, xml());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public String xml() {
        StringBuilder xml = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<schedule>\n");
        xml.append(" <version>1</version>\n <conference><acronym>own</acronym><title>")
                .append(escaped(title))
                .append("</title>");
        if (!zone.isEmpty()) {
            xml.append("<time_zone_name>").append(zone).append("</time_zone_name>");
        }
        xml.append("<timeslot_duration>00:05</timeslot_duration></conference>\n");
        List<LocalDate> days = talks.stream()
                .map(talk -> talk.starts().toLocalDate())
                .distinct()
                .sorted()
                .toList();
        for (int i = 0; i < days.size(); i++) {
            day(xml, i + 1, days.get(i));
        }
        return xml.append("</schedule>\n").toString();
    }

    private void day(StringBuilder xml, int index, LocalDate day) {
        xml.append(" <day index=\"%d\" date=\"%s\">\n".formatted(index, day));
        List<Talk> today = talks.stream()
                .filter(talk -> talk.starts().toLocalDate().equals(day))
                .toList();
        for (String room : today.stream().map(Talk::room).distinct().toList()) {
            xml.append("  <room name=\"%s\">\n".formatted(escaped(room)));
            today.stream().filter(talk -> talk.room().equals(room)).forEach(talk -> event(xml, talk));
            xml.append("  </room>\n");
        }
        xml.append(" </day>\n");
    }

    private static void event(StringBuilder xml, Talk talk) {
        xml.append("""
               <event id="%1$d" guid="5d1e7e6a-0000-4000-8000-%1$012d">
                <start>%2$s</start><duration>00:25</duration><room>%3$s</room>
                <title>%4$s</title><track>%5$s</track><type>%6$s</type><language>en</language>
                <abstract>What part %1$d is about.</abstract>
                <persons>%7$s</persons>
               </event>
            """.formatted(
                        talk.id(),
                        talk.starts().toLocalTime(),
                        escaped(talk.room()),
                        escaped(talk.title()),
                        escaped(talk.track()),
                        talk.type(),
                        talk.speaker().isEmpty()
                                ? ""
                                : "<person id=\"%d\">%s</person>"
                                        .formatted(
                                                1 + Math.floorMod(talk.speaker().hashCode(), 100_000),
                                                escaped(talk.speaker()))));
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;");
    }
}
