package dev.hushnote.journey;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hushnote.testkit.WindowRig;
import java.nio.file.Path;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Who asks is told what the program is made of.
class AboutTest {

    @TempDir
    private Path folder;

    @Test
    void everyPartIsNamedWithItsLicence() {
        try (WindowRig window = WindowRig.open(WindowRig.Opening.at(folder, "2026-05-14T09:00:00Z"))) {
            window.run("command.about").sees("Hushnote test").sees("Java " + Runtime.version());
            window.sees("H2 Database Engine")
                    .sees("MPL 2.0 or EPL 1.0")
                    .sees("FFmpeg")
                    .sees("LGPL 3.0 or later");
            window.press(KeyCode.ESCAPE);
            assertThat(window.words()).doesNotContain("H2 Database Engine");
        }
    }
}
