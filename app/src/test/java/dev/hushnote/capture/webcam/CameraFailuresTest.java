package dev.hushnote.capture.webcam;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hushnote.capture.Camera;
import dev.hushnote.capture.FrameRing;
import dev.hushnote.capture.FrameWish;
import dev.hushnote.capture.Reason;
import dev.hushnote.capture.SourceChoice.Device;
import dev.hushnote.capture.SourceState;
import dev.hushnote.capture.SourceState.Lost;
import dev.hushnote.capture.SourceState.Running;
import dev.hushnote.capture.webcam.CameraStandIn.Scene;
import dev.hushnote.testkit.ByHand;
import dev.hushnote.testkit.Waiting;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Everything a camera can do to its program, played by a stand-in.
class CameraFailuresTest {

    private static final Device DEVICE =
            new Device("/dev/video0", "Stand-in", false, new FrameWish(160, 120, 30, false, 0));

    @TempDir
    private Path folder;

    private final ByHand time = new ByHand();
    private final List<SourceState> states = new CopyOnWriteArrayList<>();
    private final FfmpegSources sources = new FfmpegSources(this::standIn, CameraSystem.V4L2, Clock.systemUTC(), time);
    private final Camera camera = new Camera(
            choice -> sources.camera((Device) choice), new FrameRing(FrameRing.USUAL_SPAN, FrameRing.USUAL_BYTES));

    @BeforeEach
    void listen() {
        camera.onChange(() -> states.add(camera.state()));
    }

    @AfterEach
    void end() {
        camera.close();
        Waiting.until(() -> ProcessHandle.current().children().noneMatch(ProcessHandle::isAlive));
    }

    @ParameterizedTest
    @CsvSource({
        "BUSY, BUSY, Device or resource busy",
        "MISSING, MISSING, No such file or directory",
        "FORBIDDEN, FORBIDDEN, Permission denied"
    })
    void aCameraThatCannotBeOpenedIsToldAndComesBack(Scene scene, Reason reason, String words) throws IOException {
        play(scene, scene, Scene.RUN);
        camera.choose(DEVICE);
        Lost lost = waitForLost(1);
        assertThat(lost.reason()).isEqualTo(reason);
        assertThat(lost.detail()).contains(words).doesNotContain("@ 0x");

        time.pass(Duration.ofSeconds(2));
        waitForLost(2);
        time.pass(Duration.ofSeconds(5));
        Waiting.until(() -> camera.state() instanceof Running);
    }

    @ParameterizedTest
    @CsvSource({"UNPLUGGED, GONE", "CRASH, CRASHED"})
    void aCameraThatFailsWhileRunningIsToldAndComesBack(Scene scene, Reason reason) throws IOException {
        play(scene, Scene.RUN);
        camera.choose(DEVICE);
        assertThat(waitForLost(1).reason()).isEqualTo(reason);
        assertThat(states).anyMatch(Running.class::isInstance);

        time.pass(Duration.ofSeconds(2));
        Waiting.until(() -> camera.state() instanceof Running);
    }

    /// Both plugs are pulled, one after the other, and each time the other camera is chosen meanwhile.
    @Test
    void twoCamerasAreUnpluggedInTurn() throws IOException {
        Device other = new Device("/dev/video2", "Second stand-in", false, DEVICE.wish());
        play(Scene.UNPLUGGED, Scene.UNPLUGGED, Scene.RUN);
        camera.choose(DEVICE);
        waitForLost(1);
        camera.choose(other);
        waitForLost(2);
        assertThat(lost()).extracting(Lost::reason).containsExactly(Reason.GONE, Reason.GONE);
        camera.choose(DEVICE);
        Waiting.until(() -> camera.state() instanceof Running);
        time.pass(Duration.ofSeconds(30));
        assertThat(started())
                .as("a camera that is not in use any more is not opened again")
                .hasSize(3)
                .satisfies(starts -> assertThat(starts.get(0)).contains("/dev/video0"))
                .satisfies(starts -> assertThat(starts.get(1)).contains("/dev/video2"))
                .satisfies(starts -> assertThat(starts.get(2)).contains("/dev/video0"));
        assertThat(camera.shutter(java.time.Instant.now())).isPresent();
    }

    @Test
    void aProgramThatIsKilledIsStartedAgain() throws IOException {
        play(Scene.RUN);
        camera.choose(DEVICE);
        Waiting.until(() -> camera.state() instanceof Running);
        ProcessHandle.current().children().forEach(ProcessHandle::destroyForcibly);
        assertThat(waitForLost(1).reason()).isIn(Reason.CRASHED, Reason.GONE);
        time.pass(Duration.ofSeconds(2));
        Waiting.until(() -> camera.state() instanceof Running);
    }

    @Test
    void aCameraThatDoesNotEncodeIsReadAnotherWayAtOnce() throws IOException {
        play(Scene.NO_JPEG, Scene.RUN);
        camera.choose(DEVICE);
        Waiting.until(() -> camera.state() instanceof Running);

        assertThat(states).noneMatch(Lost.class::isInstance);
        assertThat(started()).hasSize(2);
        assertThat(started().getFirst()).contains("-input_format mjpeg", "-c:v copy");
        assertThat(started().getLast()).contains("-c:v mjpeg").doesNotContain("-input_format");
    }

    @Test
    void theGrantedSizeIsTold() throws IOException {
        play(Scene.OTHER_SIZE);
        camera.choose(DEVICE);
        Running running = Waiting.forValue(
                () -> camera.state() instanceof Running now ? java.util.Optional.of(now) : java.util.Optional.empty());
        assertThat(running.width()).isEqualTo(80);
        assertThat(running.height()).isEqualTo(60);
    }

    @ParameterizedTest
    @CsvSource({"GARBAGE", "TALKATIVE"})
    void noiseDoesNotStopThePictures(Scene scene) throws IOException {
        play(scene);
        camera.choose(DEVICE);
        Waiting.until(() -> camera.ring().before(java.time.Instant.MAX, 9).size() == 9);
        assertThat(camera.ring().before(java.time.Instant.MAX, 9)).allMatch(frame -> frame.width() == 160);
    }

    @Test
    void aPictureWithoutEndIsAWrongAnswer() throws IOException {
        play(Scene.ENDLESS);
        camera.choose(DEVICE);
        assertThat(waitForLost(1).reason()).isEqualTo(Reason.WRONG_ANSWER);
    }

    @Test
    void aProgramThatHangsIsEnded() throws IOException {
        play(Scene.SILENT, Scene.RUN);
        camera.choose(DEVICE);
        Waiting.until(() -> Files.exists(folder.resolve("started")));
        time.pass(Duration.ofSeconds(10));
        assertThat(waitForLost(1).reason()).isEqualTo(Reason.CRASHED);
        Waiting.until(() -> ProcessHandle.current().children().noneMatch(ProcessHandle::isAlive));

        time.pass(Duration.ofSeconds(2));
        Waiting.until(() -> camera.state() instanceof Running);
    }

    @Test
    void aProgramThatIsNotThereIsMissing() {
        FfmpegSources nowhere = new FfmpegSources(
                arguments -> List.of(folder.resolve("no-such-program").toString()),
                CameraSystem.V4L2,
                Clock.systemUTC(),
                time);
        try (Camera other = new Camera(
                choice -> nowhere.camera((Device) choice),
                new FrameRing(FrameRing.USUAL_SPAN, FrameRing.USUAL_BYTES))) {
            other.choose(DEVICE);
            Waiting.until(() -> other.state() instanceof Lost lost && lost.reason() == Reason.MISSING);
        }
    }

    private Lost waitForLost(int count) {
        Waiting.until(() -> lost().size() >= count);
        return lost().getLast();
    }

    private List<Lost> lost() {
        return states.stream()
                .filter(Lost.class::isInstance)
                .map(Lost.class::cast)
                .toList();
    }

    private void play(Scene... scenes) throws IOException {
        Files.write(
                folder.resolve("play"), Arrays.stream(scenes).map(Enum::name).toList());
    }

    private List<String> started() throws IOException {
        return Files.readAllLines(folder.resolve("started"));
    }

    private List<String> standIn(List<String> arguments) {
        List<String> command = new ArrayList<>(List.of(
                ProcessHandle.current().info().command().orElseThrow(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-Xshare:auto",
                "-Djava.awt.headless=true",
                "-cp",
                Objects.requireNonNull(System.getProperty("java.class.path")),
                CameraStandIn.class.getName(),
                folder.toString()));
        command.addAll(arguments);
        return command;
    }
}
