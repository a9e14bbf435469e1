package dev.hushnote.capture.webcam.real;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hushnote.capture.webcam.FfmpegProgram;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/// The adapter on the Linux kernel's own camera interface, which needs no camera. Takes minutes and half a gigabyte
/// below `target`; fetches Debian's kernel the first time.
@Tag("camera")
class RealCameraTest {

    private static final Path FOLDER = Path.of("target/camera").toAbsolutePath();
    private static final Path RUN = FOLDER.resolve("run");

    private static String said = "";

    @BeforeAll
    static void runInTheMachine() throws IOException, InterruptedException {
        VirtualMachine.requirePrograms();
        Path ffmpeg = Path.of(new FfmpegProgram().command(List.of()).getFirst());
        said = new VirtualMachine(BootFiles.in(FOLDER), RUN)
                .run(
                        Path.of(ProcessHandle.current().info().command().orElseThrow()),
                        List.of(
                                "-XX:TieredStopAtLevel=1",
                                "-XX:+UseSerialGC",
                                "-XX:-UsePerfData",
                                "-Xmx512m",
                                "-Djava.io.tmpdir=/dev/shm",
                                "-Djava.awt.headless=true",
                                "-cp",
                                Objects.requireNonNull(System.getProperty("java.class.path")),
                                CameraGuest.class.getName(),
                                RUN.toString(),
                                Objects.requireNonNull(ffmpeg.getParent()).toString()));
    }

    @Test
    void camerasAreListedInTheirOrderAndByLastingName() {
        guestSaid("found", "/dev/video0 vivid, /dev/video1 vivid");
        guestSaid("found with a lasting name", "/dev/video0 vivid, /dev/v4l/by-id/usb-second-video-index0 vivid");
    }

    @Test
    void theUsualAndTheWantedSizeAreGranted() {
        guestSaid("usual size", "1920x1080");
        guestSaid("wanted 640x360", "640x360");
        guestSaid("wanted 3840x2160", "3840x2160");
    }

    @Test
    void theSizeThatTheDriverChoseInsteadIsTold() {
        guestSaid("wanted 1000x700", "1280x720");
    }

    /// The driver shows colour bars.
    @Test
    void aStillIsThePictureOfTheKeyPressInItsColours() throws IOException {
        guestSaid("still", "1920x1080, before the key: true");
        BufferedImage still = ImageIO.read(RUN.resolve("still.jpg").toFile());
        assertThat(still.getWidth()).isEqualTo(1_920);
        assertThat(still.getHeight()).isEqualTo(1_080);
        List<String> bars = IntStream.range(0, 8)
                .mapToObj(bar -> colour(still.getRGB(120 + 240 * bar, 900)))
                .toList();
        assertThat(bars).containsExactly("RGB", "RG-", "-GB", "-G-", "R-B", "R--", "--B", "---");
    }

    @Test
    void aCameraInUseIsBusyAndTheOneThatUsesItGoesOn() {
        guestSaid("second reader", "BUSY Error opening input: Device or resource busy");
        guestSaid("first reader", "1920x1080");
    }

    @Test
    void twoCamerasRunOneAfterTheOtherAndAtOnce() {
        guestSaid("the other camera", "1280x720");
        guestSaid("the first again", "640x480");
        guestSaid("both at once", "320x180 beside 640x480");
    }

    @Test
    void asleepNothingRuns() {
        guestSaid("asleep", "Off[], programs: 0");
        guestSaid("awake", "640x480");
    }

    @Test
    void anUnpluggedCameraIsGoneAndComesBack() {
        assertThat(lines())
                .as(said)
                .hasEntrySatisfying("unplugged", lost -> assertThat(lost).startsWith("GONE "));
        guestSaid("tried again", "MISSING Cannot open video device /dev/video0: No such file or directory");
        guestSaid("found then", "");
        guestSaid("plugged in", "640x480");
        guestSaid("picture after it", "640x480");
    }

    @Test
    void aCameraThatIsNotThereIsMissingAndNothingRunsOn() {
        guestSaid("no such camera", "MISSING Cannot open video device /dev/video9: No such file or directory");
        guestSaid("programs at the end", "0");
    }

    private static void guestSaid(String key, String value) {
        assertThat(lines()).as(said).containsEntry(key, value);
    }

    private static Map<String, String> lines() {
        return said.lines()
                .map(line -> line.split(": ", 2))
                .filter(parts -> parts.length == 2)
                .collect(Collectors.toMap(parts -> parts[0], parts -> parts[1], (one, _) -> one));
    }

    /// The letters of the colours that are in it.
    private static String colour(int argb) {
        Color colour = new Color(argb);
        return (colour.getRed() > 128 ? "R" : "-")
                + (colour.getGreen() > 128 ? "G" : "-")
                + (colour.getBlue() > 128 ? "B" : "-");
    }
}
