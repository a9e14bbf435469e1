package dev.hushnote.silence;

import dev.hushnote.capture.Camera;
import dev.hushnote.capture.Frame;
import dev.hushnote.capture.FrameWish;
import dev.hushnote.capture.PreviewFrames;
import dev.hushnote.capture.SourceChoice;
import dev.hushnote.notebook.FreeSpace;
import dev.hushnote.photo.OriginalFiles;
import dev.hushnote.testkit.Waiting;
import dev.hushnote.wiring.CameraParts;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;

/// A talk's worth of photos as the program takes them: `CaptureJourney FOLDER`.
public final class CaptureJourney {

    private static final int SHOTS = 30;

    private CaptureJourney() {}

    public static void main(String[] arguments) throws IOException {
        Path shots = Files.createDirectories(Path.of(arguments[0]));
        OriginalFiles originals = new OriginalFiles(Files.createTempDirectory("originals"), FreeSpace.USUAL);
        AtomicInteger shown = new AtomicInteger();
        Clock clock = Clock.systemUTC();
        try (CameraParts parts = new CameraParts(clock, true)) {
            Camera camera = parts.camera();
            parts.catalogue().list();
            camera.choose(new SourceChoice.TestPattern(new FrameWish(1280, 720, 30, false, 0)));
            try (PreviewFrames _ = new PreviewFrames(camera, 15, 400, _ -> shown.incrementAndGet())) {
                Instant last = Instant.MIN;
                for (int i = 1; i <= SHOTS; i++) {
                    Frame frame = fresh(camera, last, clock);
                    last = frame.at();
                    Files.copy(originals.add(frame.jpeg()).file(), shots.resolve(i + ".jpg"));
                }
                Waiting.until(() -> shown.get() > 5);
            }
            camera.sleep();
            camera.wake();
            Waiting.until(() -> camera.ring().latest().isPresent());
        }
        System.exit(0);
    }

    private static Frame fresh(Camera camera, Instant last, Clock clock) {
        return Waiting.forValue(() -> {
            Optional<Frame> frame = camera.shutter(clock.instant());
            return frame.filter(taken -> taken.at().isAfter(last));
        });
    }
}
