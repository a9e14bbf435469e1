package dev.hushnote.bench;

import dev.hushnote.capture.Camera;
import dev.hushnote.capture.Frame;
import dev.hushnote.capture.FrameWish;
import dev.hushnote.capture.SourceChoice;
import dev.hushnote.capture.webcam.FfmpegProgram;
import dev.hushnote.conference.ProgrammeEditor;
import dev.hushnote.conference.Session;
import dev.hushnote.notebook.NotebookPlaces;
import dev.hushnote.notebook.Versions;
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
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// From the key press to the entry in the log with its photo synced on the disk, 1080p from a running source, beside
/// opening the same source for one picture with `ffmpeg`: a network camera, and the test pattern, which has nothing to
/// open.
final class ShutterBenchmark implements Benchmark {

    private static final int SHOTS = 30;
    private static final int GRABS = 5;
    private static final double BUDGET = 0.2;
    private static final FrameWish WISH = FrameWish.FULL_HD;
    private static final String PICTURE = "testsrc2=size=1920x1080:rate=30";
    private static final List<String> PATTERN = List.of("-re", "-f", "lavfi", "-i", PICTURE);

    @Override
    public List<String> programs() {
        return List.of();
    }

    @Override
    public List<String> run(Workbench bench) throws IOException {
        Path folder = bench.empty("shutter");
        NotebookPlaces places =
                new NotebookPlaces(folder.resolve("notebook"), folder.resolve("backups"), folder.resolve("settings"));
        NotebookOpener opener = new NotebookOpener(places, Clock.systemUTC(), Versions.of("bench"));
        try (AppGraph notebook = opener.open(places.notebook(), places.backups());
                CameraParts parts = new CameraParts(Clock.systemUTC(), true)) {
            Session session = session(notebook);
            List<String> lines = new ArrayList<>();
            Path recorded = record(bench);
            try (PlayedCamera played = new PlayedCamera(recorded)) {
                SourceChoice network = new SourceChoice.Network(played.address());
                List<String> input = List.of("-i", played.address().toString());
                lines.addAll(pair(bench, notebook, parts.camera(), session, "network camera", network, input));
            }
            SourceChoice pattern = new SourceChoice.TestPattern(WISH);
            lines.addAll(pair(bench, notebook, parts.camera(), session, "test pattern", pattern, PATTERN));
            return lines;
        }
    }

    private static List<String> pair(
            Workbench bench,
            AppGraph notebook,
            Camera camera,
            Session session,
            String name,
            SourceChoice choice,
            List<String> input)
            throws IOException {
        Rounds rounds = Rounds.of(() -> ours(notebook, camera, session, choice), () -> theirs(bench, input));
        return List.of(
                rounds.line("shutter p95, 1080p, " + name + " vs ffmpeg", Timings::p95, BUDGET),
                rounds.line("shutter median, 1080p, " + name + " vs ffmpeg", Timings::median, BUDGET));
    }

    /// One-shot grabs of the test pattern.
    static Timings grabs(Workbench bench) throws IOException {
        return theirs(bench, PATTERN);
    }

    private static Path record(Workbench bench) throws IOException {
        Path recorded = bench.empty("recorded").resolve("recorded.mjpeg");
        ffmpeg(
                bench,
                List.of("-f", "lavfi", "-i", PICTURE, "-t", "3", "-c:v", "mjpeg", "-q:v", "3", recorded.toString()));
        return recorded;
    }

    /// The source runs only while it is measured, so that the other side has the machine to itself.
    private static Timings ours(AppGraph notebook, Camera camera, Session session, SourceChoice choice) {
        camera.choose(choice);
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
            notebook.frameIntake()
                    .capture(frame.jpeg(), pressed, Optional.of(session.id()), session.conferenceId(), "bench");
            taken.add(System.nanoTime() - start);
            last = frame.at();
        }
        camera.choose(SourceChoice.NONE);
        return new Timings(taken.stream().sorted().toList());
    }

    private static Timings theirs(Workbench bench, List<String> input) throws IOException {
        Path target = bench.empty("grabs").resolve("grab.jpg");
        List<String> arguments = new ArrayList<>(input);
        arguments.addAll(List.of("-frames:v", "1", "-update", "1", "-q:v", "3", target.toString()));
        return Timings.each(GRABS, () -> ffmpeg(bench, arguments));
    }

    private static void ffmpeg(Workbench bench, List<String> arguments) throws IOException {
        List<String> all = new ArrayList<>(List.of("-loglevel", "error", "-nostdin", "-y"));
        all.addAll(arguments);
        Programs.Result result = Programs.run(bench.root(), Map.of(), new FfmpegProgram().command(all));
        if (result.exitCode() != 0) {
            throw new IOException(result.output());
        }
    }

    static Session session(AppGraph notebook) {
        return notebook.programmeEditor()
                .addSession(
                        CommitBenchmark.conference(notebook),
                        "Talk",
                        LocalDateTime.parse(Workbench.DAY + "T10:00"),
                        ProgrammeEditor.Surroundings.NONE,
                        draft -> draft);
    }
}
