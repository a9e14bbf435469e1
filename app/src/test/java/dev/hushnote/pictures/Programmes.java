package dev.hushnote.pictures;

import dev.hushnote.testkit.FrabFile;
import dev.hushnote.testkit.Toolkit;
import dev.hushnote.testkit.Waiting;
import dev.hushnote.testkit.WindowRig;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javafx.scene.control.Button;

/// How a person brings a programme in.
final class Programmes {

    private static final int MANY = 876;
    private static final List<String> KOREAN =
            List.of("아무도 기다리지 않는 대기열에 관하여", "작은 팀이 큰 장애를 견디는 법", "손으로 쓰는 컴파일러 그리고 그 뒤에 남은 것들에 관한 아주 긴 이야기");
    private static final List<String> ARABIC = List.of(
            "قوائم الانتظار في الليل", "كيف نصغي إلى الأنظمة الهادئة", "خرائط بلا حدود: من الفكرة إلى المدينة 2026");

    private Programmes() {}

    static void preview(WindowRig rig) {
        take(rig, FrabFile.of("Quiet Systems Days", MANY)).sees("876");
    }

    /// One session of a file that names no zone.
    static void previewOne(WindowRig rig) {
        take(rig, FrabFile.of("", 1).inZone("")).sees("part 1");
    }

    static void previewScripts(WindowRig rig) {
        take(
                        rig,
                        FrabFile.of("조용한 시스템 · أنظمة هادئة", 120)
                                .with(talks -> IntStream.range(0, talks.size())
                                        .mapToObj(i -> talks.get(i)
                                                .titled((i % 2 == 0 ? KOREAN : ARABIC).get(i / 2 % 3))
                                                .in(i % 3 == 0 ? "제1 회의실" : i % 3 == 1 ? "القاعة الكبرى" : "hall-a"))
                                        .toList()))
                .sees("회의실");
    }

    static void timetable(WindowRig rig) {
        FrabFile all = FrabFile.of("Quiet Systems Days", MANY);
        take(rig, all).sees("876");
        accept(rig);
        rig.sees("part 13");
    }

    /// The next edition of a programme that is here: something of every sort.
    static void again(WindowRig rig) {
        FrabFile all = FrabFile.of("Quiet Systems Days", 60);
        take(rig, all).sees("60");
        accept(rig);
        rig.sees("part 13");
        take(rig, all.with(talks -> {
            talks.set(0, talks.get(0).titled("Queues that somebody waits for after all"));
            talks.set(1, talks.get(1).at(talks.get(1).starts().plusHours(3)));
            talks.set(2, talks.get(2).in("The Extraordinarily Long Hall Behind the Second Courtyard"));
            talks.set(3, talks.get(3).at(talks.get(3).starts().plusDays(1)).titled("Maps, moved and renamed"));
            talks.add(talks.get(4).titled("One more, at short notice").in("Foyer"));
            talks.set(
                    60,
                    new FrabFile.Talk(
                            9001,
                            "One more, at short notice",
                            talks.get(4).starts(),
                            "Foyer",
                            "People",
                            "lecture",
                            "Oskar Lind 0"));
            talks.subList(20, 23).clear();
            return talks;
        }));
        rig.sees("at short notice");
    }

    /// A file of no known format, with the choice of what its fields mean opened.
    static void guessed(WindowRig rig) {
        String rows = IntStream.range(0, 24)
                .mapToObj(i -> """
                    {"headline": "Lamp talk %d", "motto": "On light that waits, part %d", "from": "2026-05-%02dT%02d:00",
                     "to": "2026-05-%02dT%02d:45", "hall": "%s", "speaker": "Ines Roe %d", "helper": "Rui Hall"}\
                    """.formatted(
                        i, i, 12 + i / 12, 9 + i % 9, 12 + i / 12, 9 + i % 9, i % 2 == 0 ? "Attic" : "Cellar", i))
                .collect(Collectors.joining(","));
        write(rig, "lamps.json", "{\"event\": {\"name\": \"Lamp Days\"}, \"lamps\": [" + rows + "]}");
        rig.sees("Lamp talk 1");
        openFirst(rig, ".incoming-warning");
    }

    /// What was amiss, opened.
    static void warned(WindowRig rig) {
        take(rig, FrabFile.of("Quiet Systems Days", 60).with(talks -> {
                    for (int i = 0; i < 12; i++) {
                        talks.set(i, talks.get(i).in(i % 2 == 0 ? "Great Hall" : "great hall "));
                    }
                    return talks;
                }))
                .sees("What was amiss");
        openFirst(rig, ".incoming-warning");
    }

    static void conferences(WindowRig rig) {
        String rows = IntStream.range(0, 40)
                .mapToObj(i -> """
                    {"name": "Quiet Systems %d", "url": "https://quiet%d.example", "startDate": "2026-%02d-12",
                     "endDate": "2026-%02d-14", "city": "%s", "country": "Norway", "online": %s}\
                    """.formatted(i, i, 1 + i % 12, 1 + i % 12, i % 3 == 0 ? "Bergen" : "Oslo", i % 5 == 0))
                .collect(Collectors.joining(","));
        write(rig, "java.json", "[" + rows + "]");
        rig.sees("Quiet Systems 1");
    }

    /// What somebody picked of a programme that is here.
    static void picks(WindowRig rig) {
        FrabFile all = FrabFile.of("Quiet Systems Days", 60);
        take(rig, all).sees("60");
        accept(rig);
        rig.sees("part 13");
        take(rig, all.with(talks -> talks.subList(4, 16)));
        new Stillness(rig).await();
    }

    static void refused(WindowRig rig) {
        write(rig, "schedule.xml", "<!DOCTYPE html><html><body><h1>Schedule</h1></body></html>");
        Waiting.until(() -> rig.words().contains("schedule.xml"));
    }

    /// A list of videos was dropped.
    static void otherwise(WindowRig rig) {
        write(
                rig,
                "playlist.txt",
                "Small steps\nhttps://video.example.org/w/1\nLong breaths\nhttps://video.example.org/w/2\n");
        Waiting.until(() -> rig.words().contains("playlist.txt"));
    }

    private static WindowRig take(WindowRig rig, FrabFile programme) {
        try {
            Path file = programme.write(
                    Files.createTempDirectory("hushnote-programme").resolve("schedule.xml"));
            Toolkit.inWindow(() -> rig.take(List.of(file.toString())));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return rig;
    }

    private static void write(WindowRig rig, String name, String text) {
        try {
            Path file = Files.writeString(
                    Files.createTempDirectory("hushnote-programme").resolve(name), text);
            Toolkit.inWindow(() -> rig.take(List.of(file.toString())));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void openFirst(WindowRig rig, String style) {
        new Stillness(rig).await();
        Toolkit.inWindow(() -> ((Button) rig.scene().getRoot().lookup(style)).fire());
    }

    private static void accept(WindowRig rig) {
        new Stillness(rig).await();
        Toolkit.inWindow(() -> ((Button) rig.scene().getRoot().lookup(".incoming-footer .primary")).fire());
        Waiting.until(() -> Toolkit.inWindow(
                () -> !rig.scene().getRoot().lookup(".incoming").isVisible()));
    }
}
