package dev.hushnote.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// A program with a window, started as a process of its own with everything it writes in one folder.
///
/// @param name how figures call it
/// @param command what starts it
record WindowProgram(String name, List<String> command) {

    private static final Path OPTIONS = Path.of("src/main/dist/lib/window.options");

    /// The program that `$HUSHNOTE_PROGRAM` names, such as an installed one; else this build, started plainly.
    static WindowProgram hushnote() {
        return Optional.ofNullable(System.getenv("HUSHNOTE_PROGRAM"))
                .map(program -> new WindowProgram("installed", List.of(program)))
                .orElseGet(() -> new WindowProgram(
                        "not installed", java(List.of("@" + OPTIONS.toAbsolutePath()), "dev.hushnote.Hushnote")));
    }

    /// An empty JavaFX window, started plainly.
    static WindowProgram emptyWindow() {
        return new WindowProgram(
                "empty window",
                java(List.of("--enable-native-access=javafx.graphics,ALL-UNNAMED"), EmptyWindow.class.getName()));
    }

    private static List<String> java(List<String> options, String main) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(options);
        command.addAll(List.of("--module-path", System.getProperty("jdk.module.path")));
        command.addAll(List.of("--add-modules", "javafx.controls"));
        if (System.getenv("DISPLAY") == null) {
            command.addAll(List.of("-Dglass.platform=Headless", "-Dprism.order=sw"));
        }
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), main));
        return command;
    }

    /// Starts it.
    ///
    /// @param folder gets settings, backups, output and the times of the start
    Process start(Path folder, String... words) throws IOException {
        ProcessBuilder builder = new ProcessBuilder(
                Stream.concat(command.stream(), Stream.of(words)).toList());
        builder.redirectErrorStream(true)
                .redirectOutput(folder.resolve("output.txt").toFile());
        builder.environment().put("HUSHNOTE_TEST_PATTERN", "true");
        builder.environment()
                .put("HUSHNOTE_SETTINGS", folder.resolve("settings.properties").toString());
        builder.environment().put("HUSHNOTE_BACKUPS", folder.resolve("backups").toString());
        builder.environment().put("HUSHNOTE_START_LOG", startLog(folder).toString());
        builder.environment().put("LC_ALL", "C.UTF-8");
        return builder.start();
    }

    /// Where a start writes its times.
    static Path startLog(Path folder) {
        return folder.resolve("start.log");
    }

    /// Ends a process and those that it started.
    static void end(Process process) {
        process.descendants().forEach(ProcessHandle::destroyForcibly);
        process.destroyForcibly();
        process.onExit().join();
    }
}
