package dev.hushnote.capture.webcam;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hushnote.capture.ExposureLock;
import dev.hushnote.testkit.Programs;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The exposure is held through a program that is played here by a script.
class V4l2ExposureTest {

    private static final String MODERN = """
                                     brightness 0x00980900 (int)    : min=-64 max=64 step=1 default=0 value=0
                                  auto_exposure 0x009a0901 (menu)   : min=0 max=3 default=3 value=3 (Aperture Priority Mode)
                         exposure_time_absolute 0x009a0902 (int)    : min=1 max=5000 step=1 default=157 value=312 flags=inactive
        """;
    private static final String OLD =
            MODERN.replace("auto_exposure", "exposure_auto").replace("exposure_time_absolute", "exposure_absolute");

    @TempDir
    private Path folder;

    @Test
    void withoutTheProgramNothingIsOffered() {
        assertThat(exposure()).isSameAs(ExposureLock.NONE);
        assertThat(exposure().isOffered("/dev/video0")).isFalse();
        assertThat(V4l2Exposure.on(CameraSystem.DSHOW, folder.toString())).isSameAs(ExposureLock.NONE);
    }

    @Test
    void aCameraThatCannotIsNotOfferedIt() throws IOException {
        play("brightness 0x00980900 (int) : min=-64 max=64 step=1 default=0 value=0\n", 0);
        assertThat(exposure().isOffered("/dev/video0")).isFalse();
        assertThat(exposure().lock("/dev/video0", true)).isFalse();
        play(MODERN, 1);
        assertThat(exposure().isOffered("/dev/video0")).isFalse();
    }

    @Test
    void thePresentTimeIsSetByHandAndThenTheCamerasOwnModeAgain() throws IOException {
        play(MODERN, 0);
        assertThat(exposure().isOffered("/dev/v4l/by-id/a camera; echo")).isTrue();
        assertThat(exposure().lock("/dev/video0", true)).isTrue();
        assertThat(exposure().lock("/dev/video0", false)).isTrue();
        assertThat(calls())
                .containsExactly(
                        "--device=/dev/v4l/by-id/a camera; echo --list-ctrls",
                        "--device=/dev/video0 --list-ctrls",
                        "--device=/dev/video0 --set-ctrl=auto_exposure=1",
                        "--device=/dev/video0 --set-ctrl=exposure_time_absolute=312",
                        "--device=/dev/video0 --list-ctrls",
                        "--device=/dev/video0 --set-ctrl=auto_exposure=3");
    }

    @Test
    void olderDriversCallItOtherwise() throws IOException {
        play(OLD, 0);
        assertThat(exposure().lock("/dev/video0", true)).isTrue();
        assertThat(calls())
                .containsExactly(
                        "--device=/dev/video0 --list-ctrls",
                        "--device=/dev/video0 --set-ctrl=exposure_auto=1",
                        "--device=/dev/video0 --set-ctrl=exposure_absolute=312");
    }

    private ExposureLock exposure() {
        return V4l2Exposure.on(CameraSystem.V4L2, folder.resolve("none") + ":" + folder);
    }

    private void play(String controls, int exitCode) throws IOException {
        Programs.require("sh");
        Files.writeString(folder.resolve("controls"), controls);
        Path program = folder.resolve("v4l2-ctl");
        Files.writeString(
                program,
                "#!/bin/sh\ncd '%s'\necho \"$@\" >> calls\ncat controls\nexit %d\n".formatted(folder, exitCode));
        Files.setPosixFilePermissions(program, PosixFilePermissions.fromString("rwxr-xr-x"));
    }

    private List<String> calls() throws IOException {
        return Files.readAllLines(folder.resolve("calls"));
    }
}
