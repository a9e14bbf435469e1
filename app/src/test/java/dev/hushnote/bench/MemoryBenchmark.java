package dev.hushnote.bench;

import dev.hushnote.capture.FrameWish;
import dev.hushnote.capture.SourceChoice;
import dev.hushnote.capture.SourceLines;
import dev.hushnote.testkit.Waiting;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;

/// What the window takes of the machine's memory with a notebook of three days open and the camera on, its child
/// process
/// included, beside an empty JavaFX window. Linux only: it asks `/proc`.
final class MemoryBenchmark implements Benchmark {

    private static final Duration STRETCH = Duration.ofSeconds(30);
    private static final double BUDGET_MIB = 400;

    @Override
    public List<String> programs() {
        return List.of();
    }

    @Override
    public List<String> run(Workbench bench) throws IOException {
        Path folder = bench.empty("memory");
        String notebook = ThreeDays.in(folder).toString();
        SourceChoice pattern = new SourceChoice.TestPattern(new FrameWish(1920, 1080, 30, false, 0));
        Files.writeString(folder.resolve("settings.properties"), "source=" + new SourceLines().write(pattern) + "\n");
        WindowProgram hushnote = WindowProgram.hushnote();
        double empty = resident(WindowProgram.emptyWindow().start(folder), 0);
        double ours = resident(hushnote.start(folder, "--notebook", notebook, "--clock", ThreeDays.NOW), 1);
        return List.of(String.format(
                Locale.ROOT,
                "%-44s %6.2f  ours %.0f MiB, theirs %.0f MiB  budget %.0f MiB %s",
                "memory, camera on, " + hushnote.name() + " / empty window",
                ours / empty,
                ours,
                empty,
                BUDGET_MIB,
                ours <= BUDGET_MIB ? "met" : "OVER"));
    }

    /// Memory in MiB of a process and those it started, a while after they all run; then it is ended.
    private static double resident(Process process, int children) throws IOException {
        try {
            Waiting.until(() -> process.children().count() >= children);
            long end = System.nanoTime() + STRETCH.toNanos();
            while (System.nanoTime() < end) {
                LockSupport.parkNanos(end - System.nanoTime());
            }
            if (!process.isAlive()) {
                throw new IOException("the program ended by itself with " + process.exitValue());
            }
            double sum = 0;
            for (ProcessHandle each : Stream.concat(Stream.of(process.toHandle()), process.descendants())
                    .toList()) {
                sum += residentOf(each);
            }
            return sum;
        } finally {
            WindowProgram.end(process);
        }
    }

    private static double residentOf(ProcessHandle process) throws IOException {
        return Files.readAllLines(Path.of("/proc", Long.toString(process.pid()), "status")).stream()
                .filter(line -> line.startsWith("VmRSS:"))
                .mapToDouble(line -> Double.parseDouble(line.replaceAll("[^0-9]", "")) / 1024)
                .sum();
    }
}
