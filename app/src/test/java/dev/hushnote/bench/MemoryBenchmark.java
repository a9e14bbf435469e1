package dev.hushnote.bench;

import dev.hushnote.capture.FrameWish;
import dev.hushnote.capture.SourceChoice;
import dev.hushnote.capture.SourceLines;
import dev.hushnote.testkit.Waiting;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;

/// What the window takes of the machine's memory with the sample conference open and the camera on, its child process
/// included, beside an empty JavaFX window. Linux only: it asks `/proc`.
final class MemoryBenchmark implements Benchmark {

    private static final Duration STRETCH = Duration.ofSeconds(30);
    private static final double BUDGET_MIB = 400;
    private static final Path OPTIONS = Path.of("src/main/dist/lib/window.options");

    @Override
    public List<String> programs() {
        return List.of();
    }

    @Override
    public List<String> run(Workbench bench) throws IOException {
        Path folder = bench.empty("memory");
        Path notebook = folder.resolve("notebook");
        Process filled = java(folder, List.of("dev.hushnote.Hushnote", "demo", notebook.toString()));
        if (filled.onExit().join().exitValue() != 0) {
            throw new IOException("no sample conference: see " + folder);
        }
        Files.writeString(
                folder.resolve("settings.properties"),
                "source="
                        + new SourceLines().write(new SourceChoice.TestPattern(new FrameWish(1920, 1080, 30, false, 0)))
                        + "\n");
        double empty = resident(java(folder, List.of(EmptyWindow.class.getName())), 0);
        double ours = resident(java(folder, List.of("dev.hushnote.Hushnote", "--notebook", notebook.toString())), 1);
        return List.of(String.format(
                Locale.ROOT,
                "%-44s %6.2f  ours %.0f MiB, theirs %.0f MiB  budget %.0f MiB %s",
                "memory, camera on / empty JavaFX window",
                ours / empty,
                ours,
                empty,
                BUDGET_MIB,
                ours <= BUDGET_MIB ? "met" : "OVER"));
    }

    private static Process java(Path folder, List<String> words) throws IOException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of("--module-path", System.getProperty("jdk.module.path"), "--add-modules"));
        command.addAll(List.of("javafx.controls", "@" + OPTIONS.toAbsolutePath()));
        command.addAll(List.of("-Dglass.platform=Headless", "-Dprism.order=sw"));
        command.addAll(List.of("-cp", System.getProperty("java.class.path")));
        command.addAll(words);
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.redirectOutput(folder.resolve("output.txt").toFile());
        builder.environment().put("HUSHNOTE_TEST_PATTERN", "true");
        builder.environment()
                .put("HUSHNOTE_SETTINGS", folder.resolve("settings.properties").toString());
        builder.environment().put("HUSHNOTE_BACKUPS", folder.resolve("backups").toString());
        return builder.start();
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
            process.descendants().forEach(ProcessHandle::destroyForcibly);
            process.destroyForcibly();
        }
    }

    private static double residentOf(ProcessHandle process) throws IOException {
        return Files.readAllLines(Path.of("/proc", Long.toString(process.pid()), "status")).stream()
                .filter(line -> line.startsWith("VmRSS:"))
                .mapToDouble(line -> Double.parseDouble(line.replaceAll("[^0-9]", "")) / 1024)
                .sum();
    }
}
