package dev.hushnote.journey;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hushnote.conference.Conference;
import dev.hushnote.conference.Session;
import dev.hushnote.log.Entry;
import dev.hushnote.log.EntryKind;
import dev.hushnote.testkit.Waiting;
import dev.hushnote.testkit.WindowRig;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// An empty machine, thirty seconds before the talk.
class FirstStartTest {

    @TempDir
    private Path folder;

    @Test
    void enterThenTextThenEnterIsALineInTheNotebook() {
        try (WindowRig window = WindowRig.open(WindowRig.Opening.at(folder, "2026-05-14T09:00:00Z"))) {
            window.press(KeyCode.ENTER).log("Hello hall");
            Waiting.until(() -> !entries(window).isEmpty());

            assertThat(entries(window)).extracting(Entry::text).containsExactly("Hello hall");
            window.sees("Hello hall").sees("Untitled session");
        }
    }

    @Test
    void everyMarkInItsPlainForm() {
        try (WindowRig window = WindowRig.open(WindowRig.Opening.at(folder, "2026-05-14T09:00:00Z"))) {
            window.press(KeyCode.ENTER);
            window.log("? what is MMR").log("! less is more").log("~ the middle part").log("@ that joke");
            window.log("> said twice").log("# Part two").log("+ the diagram").log("?MMR").log("!한글").log("~");
            window.log("* a bullet").log("- another").log("\\? literal").log("![x](y)").log("？ 넓은 물음표");
            Waiting.until(() -> entries(window).size() == 15);

            assertThat(entries(window))
                    .extracting(Entry::kind)
                    .containsExactly(
                            EntryKind.LOOK_UP,
                            EntryKind.INSIGHT,
                            EntryKind.MISSED,
                            EntryKind.LISTEN_AGAIN,
                            EntryKind.QUOTE,
                            EntryKind.HEADING,
                            EntryKind.PHOTO_WANTED,
                            EntryKind.LOOK_UP,
                            EntryKind.INSIGHT,
                            EntryKind.MISSED,
                            EntryKind.TEXT,
                            EntryKind.TEXT,
                            EntryKind.TEXT,
                            EntryKind.TEXT,
                            EntryKind.LOOK_UP);
            assertThat(entries(window).get(12).text()).isEqualTo("? literal");
            assertThat(entries(window).get(14).text()).isEqualTo("넓은 물음표");
        }
    }

    @Test
    void undoTakesTheTypingThenTheLineAndGivesItBack() {
        try (WindowRig window = WindowRig.open(WindowRig.Opening.at(folder, "2026-05-14T09:00:00Z"))) {
            window.press(KeyCode.ENTER).log("one").log("? two");
            Waiting.until(() -> entries(window).size() == 2);
            window.press(KeyCode.Z, KeyCode.CONTROL);
            Waiting.until(() -> entries(window).size() == 1);
            Waiting.until(() -> window.typed().equals("two"));

            window.sees("? Look up");
            window.press(KeyCode.ENTER);
            Waiting.until(() -> entries(window).size() == 2);
            assertThat(entries(window).get(1).kind()).isEqualTo(EntryKind.LOOK_UP);
        }
    }

    private static List<Entry> entries(WindowRig window) {
        List<Conference> conferences = window.notebook().programme().conferences();
        if (conferences.isEmpty()) {
            return List.of();
        }
        List<Session> sessions =
                window.notebook().programme().sessions(conferences.getFirst().id());
        return sessions.isEmpty()
                ? List.of()
                : window.notebook().entries().of(sessions.getFirst().id());
    }
}
