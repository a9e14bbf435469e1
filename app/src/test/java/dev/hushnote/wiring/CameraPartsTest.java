package dev.hushnote.wiring;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hushnote.capture.Camera;
import dev.hushnote.capture.FoundSource;
import dev.hushnote.capture.FrameWish;
import dev.hushnote.capture.Reason;
import dev.hushnote.capture.SourceChoice;
import dev.hushnote.capture.SourceChoice.Device;
import dev.hushnote.capture.SourceChoice.Network;
import dev.hushnote.capture.SourceChoice.Screen;
import dev.hushnote.capture.SourceChoice.TestPattern;
import dev.hushnote.capture.SourceState.Lost;
import dev.hushnote.testkit.Waiting;
import java.io.BufferedReader;
import java.io.IOException;
import java.net.URI;
import java.time.Clock;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// Everything that can be chosen, wired as the program does.
class CameraPartsTest {

    @Test
    void theTestPatternIsOfferedOnlyWhenAskedFor() {
        try (CameraParts plain = new CameraParts(Clock.systemUTC(), false);
                CameraParts trying = new CameraParts(Clock.systemUTC(), true)) {
            assertThat(plain.catalogue().list()).noneMatch(CameraPartsTest::isPattern);
            assertThat(trying.catalogue().list()).last().matches(CameraPartsTest::isPattern);
        }
    }

    @Test
    void whatIsNotThereIsToldByEverySource() {
        try (CameraParts parts = new CameraParts(Clock.systemUTC(), false)) {
            Camera camera = parts.camera();
            Device none = new Device("/dev/hushnote-none", "None", false, FrameWish.FULL_HD);
            assertThat(lost(camera, none)).isEqualTo(Reason.MISSING);
            assertThat(lost(camera, new Screen(0, null))).isEqualTo(Reason.MISSING);
            assertThat(lost(camera, new Network(URI.create("http://127.0.0.1:1/"))))
                    .isEqualTo(Reason.UNREACHABLE);
        }
    }

    /// However the program ends, no camera is left on.
    @Test
    void aKilledProgramLeavesNoCameraOn() throws IOException {
        Process program = new ProcessBuilder(
                        ProcessHandle.current().info().command().orElseThrow(),
                        "--enable-native-access=ALL-UNNAMED",
                        "-cp",
                        Objects.requireNonNull(System.getProperty("java.class.path")),
                        Filming.class.getName())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        try (BufferedReader output = program.inputReader()) {
            long camera = Long.parseLong(Objects.requireNonNull(output.readLine()));
            assertThat(ProcessHandle.of(camera))
                    .hasValueSatisfying(handle -> assertThat(handle.isAlive()).isTrue());
            program.toHandle().destroyForcibly();
            Waiting.until(() ->
                    ProcessHandle.of(camera).filter(ProcessHandle::isAlive).isEmpty());
        }
    }

    private static Reason lost(Camera camera, SourceChoice choice) {
        camera.choose(choice);
        return Waiting.forValue(
                () -> camera.state() instanceof Lost lost ? Optional.of(lost.reason()) : Optional.empty());
    }

    private static boolean isPattern(FoundSource found) {
        return found.choice() instanceof TestPattern;
    }
}
