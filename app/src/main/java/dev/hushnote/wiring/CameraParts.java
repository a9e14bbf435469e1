package dev.hushnote.wiring;

import dev.hushnote.capture.Camera;
import dev.hushnote.capture.ExposureLock;
import dev.hushnote.capture.FoundSource;
import dev.hushnote.capture.FrameRing;
import dev.hushnote.capture.FrameSource;
import dev.hushnote.capture.FrameWish;
import dev.hushnote.capture.Later;
import dev.hushnote.capture.SourceCatalogue;
import dev.hushnote.capture.SourceChoice;
import dev.hushnote.capture.VisitingCameras;
import dev.hushnote.capture.network.NetworkSources;
import dev.hushnote.capture.screen.ScreenSources;
import dev.hushnote.capture.webcam.CameraCatalogue;
import dev.hushnote.capture.webcam.CameraSystem;
import dev.hushnote.capture.webcam.FfmpegProgram;
import dev.hushnote.capture.webcam.FfmpegSources;
import dev.hushnote.capture.webcam.Program;
import dev.hushnote.capture.webcam.V4l2Exposure;
import dev.hushnote.recording.convert.Ffmpeg;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.stream.Stream;

/// The camera, one more beside it, and what they can be pointed at. Making it touches no device and unpacks
/// nothing. The system property `hushnote.ffmpeg` names the folder of an ffmpeg program that lies unpacked, as
/// in an installed Hushnote.
public final class CameraParts implements AutoCloseable {

    private static final Duration SECOND_SPAN = Duration.ofSeconds(3);
    private static final int SECOND_BYTES = 16 << 20;

    private final ScheduledExecutorService scheduler = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().name("camera retries").daemon().factory());
    private final Program program;
    private final FfmpegSources ffmpeg;
    private final NetworkSources network;
    private final ScreenSources screens;
    private final SourceCatalogue cameras;
    private final Camera camera;
    private final Camera second;
    private final VisitingCameras visiting;
    private final ExposureLock exposure;
    private final boolean testPattern;

    /// @param clock what pictures get their instant from; the same one that key presses are timed by
    /// @param testPattern whether the test pattern is offered
    public CameraParts(Clock clock, boolean testPattern) {
        this(clock, testPattern, VisitingCameras.NONE);
    }

    /// @param visiting what else can be used while it is here
    public CameraParts(Clock clock, boolean testPattern, VisitingCameras visiting) {
        this.program = new FfmpegProgram(
                Optional.ofNullable(System.getProperty("hushnote.ffmpeg")).map(Path::of));
        CameraSystem system = CameraSystem.of(System.getProperty("os.name", ""));
        Later later = Later.on(scheduler);
        this.ffmpeg = new FfmpegSources(program, system, clock, later);
        this.network = new NetworkSources(clock, later);
        this.screens = new ScreenSources(clock, later);
        this.cameras = new CameraCatalogue(program, system);
        this.camera = new Camera(this::make, new FrameRing(FrameRing.USUAL_SPAN, FrameRing.USUAL_BYTES));
        this.second = new Camera(this::make, new FrameRing(SECOND_SPAN, SECOND_BYTES));
        this.visiting = visiting;
        this.exposure = V4l2Exposure.on(system, Objects.requireNonNullElse(System.getenv("PATH"), ""));
        this.testPattern = testPattern;
    }

    public Camera camera() {
        return camera;
    }

    /// Used at the same time as the first one. It keeps the last seconds only: nobody looks for slides in it.
    public Camera second() {
        return second;
    }

    public SourceCatalogue catalogue() {
        return new Everything();
    }

    /// The program behind the cameras; it reads recordings, too.
    public Ffmpeg ffmpeg() {
        return program::command;
    }

    @Override
    public void close() {
        camera.close();
        second.close();
        scheduler.shutdown();
    }

    private List<FoundSource> patterns() {
        return testPattern ? List.of(new FoundSource(new SourceChoice.TestPattern(FrameWish.FULL_HD), "")) : List.of();
    }

    private FrameSource make(SourceChoice choice) {
        return switch (choice) {
            case SourceChoice.Device device -> ffmpeg.camera(device);
            case SourceChoice.TestPattern pattern -> ffmpeg.testPattern(pattern);
            case SourceChoice.Network address -> network.camera(address);
            case SourceChoice.Screen screen -> screens.screen(screen);
            case SourceChoice.Phone phone -> visiting.source(phone.id());
            case SourceChoice.None _ -> throw new IllegalArgumentException("nothing to make");
        };
    }

    /// Cameras and phones, then screens.
    private final class Everything implements SourceCatalogue {

        @Override
        public List<FoundSource> list() {
            return Stream.of(cameras.list(), visiting.list(), screens.list(), patterns())
                    .flatMap(List::stream)
                    .toList();
        }

        @Override
        public ExposureLock exposure() {
            return exposure;
        }
    }
}
