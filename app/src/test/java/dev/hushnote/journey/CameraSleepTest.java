package dev.hushnote.journey;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hushnote.photo.Photo;
import dev.hushnote.testkit.Toolkit;
import dev.hushnote.testkit.Waiting;
import dev.hushnote.testkit.WindowRig.Opening;
import java.io.IOException;
import java.nio.file.Files;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import javafx.scene.control.ComboBox;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// The camera goes off between photos and is back for the next one.
class CameraSleepTest extends Journey {

    @Override
    Opening opening() throws IOException {
        Files.writeString(folder.resolve("settings.properties"), "camera-off-minutes=5\n");
        return super.opening();
    }

    @BeforeEach
    void begin() {
        startWith("good morning");
        desk.pointAtTestPattern();
    }

    @Test
    void thePressThatWakesTheCameraIsNotLost() {
        clock.pass(Duration.ofMinutes(6));
        window.sees("Camera off to save the battery");
        assertThat(window.cameras().camera().isAsleep()).isTrue();
        clock.pass(Duration.ofMinutes(1));
        Instant pressed = clock.instant().truncatedTo(ChronoUnit.SECONDS);
        window.press(KeyCode.P, KeyCode.CONTROL);
        Instant after = clock.instant();
        Waiting.until(() -> desk.photos().size() == 1);
        Photo taken = desk.photos().getFirst();
        assertThat(taken.takenAt()).isBetween(pressed, after);
        assertThat(window.words()).doesNotContain("Camera off to save the battery");
    }

    @Test
    void theSettingsAreReachedByTheirNameAndHoldAtOnce() {
        desk.command("Camera settings");
        window.sees("Settings of Test pattern").sees("after 5 minutes without");
        Toolkit.untilInWindow(() -> window.scene().getFocusOwner() instanceof ComboBox<?>);
        window.press(KeyCode.UP).sees("640×480");
        Waiting.until(() -> window.cameras().camera().choice().toString().contains("width=640"));
        window.press(KeyCode.ESCAPE);
        desk.untilWriting();
    }
}
