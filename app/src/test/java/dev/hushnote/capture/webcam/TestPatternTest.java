package dev.hushnote.capture.webcam;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hushnote.capture.Camera;
import dev.hushnote.capture.Frame;
import dev.hushnote.capture.FrameRing;
import dev.hushnote.capture.FrameWish;
import dev.hushnote.capture.Later;
import dev.hushnote.capture.Pixels;
import dev.hushnote.capture.PreviewFrames;
import dev.hushnote.capture.Reason;
import dev.hushnote.capture.SourceChoice;
import dev.hushnote.capture.SourceChoice.TestPattern;
import dev.hushnote.capture.SourceState;
import dev.hushnote.testkit.Waiting;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// The bundled program itself, playing a test pattern.
class TestPatternTest {

    private static final TestPattern SMALL = new TestPattern(new FrameWish(320, 240, 30, false, 0));

    private final ScheduledExecutorService scheduler = Executors.newSingleThreadScheduledExecutor();
    private final FfmpegSources sources =
            new FfmpegSources(new FfmpegProgram(), CameraSystem.V4L2, Clock.systemUTC(), Later.on(scheduler));
    private final Camera camera = new Camera(
            choice -> sources.testPattern((TestPattern) choice),
            new FrameRing(FrameRing.USUAL_SPAN, FrameRing.USUAL_BYTES));

    @AfterEach
    void end() {
        camera.close();
        scheduler.shutdown();
    }

    @Test
    void theShutterGetsThePictureOfTheKeyPress() throws IOException {
        camera.choose(SMALL);
        Waiting.until(() -> camera.ring().before(Instant.now(), 5).size() == 5);
        Instant pressed = Instant.now();
        Frame later = Waiting.forValue(
                () -> camera.ring().latest().filter(frame -> frame.at().isAfter(pressed)));

        Frame taken = camera.shutter(pressed).orElseThrow();

        assertThat(taken.at()).isBeforeOrEqualTo(pressed);
        assertThat(later.at()).isAfter(taken.at());
        BufferedImage picture = ImageIO.read(new ByteArrayInputStream(taken.jpeg()));
        assertThat(picture.getWidth()).isEqualTo(taken.width()).isEqualTo(320);
        assertThat(picture.getHeight()).isEqualTo(taken.height()).isEqualTo(240);
    }

    @Test
    void turnedPicturesStandUpright() {
        camera.choose(new TestPattern(new FrameWish(320, 240, 30, true, 90)));
        Frame frame = Waiting.forValue(() -> camera.ring().latest());
        assertThat(List.of(frame.width(), frame.height())).containsExactly(240, 320);
    }

    @Test
    void aPreviewIsSmallAndEndsWhenFolded() {
        camera.choose(new TestPattern(new FrameWish(1280, 720, 30, false, 0)));
        List<Pixels> shown = new CopyOnWriteArrayList<>();
        try (PreviewFrames _ = new PreviewFrames(camera, 15, 400, shown::add)) {
            Waiting.until(() -> shown.size() >= 3);
        }
        Pixels pixels = shown.getFirst();
        assertThat(pixels.width()).isBetween(400, 799);
        assertThat(pixels.argb()).hasSize(pixels.width() * pixels.height());
        Waiting.until(() -> Thread.getAllStackTraces().keySet().stream()
                .noneMatch(thread -> thread.getName().equals("frame tap")));
    }

    @Test
    void aKilledProgramIsReportedAndComesBack() {
        List<SourceState> states = new CopyOnWriteArrayList<>();
        camera.onChange(() -> states.add(camera.state()));
        camera.choose(SMALL);
        Waiting.until(() -> camera.state() instanceof SourceState.Running);

        program().orElseThrow().destroyForcibly();

        Waiting.until(() -> states.stream()
                .anyMatch(state -> state instanceof SourceState.Lost lost && lost.reason() == Reason.CRASHED));
        Waiting.until(() -> camera.state() instanceof SourceState.Running);
    }

    @Test
    void nothingRunsOnAfterTheEnd() {
        camera.choose(SMALL);
        Waiting.until(() -> camera.state() instanceof SourceState.Running);
        ProcessHandle program = program().orElseThrow();

        camera.sleep();
        assertThat(camera.state()).isEqualTo(new SourceState.Off());
        assertThat(camera.shutter(Instant.now())).isEmpty();
        Waiting.until(() -> !program.isAlive());

        camera.wake();
        Waiting.until(() -> camera.state() instanceof SourceState.Running);
        camera.choose(SourceChoice.NONE);
        Waiting.until(() -> program().isEmpty());
    }

    private static Optional<ProcessHandle> program() {
        return ProcessHandle.current().children().filter(ProcessHandle::isAlive).findFirst();
    }
}
