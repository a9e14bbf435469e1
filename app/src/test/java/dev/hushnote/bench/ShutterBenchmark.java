package dev.hushnote.bench;

import dev.hushnote.capture.Camera;
import dev.hushnote.capture.Frame;
import dev.hushnote.capture.FrameWish;
import dev.hushnote.capture.ShotStamp;
import dev.hushnote.capture.SourceChoice;
import dev.hushnote.capture.webcam.FfmpegProgram;
import dev.hushnote.conference.ProgrammeEditor;
import dev.hushnote.conference.Session;
import dev.hushnote.notebook.NotebookPlaces;
import dev.hushnote.testkit.Programs;
import dev.hushnote.testkit.Waiting;
import dev.hushnote.wiring.AppGraph;
import dev.hushnote.wiring.CameraParts;
import dev.hushnote.wiring.NotebookOpener;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// From the key press to the entry in the log with its photo synced on the disk, 1080p from a running source, beside
/// opening the same source for one picture with `ffmpeg`.
final class ShutterBenchmark implements Benchmark {

    private static final int SHOTS = 30;
    private static final int GRABS = 5;
    private static final double BUDGET = 0.2;
    private static final FrameWish WISH = FrameWish.FULL_HD;

    @Override
    public List<String> programs() {
        return List.of();
    }

    @Override
    public List<String> run(Workbench bench) throws IOException {
        Path folder = bench.empty("shutter");
        NotebookPlaces places = new NotebookPlaces(folder.resolve("notebook"), folder.resolve("backups"));
        NotebookOpener opener = new NotebookOpener(places, Clock.systemUTC(), "bench");
        try (AppGraph notebook = (AppGraph) opener.open(places.notebook(), places.backups());
                CameraParts parts = new CameraParts(Clock.systemUTC(), true)) {
            Session session = session(notebook);
            Camera camera = parts.camera();
            Rounds rounds = Rounds.of(() -> ours(notebook, camera, session), () -> theirs(bench));
            return List.of(
                    rounds.line("shutter p95, 1080p, vs one-shot ffmpeg", Timings::p95, BUDGET),
                    rounds.line("shutter median, 1080p, vs one-shot ffmpeg", Timings::median, BUDGET));
        }
    }

    /// The source runs only while it is measured, so that the other side has the machine to itself.
    private static Timings ours(AppGraph notebook, Camera camera, Session session) {
        camera.choose(new SourceChoice.TestPattern(WISH));
        ShotStamp stamp = new ShotStamp();
        List<Long> taken = new ArrayList<>();
        Instant last = Instant.MIN;
        for (int i = 0; i < SHOTS; i++) {
            Instant after = last;
            Waiting.until(() -> camera.ring()
                    .latest()
                    .filter(frame -> frame.at().isAfter(after))
                    .isPresent());
            long start = System.nanoTime();
            Instant pressed = Instant.now();
            Frame frame = camera.shutter(pressed).orElseThrow();
            byte[] stamped = stamp.stamp(frame.jpeg(), pressed, ZoneOffset.UTC, "test pattern");
            notebook.frameIntake()
                    .capture(stamped, pressed, Optional.of(session.id()), session.conferenceId(), "test pattern");
            taken.add(System.nanoTime() - start);
            last = frame.at();
        }
        camera.choose(SourceChoice.NONE);
        return new Timings(taken.stream().sorted().toList());
    }

    private static Timings theirs(Workbench bench) throws IOException {
        Path target = bench.empty("grabs").resolve("grab.jpg");
        String picture = "testsrc2=size=%dx%d:rate=%d".formatted(WISH.width(), WISH.height(), WISH.framesPerSecond());
        List<String> command = new FfmpegProgram()
                .command(List.of(
                        "-loglevel",
                        "error",
                        "-nostdin",
                        "-y",
                        "-re",
                        "-f",
                        "lavfi",
                        "-i",
                        picture,
                        "-frames:v",
                        "1",
                        "-update",
                        "1",
                        "-q:v",
                        "3",
                        target.toString()));
        return Timings.each(GRABS, () -> {
            Programs.Result result = Programs.run(bench.root(), Map.of(), command);
            if (result.exitCode() != 0) {
                throw new IOException(result.output());
            }
        });
    }

    private static Session session(AppGraph notebook) {
        return notebook.programmeEditor()
                .addSession(
                        CommitBenchmark.conference(notebook),
                        "Talk",
                        LocalDateTime.parse(Workbench.DAY + "T10:00"),
                        ProgrammeEditor.Surroundings.NONE,
                        draft -> draft);
    }
}
