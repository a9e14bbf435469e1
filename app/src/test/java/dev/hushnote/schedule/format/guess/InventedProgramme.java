package dev.hushnote.schedule.format.guess;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/// A programme of thirty sessions that nobody ever held, with breaks and with talks of two speakers.
final class InventedProgramme {

    static final List<String> ROOMS = List.of("Harbour", "Orchard", "Lantern");
    private static final List<String> STARTS = List.of("09:30", "10:30", "13:00", "14:15", "16:45");
    private static final List<String> SUBJECTS = List.of(
            "Slow Queries",
            "Quiet Builds",
            "Tiny Kernels",
            "Honest Metrics",
            "Kind Reviews",
            "Old Compilers",
            "Paper Prototypes");
    private static final List<String> DOINGS =
            List.of("Living with", "Growing out of", "A Year of", "Taming", "Letters about");

    private InventedProgramme() {}

    /// @param room null where it is for everybody
    record Talk(
            String id,
            String title,
            LocalDateTime start,
            int minutes,
            String room,
            List<Speaker> speakers,
            String about) {

        LocalDateTime end() {
            return start.plusMinutes(minutes);
        }

        LocalDate day() {
            return start.toLocalDate();
        }

        /// What every reading must find again.
        String told() {
            return title + " | " + start + " | " + end() + " | " + room + " | "
                    + speakers.stream().map(Speaker::name).toList();
        }
    }

    record Speaker(String id, String name, String company) {}

    static List<Speaker> speakers() {
        return IntStream.range(0, 18)
                .mapToObj(number -> new Speaker(
                        "sp-" + (char) ('a' + number),
                        List.of("Ada", "Bo", "Chun", "Dara", "Emre", "Fumi").get(number % 6)
                                + " "
                                + List.of("Oakfield", "Minh", "Rosen").get(number / 6),
                        List.of("Kite Works", "Blue Ladder", "Nimbus Bakery").get(number % 3)))
                .toList();
    }

    static List<LocalDate> days() {
        return List.of(LocalDate.of(2031, 5, 14), LocalDate.of(2031, 5, 15));
    }

    /// Fifteen a day: four rounds in three rooms, a keynote, lunch and coffee.
    static List<Talk> talks() {
        List<Talk> talks = new ArrayList<>();
        List<Speaker> people = speakers();
        for (LocalDate day : days()) {
            add(
                    talks,
                    "Opening Keynote: " + SUBJECTS.get(day.getDayOfMonth() % 7),
                    day,
                    STARTS.get(0),
                    45,
                    "Harbour",
                    people.subList(talks.size() % 5, (talks.size() % 5) + 1));
            for (int round = 1; round < STARTS.size(); round++) {
                for (int room = 0; room < ROOMS.size(); room++) {
                    int number = talks.size();
                    String title = DOINGS.get((number + round) % 5) + " " + SUBJECTS.get((number * 3 + room) % 7)
                            + ", Part " + (number + 1);
                    int from = (number * 5) % 16;
                    add(
                            talks,
                            title,
                            day,
                            STARTS.get(round),
                            50,
                            ROOMS.get(room),
                            people.subList(from, from + (number % 4 == 0 ? 2 : 1)));
                }
            }
            add(talks, "Lunch", day, "12:00", 60, "Harbour", List.of());
            add(talks, "Coffee Break", day, "15:30", 30, "Harbour", List.of());
        }
        return talks;
    }

    private static void add(
            List<Talk> talks, String title, LocalDate day, String clock, int minutes, String room, List<Speaker> who) {
        talks.add(new Talk(
                "t" + (100 + talks.size()),
                title,
                day.atTime(LocalTime.parse(clock)),
                minutes,
                room,
                List.copyOf(who),
                who.isEmpty()
                        ? ""
                        : "What " + title + " taught a small team, told with mistakes and all, in plain words."));
    }
}
