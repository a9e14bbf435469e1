package dev.hushnote.pictures;

import dev.hushnote.conference.Conference;
import dev.hushnote.conference.ProgrammeEditor.Surroundings;
import dev.hushnote.conference.Session;
import dev.hushnote.conference.Speaker;
import dev.hushnote.recording.Medium;
import dev.hushnote.testkit.Toolkit;
import dev.hushnote.testkit.Waiting;
import dev.hushnote.testkit.WindowRig;
import java.net.URI;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javafx.scene.control.ListView;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;

/// How a person matches a list of videos with the sessions of a conference.
final class VideoMatches {

    private VideoMatches() {}

    static void ask(WindowRig rig) {
        rig.run("command.match-videos");
        Waiting.until(() -> Toolkit.inWindow(() -> rig.scene().getFocusOwner() instanceof TextArea));
    }

    static void refuse(WindowRig rig) {
        ask(rig);
        match(rig, "Only the titles were copied\nand no addresses with them");
        Waiting.until(() -> Toolkit.inWindow(
                () -> !rig.scene().getRoot().lookupAll(".incoming-refusal").isEmpty()));
    }

    /// A video of every sort, and some with titles that need room.
    static void confirm(WindowRig rig) {
        List<Session> talks = talks(rig);
        Session doubled = talks.get(2);
        rig.notebook()
                .programmeEditor()
                .addSession(
                        doubled.conferenceId(),
                        doubled.title(),
                        doubled.slot().starts().plusDays(1),
                        Surroundings.NONE,
                        draft -> draft.room("Annex"));
        rig.notebook()
                .recordingEditor()
                .attach(talks.get(1).id(), new Medium.Web(URI.create("https://video.example/1")), null, null);
        ask(rig);
        match(rig, playlist(rig, talks));
        Toolkit.untilInWindow(() -> rig.scene().getFocusOwner() instanceof ListView<?> list
                && list.getStyleClass().contains("videos-rows"));
    }

    /// The last of them, for which no session was found or which are attached already.
    static void confirmLast(WindowRig rig) {
        confirm(rig);
        rig.press(KeyCode.END);
    }

    static void choose(WindowRig rig) {
        confirm(rig);
        rig.press(KeyCode.ENTER);
        Toolkit.untilInWindow(() -> rig.scene().getRoot().lookup(".videos-sessions") != null);
    }

    private static String playlist(WindowRig rig, List<Session> talks) {
        String all = IntStream.range(0, talks.size())
                .filter(i -> i != 3)
                .mapToObj(i -> talks.get(i).title() + (i == 2 ? "" : " - " + speaker(rig, talks.get(i))) + " ("
                        + (20 + i) + ":34)\nhttps://video.example/" + i)
                .collect(Collectors.joining("\n"));
        return all
                + "\nZwischen den Zeilen - "
                + speaker(rig, talks.get(3))
                + "\nhttps://video.example/3"
                + "\nEverything that happened between the first coffee of the first day and the last train of the last,"
                + " in one hour and forty minutes (1:40:12)\nhttps://video.example/whole"
                + "\n첫날 아침부터 마지막 밤까지 복도에서 들은 이야기를 모두 모은 아주 긴 영상\nhttps://video.example/hall";
    }

    private static String speaker(WindowRig rig, Session talk) {
        return rig.notebook().programme().speakersOf(talk).stream()
                .map(Speaker::name)
                .findFirst()
                .orElse("");
    }

    private static List<Session> talks(WindowRig rig) {
        Conference conference = rig.notebook().programme().conferences().getFirst();
        return rig.notebook().programme().sessions(conference.id()).stream()
                .filter(session -> !session.speakers().isEmpty())
                .limit(9)
                .toList();
    }

    private static void match(WindowRig rig, String text) {
        Toolkit.inWindow(() -> rig.focusedText().setText(text));
        rig.press(KeyCode.TAB).press(KeyCode.ENTER);
    }
}
