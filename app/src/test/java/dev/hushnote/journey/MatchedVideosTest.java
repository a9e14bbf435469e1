package dev.hushnote.journey;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hushnote.conference.Conference;
import dev.hushnote.conference.ProgrammeEditor.Surroundings;
import dev.hushnote.conference.Session;
import dev.hushnote.conference.Speaker;
import dev.hushnote.recording.AttachedRecording;
import dev.hushnote.testkit.DroppedFiles;
import dev.hushnote.testkit.Toolkit;
import dev.hushnote.testkit.Waiting;
import java.io.IOException;
import java.nio.file.Files;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.function.UnaryOperator;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;

/// A copied playlist, by the keyboard, to recordings of the sessions.
class MatchedVideosTest extends Journey {

    private static final String PLAYLIST = """
        Keeping queues short - Jana Quill
        https://video.example/queues
        Zuerst die Prüfung - Pavel Ash
        https://video.example/tests
        Opening words
        https://video.example/opening
        A cat that walks over a keyboard
        https://video.example/cat
        """;

    @Test
    void aCopiedPlaylistIsMatchedConfirmedAttachedAndTakenBack() {
        fillProgramme();
        desk.command("match a list of videos");
        desk.untilFocused("text-area");
        Toolkit.inWindow(() -> window.focusedText().setText("Only words"));
        window.press(KeyCode.TAB).press(KeyCode.ENTER).sees("The text cannot be matched");
        desk.untilFocused("text-area");
        assertThat(window.typed()).isEqualTo("Only words");

        Toolkit.inWindow(() -> window.focusedText().setText(PLAYLIST));
        window.press(KeyCode.TAB).press(KeyCode.ENTER).sees("1 sure · 1 likely · 1 to choose · 1 without a session");
        desk.untilFocused("videos-rows");
        window.press(KeyCode.ENTER).sees("Which session does “Opening words” show?");
        desk.untilFocused("text-field");
        window.press(KeyCode.ESCAPE).sees("Attach one video");
        window.press(KeyCode.SPACE).sees("Which session");
        window.press(KeyCode.DOWN).press(KeyCode.ENTER).sees("Chosen by you").sees("Attach 2 videos");
        desk.untilFocused("videos-rows");
        window.press(KeyCode.DOWN).press(KeyCode.SPACE).sees("Attach 3 videos");

        window.press(KeyCode.ESCAPE).sees("What you chose for the videos is kept.");
        desk.command("match a list of videos");
        window.sees("Attach 3 videos");
        tabTo("Attach 3 videos");
        window.press(KeyCode.ENTER).sees("3 videos attached.");
        assertThat(titles()).containsExactlyInAnyOrder("Opening words", "Keeping queues short", "Tests first");
        assertThat(recordings().stream().filter(each -> "Opening words".equals(each.title())))
                .singleElement()
                .satisfies(each -> assertThat(session(each).slot().starts()).isEqualTo("2026-05-13T09:00"));
        Toolkit.untilInWindow(() -> window.scene().getRoot().lookup(".videos") == null);

        window.press(KeyCode.Z, KeyCode.CONTROL);
        Waiting.until(() -> recordings().isEmpty());
    }

    @Test
    void aFileThatIsDroppedWhileAListIsAskedForIsOne() throws IOException {
        fillProgramme();
        desk.command("match a list of videos");
        desk.untilFocused("text-area");
        DroppedFiles.of(Files.writeString(folder.resolve("notes.txt"), "Only words"))
                .onto(window);
        window.sees("“notes.txt” cannot be matched").sees("Try another file…");
        DroppedFiles.of(Files.writeString(folder.resolve("playlist.txt"), PLAYLIST))
                .onto(window);
        window.sees("Videos of Quiet Days").sees("1 sure · 1 likely");
        window.press(KeyCode.ESCAPE);
        Toolkit.untilInWindow(() -> window.scene().getRoot().lookup(".videos") == null);
        assertThat(recordings()).isEmpty();
    }

    @Test
    void aListThatIsTakenForAProgrammeIsLedToWhereItBelongs() throws IOException {
        fillProgramme();
        DroppedFiles.of(Files.writeString(folder.resolve("playlist.txt"), PLAYLIST))
                .onto(window);
        String offer = "It is a list of videos: match it with the sessions";
        window.sees(offer);
        Toolkit.untilInWindow(() -> hasFocus(offer));
        window.press(KeyCode.ENTER).sees("Videos of Quiet Days").sees("1 sure · 1 likely");
    }

    /// Tab goes round inside the pane.
    private void tabTo(String words) {
        for (int steps = 0; steps < 12 && !hasFocus(words); steps++) {
            window.press(KeyCode.TAB);
        }
        assertThat(hasFocus(words)).isTrue();
    }

    private boolean hasFocus(String words) {
        return Toolkit.inWindow(() -> window.scene().getFocusOwner() instanceof Button button
                && button.getText().equals(words));
    }

    private void fillProgramme() {
        Conference conference = window.notebook()
                .programmeEditor()
                .addConference("Quiet Days", ZoneId.of("Europe/Lisbon"), UnaryOperator.identity());
        session(conference, "Opening words", "2026-05-12T09:00");
        session(conference, "Keeping queues short", "2026-05-12T10:00", "Jana Quill");
        session(conference, "Opening words", "2026-05-13T09:00");
        session(conference, "Tests first", "2026-05-13T11:00", "Pavel Ash");
        desk.untilWriting();
    }

    private Session session(Conference conference, String title, String starts, String... speakers) {
        return window.notebook()
                .programmeEditor()
                .addSession(
                        conference.id(),
                        title,
                        LocalDateTime.parse(starts),
                        new Surroundings(
                                List.of(speakers).stream()
                                        .map(name -> new Speaker.Name(name, null))
                                        .toList(),
                                null,
                                null),
                        draft -> draft.ends(LocalDateTime.parse(starts).plusMinutes(45)));
    }

    private List<AttachedRecording> recordings() {
        return window.notebook().programme().conferences().stream()
                .flatMap(conference -> window.notebook().recordings().ofConference(conference.id()).stream())
                .toList();
    }

    private Session session(AttachedRecording recording) {
        return window.notebook().programme().requireSession(recording.sessionId());
    }

    private List<String> titles() {
        return recordings().stream().map(each -> session(each).title()).toList();
    }
}
