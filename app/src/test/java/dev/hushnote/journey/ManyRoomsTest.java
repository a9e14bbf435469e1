package dev.hushnote.journey;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hushnote.conference.Conference;
import dev.hushnote.conference.ProgrammeEditor.Surroundings;
import dev.hushnote.live.Live;
import dev.hushnote.testkit.Toolkit;
import dev.hushnote.testkit.WindowRig;
import dev.hushnote.testkit.WindowRig.Opening;
import dev.hushnote.wiring.AppGraph;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.List;
import java.util.stream.IntStream;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A dozen talks at once, more than there are digits.
class ManyRoomsTest {

    @TempDir
    private Path folder;

    private WindowRig window;

    @BeforeEach
    void open() {
        window = WindowRig.open(
                Opening.at(folder, "2026-05-14T10:55:00Z").withSample().filledBy(ManyRoomsTest::fill));
        window.sees("Which one?");
    }

    @AfterEach
    void close() {
        window.close();
    }

    @Test
    void nineDigitsAreOfferedAndTheRestIsReachedByArrows() {
        window.press(KeyCode.L, KeyCode.CONTROL).sees("Where am I?");
        assertThat(shownDigits()).containsExactly("1", "2", "3", "4", "5", "6", "7", "8", "9");
        assertThat(buttons(".where-line")).hasSizeGreaterThan(9);
        int before = window.notebook().programme().sessions(conference()).size();
        for (int i = 1; i < buttons(".where-line").size(); i++) {
            window.press(KeyCode.DOWN);
        }
        window.press(KeyCode.ENTER);
        dev.hushnote.testkit.Waiting.until(
                () -> window.notebook().programme().sessions(conference()).size() == before + 1);
    }

    @Test
    void theStripOffersFourAndTheWayToTheRest() {
        assertThat(window.notebook().whereabouts().now()).isInstanceOf(Live.Ambiguous.class);
        assertThat(buttons(".strip-choice")).hasSize(4);
        window.sees("more… (Ctrl+L)");
        Button more = buttons(".strip .button").stream()
                .filter(button -> button.getText().startsWith("more"))
                .findFirst()
                .orElseThrow();
        Toolkit.inWindow(more::fire);
        window.sees("Where am I?");
    }

    @Test
    void thePaletteSaysWhenItFindsNothing() {
        window.press(KeyCode.K, KeyCode.CONTROL).type("zzqx").sees("Nothing has that in its name.");
    }

    private List<String> shownDigits() {
        return Toolkit.inWindow(() -> window.scene().getRoot().lookupAll(".where-line .key").stream()
                .filter(node -> node.isVisible())
                .map(Label.class::cast)
                .map(Label::getText)
                .toList());
    }

    private List<Button> buttons(String selector) {
        return Toolkit.inWindow(() -> window.scene().getRoot().lookupAll(selector).stream()
                .map(Button.class::cast)
                .distinct()
                .toList());
    }

    private java.util.UUID conference() {
        return window.notebook().programme().conferences().getFirst().id();
    }

    private static void fill(AppGraph notebook) {
        Conference conference = notebook.programme().conferences().getFirst();
        LocalDateTime starts = LocalDateTime.parse("2026-05-14T11:40");
        IntStream.range(0, 12)
                .forEach(number -> notebook.programmeEditor()
                        .addSession(
                                conference.id(),
                                "Talk " + number,
                                starts,
                                Surroundings.NONE,
                                draft -> draft.ends(starts.plusMinutes(50)).room("Room " + number)));
    }
}
