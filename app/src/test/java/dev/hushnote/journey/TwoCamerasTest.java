package dev.hushnote.journey;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hushnote.capture.FrameWish;
import dev.hushnote.capture.SourceChoice;
import dev.hushnote.capture.SourceState;
import dev.hushnote.testkit.Toolkit;
import dev.hushnote.testkit.Waiting;
import javafx.scene.control.MenuButton;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// A second camera beside the first, by keys alone.
class TwoCamerasTest extends Journey {

    @BeforeEach
    void begin() {
        startWith("good morning");
        desk.pointAtTestPattern();
    }

    @Test
    void eachHasItsKeyAndItsSettingsAndTheCaretStays() {
        window.sees("A second camera");
        window.cameras().second().choose(new SourceChoice.TestPattern(new FrameWish(640, 480, 15, true, 0)));
        Waiting.until(() -> window.cameras().second().state() instanceof SourceState.Running);
        Waiting.until(() -> window.cameras().second().ring().latest().isPresent());
        window.type("half a line").press(KeyCode.B, KeyCode.CONTROL);
        Waiting.until(() -> desk.photos().size() == 1);
        assertThat(window.typed()).isEqualTo("half a line");
        desk.shoot();
        Waiting.until(() -> desk.photos().size() == 2);
        assertThat(desk.photos())
                .extracting(
                        photo -> window.notebook().photos().originalOf(photo).width())
                .containsExactlyInAnyOrder(640, 320);
        desk.command("Settings of the second camera");
        window.sees("640×480");
        window.press(KeyCode.ESCAPE);
        desk.untilWriting();
    }

    @Test
    void itIsChosenByItsNameEvenWithoutAFirst() {
        window.cameras().camera().choose(new SourceChoice.None());
        window.sees("No source chosen.").run("command.fold-side");
        Toolkit.untilInWindow(() -> window.scene().getRoot().lookup(".second-camera") == null);
        desk.command("Choose a second camera");
        Toolkit.untilInWindow(
                () -> window.scene().getRoot().lookup(".second-camera .source-menu") instanceof MenuButton menu
                        && menu.isShowing());
    }
}
