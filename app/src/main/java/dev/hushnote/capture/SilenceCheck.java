package dev.hushnote.capture;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Looks whether this program, or one that it started, has a way to a loudspeaker open.
///
/// On Linux it looks through the open files in `/proc` for sound devices, and asks the sound server (PulseAudio, or
/// PipeWire in its place) for streams of these processes. Elsewhere there is nothing to look at.
public final class SilenceCheck {

    private static final Pattern STREAM = Pattern.compile("application\\.process\\.id = \"(\\d+)\"");

    private final Path proc;
    private final Supplier<List<Long>> processes;
    private final SoundServer server;

    /// Tells its streams.
    @FunctionalInterface
    public interface SoundServer {

        /// @return what `pactl list sink-inputs` prints in English; nothing when no server answers
        Optional<String> streams();
    }

    /// @param proc where the system tells about processes
    /// @param processes the ids of this program's processes
    public SilenceCheck(Path proc, Supplier<List<Long>> processes, SoundServer server) {
        this.proc = proc;
        this.processes = processes;
        this.server = server;
    }

    /// Of the process that runs this.
    public static SilenceCheck ofThisProgram() {
        return new SilenceCheck(
                Path.of("/proc"),
                () -> Stream.concat(
                                Stream.of(ProcessHandle.current()),
                                ProcessHandle.current().descendants())
                        .map(ProcessHandle::pid)
                        .toList(),
                new Pactl());
    }

    /// What was found.
    ///
    /// @param processes how many were looked at; 0 where that cannot be done
    /// @param open sound devices and streams that are open; should be empty
    /// @param serverAnswered whether a sound server told its streams
    public record Finding(int processes, List<String> open, boolean serverAnswered) {

        public Finding {
            open = List.copyOf(open);
        }
    }

    /// Reads files and asks a program: not for the window's thread.
    public Finding look() {
        List<Long> pids = processes.get().stream()
                .filter(pid -> Files.isDirectory(proc.resolve(pid + "/fd")))
                .toList();
        List<String> open = new ArrayList<>();
        pids.forEach(pid -> devices(pid, open));
        Optional<String> streams = pids.isEmpty() ? Optional.empty() : server.streams();
        streams.ifPresent(text -> {
            Matcher stream = STREAM.matcher(text);
            while (stream.find()) {
                if (pids.contains(Long.valueOf(stream.group(1)))) {
                    open.add("stream of process " + stream.group(1));
                }
            }
        });
        return new Finding(pids.size(), open, streams.isPresent());
    }

    private void devices(long pid, List<String> open) {
        try (Stream<Path> files = Files.list(proc.resolve(pid + "/fd"))) {
            files.map(SilenceCheck::target)
                    .filter(target -> target.startsWith("/dev/snd/") || target.startsWith("/dev/dsp"))
                    .forEach(open::add);
        } catch (IOException _) {
            // The process ended meanwhile; it makes no sound any more.
        }
    }

    private static String target(Path link) {
        try {
            return Files.readSymbolicLink(link).toString();
        } catch (IOException _) {
            return ""; // closed meanwhile
        }
    }
}
