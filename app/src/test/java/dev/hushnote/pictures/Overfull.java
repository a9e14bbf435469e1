package dev.hushnote.pictures;

import dev.hushnote.conference.Attendance;
import dev.hushnote.conference.ProgrammeEditor.Surroundings;
import dev.hushnote.conference.Session;
import dev.hushnote.conference.Speaker;
import dev.hushnote.conference.Visibility;
import dev.hushnote.log.EntryKind;
import dev.hushnote.log.NewEntry;
import dev.hushnote.wiring.AppGraph;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Makes of the sample conference a day that is too much: ten rooms, forty more sessions, long names in two
/// languages, three hundred lines in the log of the running talk, and every second picture file lost.
final class Overfull {

    private static final List<String> TITLES = List.of(
            "Everything We Believed About Distributed Configuration, and the Eleven Quiet Incidents That Taught Us"
                    + " Better",
            "우리가 분산 설정에 대해 믿었던 모든 것, 그리고 그 믿음을 조용히 무너뜨린 열한 번의 장애에 관한 아주 긴 이야기",
            "Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft",
            "Short one");
    private static final LocalDateTime MORNING = LocalDateTime.parse("2026-05-14T09:30");

    void pour(AppGraph notebook) {
        UUID conference = notebook.programme().conferences().getFirst().id();
        Session talk = notebook.programme().sessions(conference).stream()
                .filter(session -> session.slot().starts().equals(LocalDateTime.parse("2026-05-14T10:30")))
                .findFirst()
                .orElseThrow();
        IntStream.range(0, 40).forEach(number -> addSession(notebook, conference, number));
        notebook.programmeEditor()
                .editSession(
                        talk.id(),
                        Surroundings.NONE,
                        draft -> draft.title(TITLES.getFirst())
                                .room("The Extraordinarily Long Hall Behind the Second Courtyard"));
        notebook.programmeEditor().attend(talk.id(), Attendance.State.ATTENDED, null);
        IntStream.range(0, 300).forEach(number -> addLine(notebook, talk.id(), number));
        loseEverySecond(notebook.folder().resolve("photos"));
    }

    private static void addSession(AppGraph notebook, UUID conference, int number) {
        LocalDateTime starts = MORNING.plusHours(number / 10 * 2L);
        notebook.programmeEditor()
                .addSession(
                        conference,
                        TITLES.get(number % TITLES.size()) + " " + number,
                        starts,
                        new Surroundings(
                                List.of(
                                        new Speaker.Name("Wolfeschlegelsteinhausenbergerdorff Maximiliane", "남궁선우연구소"),
                                        new Speaker.Name("황보 가나다라마바사 " + number, "Company " + number)),
                                null,
                                "expected to be told why, at length, and with numbers nobody has seen before"),
                        draft -> draft.ends(starts.plusMinutes(110)).room(room(number % 10)));
    }

    private static String room(int number) {
        return number % 2 == 0
                ? "Ballroom %s of the Old Rope Works".formatted((char) ('A' + number))
                : "제%d 대회의실 (동관 3층)".formatted(number);
    }

    private static void addLine(AppGraph notebook, UUID session, int number) {
        EntryKind kind = number % 7 == 0 ? EntryKind.LOOK_UP : EntryKind.TEXT;
        String words =
                TITLES.get(number % TITLES.size()).toLowerCase(Locale.ROOT).repeat(1 + number % 3);
        notebook.logEditor().add(new NewEntry(session, kind, words, null, null, null, Visibility.PUBLIC));
    }

    private static void loseEverySecond(Path photos) {
        try (Stream<Path> files = Files.walk(photos)) {
            List<Path> all = files.filter(Files::isRegularFile).sorted().toList();
            for (int i = 0; i < all.size(); i += 2) {
                Files.delete(all.get(i));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
