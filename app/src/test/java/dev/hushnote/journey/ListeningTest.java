package dev.hushnote.journey;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hushnote.log.Entry;
import dev.hushnote.log.EntryKind;
import dev.hushnote.testkit.TalkFiles;
import dev.hushnote.testkit.Toolkit;
import dev.hushnote.testkit.Waiting;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import javafx.scene.control.ListCell;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;

/// A recording without sound, which plays without a loudspeaker, beside the log.
class ListeningTest extends Journey {

    @Test
    void everyLineLeadsToItsSecondAfterOneWasTied() throws IOException {
        logThreeLines();
        attach();
        window.press(KeyCode.F4).sees("0:10");
        desk.command("Recording: this line is heard now");
        window.sees("tied to the recording");

        desk.command("Recording: listen from this line");
        window.sees("0:11");
        Toolkit.untilInWindow(() -> heard().equals(List.of("third")));
        desk.untilWriting();

        window.log("what I missed then");
        Waiting.until(() -> desk.lines(talk()).contains("what I missed then"));
        window.sees("heard at 0:1");
        Entry added = entry("what I missed then");
        assertThat(window.notebook().recordings().heard(talk().id()))
                .singleElement()
                .satisfies(heard -> {
                    assertThat(heard.entryId()).isEqualTo(added.id());
                    assertThat(heard.position()).isBetween(Duration.ofSeconds(10), Duration.ofSeconds(20));
                });

        desk.command("Recording: take the picture into the log");
        Waiting.until(() -> desk.photos().size() == 1);
        assertThat(desk.log(talk()).stream().filter(entry -> entry.kind() == EntryKind.PHOTO))
                .singleElement()
                .satisfies(photo -> assertThat(photo.begunAt())
                        .isAfterOrEqualTo(entry("third").begunAt())
                        .isBefore(entry("third").begunAt().plusSeconds(15)));
    }

    @Test
    void itIsThereAfterARestart() throws IOException {
        startWith("good morning");
        attach();
        close();
        open();
        window.press(KeyCode.H, KeyCode.CONTROL, KeyCode.SHIFT).sees("0:20");
        assertThat(window.notebook().recordings().of(talk().id())).hasSize(1);
        window.run("command.listen");
        Toolkit.untilInWindow(() -> window.scene().getRoot().lookup(".listening-pane") == null);
        assertThat(desk.isWriting()).isTrue();
    }

    @Test
    void aFileThatIsNoRecordingSaysSoAndOffersWaysOut() throws IOException {
        startWith("good morning");
        Path broken = java.nio.file.Files.writeString(folder.resolve("talk.mp4"), "no film at all");
        Toolkit.inWindow(() -> window.take(List.of(broken.toString())));
        window.sees("is damaged or is no recording").sees("Make a copy that plays here");
        assertThat(window.typed()).isEmpty();
    }

    private void logThreeLines() {
        startWith("first");
        for (String line : List.of("second", "third")) {
            clock.pass(Duration.ofSeconds(5));
            window.log(line);
            Waiting.until(() -> desk.lines(talk()).contains(line));
        }
    }

    private void attach() throws IOException {
        Path talk = new TalkFiles(folder).silent("talk.mp4");
        Toolkit.inWindow(() -> window.take(List.of(talk.toString())));
        window.sees("0:20");
    }

    private Entry entry(String text) {
        return desk.log(talk()).stream()
                .filter(entry -> entry.text().equals(text))
                .findFirst()
                .orElseThrow();
    }

    /// The texts of the rows that are marked as heard.
    private List<String> heard() {
        return window.scene().getRoot().lookupAll(".log-cell").stream()
                .filter(node -> node.getPseudoClassStates().stream()
                        .anyMatch(state -> state.getPseudoClassName().equals("heard")))
                .map(node -> (ListCell<?>) node)
                .filter(cell -> cell.getItem() != null)
                .map(cell -> ((dev.hushnote.log.ui.LogRow) cell.getItem())
                        .entries()
                        .getFirst()
                        .text())
                .distinct()
                .toList();
    }
}
