package dev.hushnote.journey;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hushnote.testkit.Pictures;
import dev.hushnote.testkit.Toolkit;
import dev.hushnote.testkit.Waiting;
import dev.hushnote.testkit.WindowRig;
import java.io.IOException;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Files that are opened with Hushnote.
class HandedOverTest {

    @TempDir
    private Path folder;

    @Test
    void picturesComeInAndWhatIsNoneIsNamed() throws IOException {
        try (WindowRig window = WindowRig.open(WindowRig.Opening.at(folder, "2026-05-14T09:00:00Z"))) {
            window.press(KeyCode.ENTER).log("first").sees("first");
            Waiting.until(() -> !window.notebook().programme().conferences().isEmpty());
            byte[] jpeg = Pictures.phoneJpeg(
                    Pictures.slide(320, 240, 1), OffsetDateTime.parse("2026-05-14T09:00:10Z"), 1, false);
            Path picture = Pictures.write(folder.resolve("슬라이드 1.JPG"), jpeg);
            hand(window, picture.toString());
            window.sees("Pictures: 1 placed");
            hand(window, folder.resolve("talk.mp4").toString());
            window.sees("here is no file").sees("talk.mp4");
            assertThat(window.notebook().recordings().ofConference(conference(window)))
                    .isEmpty();
            hand(window, folder.resolve("programme.xml").toString());
            window.sees("programme.xml could not be read").sees("Try another file");
            hand(window, "gopher://conf.example/programme.ics");
            window.sees("cannot take this in").sees("gopher://conf.example/programme.ics");
            assertThat(photos(window)).isEqualTo(1);
        }
    }

    @Test
    void aPackComesIn() {
        Path pack = folder.resolve("day.hushnote");
        try (WindowRig window = WindowRig.open(WindowRig.Opening.at(folder.resolve("a"), "2026-05-14T09:00:00Z")
                .withSample())) {
            window.notebook().packWriter().writeNotebook(pack);
        }
        try (WindowRig window = WindowRig.open(WindowRig.Opening.at(folder.resolve("b"), "2026-05-14T09:00:00Z"))) {
            hand(window, pack.toString());
            Waiting.until(() -> window.notebook().programme().conferences().size() == 1);
            window.sees("Taken in: day.hushnote");
        }
    }

    private static void hand(WindowRig window, String word) {
        Toolkit.inWindow(() -> window.take(List.of(word)));
    }

    private static int photos(WindowRig window) {
        return window.notebook().photos().of(conference(window)).size();
    }

    private static UUID conference(WindowRig window) {
        return window.notebook().programme().conferences().getFirst().id();
    }
}
