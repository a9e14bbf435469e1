package dev.hushnote.bench;

import dev.hushnote.testkit.Waiting;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Time from starting the process to the third frame, and to a window that shows a notebook of three days and 500
/// photos, beside an empty JavaFX window started plainly. On the screen that `$DISPLAY` names, else without one.
final class StartBenchmark implements Benchmark {

    @Override
    public List<String> programs() {
        return List.of();
    }

    @Override
    public List<String> run(Workbench bench) throws IOException {
        Path folder = bench.empty("start");
        String notebook = ThreeDays.in(folder).toString();
        WindowProgram hushnote = WindowProgram.hushnote();
        WindowProgram empty = WindowProgram.emptyWindow();
        return List.of(
                Rounds.of(() -> time(hushnote, folder, "frame", notebook), () -> time(empty, folder, "frame", notebook))
                        .line("first frame, " + hushnote.name() + " / empty window", Timings::median, 1.0),
                Rounds.of(() -> time(hushnote, folder, "ready", notebook), () -> time(empty, folder, "frame", notebook))
                        .line("notebook in it / empty window", Timings::median, 1.5));
    }

    private static Timings time(WindowProgram program, Path folder, String what, String notebook) throws IOException {
        Path log = WindowProgram.startLog(folder);
        Files.deleteIfExists(log);
        long begun = System.currentTimeMillis();
        Process process = program.start(folder, "--notebook", notebook, "--clock", ThreeDays.NOW);
        try {
            long took = Waiting.forValue(() -> noted(log, what)) - begun;
            return new Timings(List.of(took * 1_000_000));
        } finally {
            WindowProgram.end(process);
        }
    }

    /// What a start log says, in ms since 1970.
    private static Optional<Long> noted(Path log, String what) {
        try (Stream<String> lines = Files.lines(log)) {
            return lines.filter(line -> line.startsWith(what + " "))
                    .map(line -> Long.valueOf(line.substring(what.length() + 1)))
                    .findFirst();
        } catch (IOException _) {
            return Optional.empty();
        }
    }
}
