package dev.hushnote.packaging;

import dev.hushnote.testkit.Programs;
import dev.hushnote.testkit.Waiting;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// An X screen with a window manager that nobody else has, and its keyboard.
final class OwnScreen implements AutoCloseable {

    private final List<Process> running = new ArrayList<>();
    private final String display;

    /// @param folder where the screen's number is written to
    OwnScreen(Path folder) throws IOException {
        Path number = folder.resolve("screen");
        // The number goes to the descriptor that is its standard output here.
        start(new ProcessBuilder("Xvfb", "-displayfd", "1", "-ac", "-screen", "0", "1600x1000x24", "-nolisten", "tcp")
                .redirectOutput(number.toFile())
                .redirectError(ProcessBuilder.Redirect.DISCARD));
        Waiting.until(() -> read(number).endsWith("\n"));
        display = ":" + read(number).strip();
        ProcessBuilder manager = new ProcessBuilder("openbox")
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.DISCARD);
        manager.environment().put("DISPLAY", display);
        start(manager);
    }

    String display() {
        return display;
    }

    boolean shows(String title) {
        return xdotool("search", "--onlyvisible", "--name", title).exitCode() == 0;
    }

    void type(String text) {
        xdotool("type", "--delay", "20", text);
    }

    void press(String key) {
        xdotool("key", key);
    }

    @Override
    public void close() {
        running.reversed().forEach(process -> {
            process.destroy();
            process.onExit().join();
        });
    }

    private Programs.Result xdotool(String... arguments) {
        List<String> command = new ArrayList<>(List.of("xdotool"));
        command.addAll(List.of(arguments));
        try {
            return Programs.run(Path.of("."), Map.of("DISPLAY", display), command);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void start(ProcessBuilder builder) throws IOException {
        running.add(builder.start());
    }

    private static String read(Path file) {
        try {
            return Files.readString(file, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
