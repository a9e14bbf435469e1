package dev.hushnote.silence;

import dev.hushnote.testkit.Programs;
import dev.hushnote.testkit.Waiting;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// A sound server of its own with a silent loudspeaker, which notices who opens a stream and what comes out.
final class SoundDetector implements AutoCloseable {

    private static final String SPEAKER = "silent";

    private final Path folder;
    private final List<Process> running = new ArrayList<>();

    /// What was heard while something ran.
    ///
    /// @param streams streams opened
    /// @param samples samples that were not zero
    /// @param exitCode of what ran
    record Heard(long streams, long samples, int exitCode) {}

    /// @param folder a new folder with a short path, as sockets need
    SoundDetector(Path folder) throws IOException {
        this.folder = folder;
        Files.writeString(folder.resolve("asound.conf"), "pcm.!default pulse\nctl.!default pulse\n");
        start(
                "pulseaudio",
                "pulseaudio",
                "-n",
                "--daemonize=no",
                "--exit-idle-time=-1",
                "--use-pid-file=no",
                "--disallow-exit",
                "-L",
                "module-native-protocol-unix socket=" + socket() + " auth-anonymous=1",
                "-L",
                "module-null-sink sink_name=" + SPEAKER);
        Waiting.until(this::isReady);
    }

    /// What a program needs to find this server, by every way that sound takes on Linux.
    Map<String, String> environment() {
        return Map.of(
                "PULSE_SERVER",
                "unix:" + socket(),
                "ALSA_CONFIG_PATH",
                "/usr/share/alsa/alsa.conf:" + folder.resolve("asound.conf"),
                "XDG_RUNTIME_DIR",
                folder.toString(),
                "HOME",
                folder.toString());
    }

    /// Listens while a program runs to its end.
    Heard during(List<String> command) throws IOException {
        Path events = folder.resolve("events");
        Path sound = folder.resolve("sound");
        Process subscribed = start("events", "pactl", "subscribe");
        // Every question is an event itself: once one is seen, none is missed.
        Waiting.until(() -> isReady() && size(events) > 0);
        Process recorded = start(
                "sound",
                "parec",
                "-d",
                SPEAKER + ".monitor",
                "--raw",
                "--format=s16le",
                "--rate=16000",
                "--latency-msec=50");
        Waiting.until(() -> size(sound) > 0);
        ProcessBuilder builder = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("output").toFile());
        builder.environment().putAll(environment());
        int exitCode = builder.start().onExit().join().exitValue();
        long before = size(sound);
        Waiting.until(() -> size(sound) > before + 32_000); // what was played last comes out a second later
        recorded.destroy();
        subscribed.destroy();
        recorded.onExit().join();
        subscribed.onExit().join();
        long streams = Files.readAllLines(events).stream()
                .filter(line -> line.contains("'new' on sink-input"))
                .count();
        return new Heard(streams, loudSamples(Files.readAllBytes(sound)), exitCode);
    }

    String output() throws IOException {
        return Files.readString(folder.resolve("output"));
    }

    @Override
    public void close() {
        running.forEach(Process::destroy);
        running.forEach(process -> process.onExit().join());
    }

    private static long loudSamples(byte[] sound) {
        long loud = 0;
        for (int i = 0; i + 1 < sound.length; i += 2) {
            loud += sound[i] == 0 && sound[i + 1] == 0 ? 0 : 1;
        }
        return loud;
    }

    private String socket() {
        return folder.resolve("socket").toString();
    }

    private boolean isReady() {
        return ask("short", "sinks").contains(SPEAKER);
    }

    private String ask(String... what) {
        List<String> command = new ArrayList<>(List.of("pactl", "list"));
        command.addAll(List.of(what));
        try {
            return Programs.run(folder, environment(), command).output();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static long size(Path file) {
        try {
            return Files.exists(file) ? Files.size(file) : 0;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Process start(String name, String... command) throws IOException {
        ProcessBuilder builder = new ProcessBuilder(command)
                .redirectOutput(folder.resolve(name).toFile())
                .redirectError(folder.resolve(name + ".err").toFile());
        builder.environment().putAll(environment());
        Process process = builder.start();
        running.add(process);
        return process;
    }
}
