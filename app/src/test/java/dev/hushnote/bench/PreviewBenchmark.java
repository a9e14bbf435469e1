package dev.hushnote.bench;

import com.sun.management.OperatingSystemMXBean;
import dev.hushnote.capture.Camera;
import dev.hushnote.capture.FrameRing;
import dev.hushnote.capture.FrameWish;
import dev.hushnote.capture.Later;
import dev.hushnote.capture.PreviewFrames;
import dev.hushnote.capture.SourceChoice;
import dev.hushnote.capture.webcam.CameraSystem;
import dev.hushnote.capture.webcam.FfmpegProgram;
import dev.hushnote.capture.webcam.FfmpegSources;
import dev.hushnote.capture.webcam.Program;
import dev.hushnote.testkit.Waiting;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;

/// What a preview of 720p at 15 pictures a second costs, its child process included: with a camera that sends JPEGs,
/// as webcams do (a recorded one, played at its pace), and with the test pattern, which is painted and encoded too.
final class PreviewBenchmark implements Benchmark {

    private static final FrameWish WISH = new FrameWish(1280, 720, 15, false, 0);
    private static final Duration WARM_UP = Duration.ofSeconds(8);
    private static final Duration STRETCH = Duration.ofSeconds(15);

    @Override
    public List<String> programs() {
        return List.of();
    }

    @Override
    public List<String> run(Workbench bench) throws IOException {
        Path recorded = bench.empty("preview").resolve("recorded.mjpeg");
        FfmpegProgram ffmpeg = new FfmpegProgram();
        List<String> record = ffmpeg.command(List.of(
                "-loglevel",
                "error",
                "-f",
                "lavfi",
                "-i",
                "testsrc2=size=1280x720:rate=15",
                "-t",
                "20",
                "-c:v",
                "mjpeg",
                "-q:v",
                "3",
                recorded.toString()));
        if (new ProcessBuilder(record).start().onExit().join().exitValue() != 0) {
            throw new IOException("cannot record " + recorded);
        }
        Program played = _ -> ffmpeg.command(List.of(
                "-loglevel",
                "error",
                "-nostdin",
                "-re",
                "-stream_loop",
                "-1",
                "-framerate",
                "15",
                "-f",
                "mjpeg",
                "-i",
                recorded.toString(),
                "-an",
                "-c:v",
                "copy",
                "-flush_packets",
                "1",
                "-f",
                "mjpeg",
                "-"));
        return List.of(
                measure("preview 720p, camera that sends JPEGs", played),
                measure("preview 720p, test pattern", ffmpeg));
    }

    private static String measure(String name, Program program) {
        ScheduledExecutorService scheduler = Executors.newSingleThreadScheduledExecutor();
        FfmpegSources sources = new FfmpegSources(program, CameraSystem.V4L2, Clock.systemUTC(), Later.on(scheduler));
        AtomicInteger shown = new AtomicInteger();
        try (Camera camera = new Camera(
                        choice -> sources.testPattern((SourceChoice.TestPattern) choice),
                        new FrameRing(FrameRing.USUAL_SPAN, FrameRing.USUAL_BYTES));
                PreviewFrames _ = new PreviewFrames(
                        camera, PreviewFrames.USUAL_RATE, PreviewFrames.USUAL_WIDTH, _ -> shown.incrementAndGet())) {
            camera.choose(new SourceChoice.TestPattern(WISH));
            Waiting.until(() -> shown.get() > 0);
            LockSupport.parkNanos(WARM_UP.toNanos());
            Cost before = cost();
            int shownBefore = shown.get();
            long start = System.nanoTime();
            LockSupport.parkNanos(STRETCH.toNanos());
            double nanos = System.nanoTime() - start;
            Cost after = cost();
            return String.format(
                    Locale.ROOT,
                    "%-44s child %4.1f %%, reading and decoding %4.1f %% of a core, %4.1f pictures a second",
                    name,
                    100 * (after.child() - before.child()) / nanos,
                    100 * (after.own() - before.own()) / nanos,
                    (shown.get() - shownBefore) * 1e9 / nanos);
        } finally {
            scheduler.shutdown();
        }
    }

    /// Nanoseconds of processor time.
    private record Cost(double child, double own) {}

    private static Cost cost() {
        long child = ProcessHandle.current()
                .children()
                .flatMap(process -> process.info().totalCpuDuration().stream())
                .mapToLong(Duration::toNanos)
                .sum();
        OperatingSystemMXBean system = (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
        return new Cost(child, system.getProcessCpuTime());
    }
}
