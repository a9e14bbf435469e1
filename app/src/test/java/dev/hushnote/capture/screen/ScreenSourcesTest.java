package dev.hushnote.capture.screen;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hushnote.capture.Camera;
import dev.hushnote.capture.FrameRing;
import dev.hushnote.capture.Later;
import dev.hushnote.capture.Reason;
import dev.hushnote.capture.SourceChoice.Screen;
import dev.hushnote.capture.SourceState.Lost;
import dev.hushnote.testkit.ByHand;
import dev.hushnote.testkit.Programs;
import dev.hushnote.testkit.Waiting;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ScreenSourcesTest {

    @TempDir
    private Path folder;

    @Test
    void withoutADisplayThereIsNoScreen() {
        Later later = new ByHand();
        ScreenSources sources = new ScreenSources(Clock.systemUTC(), later);
        assertThat(sources.list()).isEmpty();
        try (Camera camera = new Camera(
                choice -> sources.screen((Screen) choice),
                new FrameRing(FrameRing.USUAL_SPAN, FrameRing.USUAL_BYTES))) {
            camera.choose(new Screen(0, null));
            Waiting.until(() -> camera.state() instanceof Lost);
            assertThat(camera.state()).isEqualTo(new Lost(Reason.MISSING, "no display"));
        }
    }

    @Tag("thorough")
    @Test
    void aScreenAndAPartOfItAreRead() throws IOException {
        Programs.require("xvfb-run");
        Programs.Result result = Programs.run(
                folder,
                Map.of(),
                List.of(
                        "xvfb-run",
                        "-a",
                        "-s",
                        "-screen 0 1024x640x24",
                        ProcessHandle.current().info().command().orElseThrow(),
                        "-Djava.awt.headless=false",
                        "-cp",
                        Objects.requireNonNull(System.getProperty("java.class.path")),
                        ScreenReading.class.getName()));
        assertThat(result.output().lines())
                .containsExactly(
                        "screens 1",
                        "whole 1024x640",
                        "part 200x100 lit",
                        "cut off 24x40",
                        "outside MISSING",
                        "second MISSING");
        assertThat(result.exitCode()).isZero();
    }
}
