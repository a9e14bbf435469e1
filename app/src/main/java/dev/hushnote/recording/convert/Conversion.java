package dev.hushnote.recording.convert;

import dev.hushnote.notebook.FreeSpace;
import dev.hushnote.text.Problem;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.DoubleConsumer;
import org.jspecify.annotations.Nullable;

/// Makes one copy of a recording that plays here. The copy appears under its name only when it is whole; whatever
/// happens before, nothing of it stays. The recording itself is not touched.
public final class Conversion {

    /// Only files: a playlist must not make the program fetch anything.
    private static final List<String> GENERAL = List.of("-hide_banner", "-nostdin", "-protocol_whitelist", "file,pipe");

    private final Ffmpeg program;
    private final FreeSpace space;
    private final Path source;
    private final Path folder;

    private @Nullable Process child;
    private boolean givenUp;

    /// @param folder where the copy goes
    public Conversion(Ffmpeg program, FreeSpace space, Path source, Path folder) {
        this.program = program;
        this.space = space;
        this.source = source;
        this.folder = folder;
    }

    /// Makes the copy; takes as long as it takes, so never on the window's thread. To be called once.
    ///
    /// @param progress told now and then how much is done, 0 to 1, on the calling thread
    /// @return the copy; empty when it was given up
    /// @throws Problem when the recording cannot be read, is none, or the disk is full
    public Optional<Path> run(DoubleConsumer progress) {
        try {
            Recipe recipe = new Recipe(streams());
            if (isGivenUp()) {
                return Optional.empty();
            }
            space.require(folder, recipe.bytes(Files.size(source)));
            return make(recipe, progress);
        } catch (IOException e) {
            throw Problem.cannotWrite(e, "problem.cannot-write", folder);
        }
    }

    /// Ends the work soon, from any thread, and only the program that this conversion started.
    public synchronized void giveUp() {
        givenUp = true;
        if (child != null) {
            child.destroyForcibly();
        }
    }

    private Streams streams() throws IOException {
        if (!Files.isReadable(source)) {
            throw Problem.notFound("player.missing", name());
        }
        StringBuilder words = new StringBuilder();
        call(List.of("-i", input()), line -> words.append(line).append('\n'));
        Streams streams = Streams.of(words.toString());
        if (streams.isEmpty() && !isGivenUp()) {
            throw Problem.badInput("problem.no-recording", name());
        }
        return streams;
    }

    private Optional<Path> make(Recipe recipe, DoubleConsumer progress) throws IOException {
        Path part = Files.createTempFile(folder, ".hushnote-", ".part");
        try {
            Words last = new Words();
            for (List<String> way : recipe.ways()) {
                last = new Words();
                int exitCode = call(arguments(way, part), heard(recipe, last, progress));
                if (isGivenUp()) {
                    return Optional.empty();
                }
                if (exitCode == 0 && Files.size(part) > 0) {
                    progress.accept(1);
                    return Optional.of(named(part, recipe.ending()));
                }
            }
            throw last.problem(folder, name());
        } finally {
            Files.deleteIfExists(part);
        }
    }

    private List<String> arguments(List<String> way, Path part) {
        List<String> arguments = new ArrayList<>(List.of("-v", "error", "-nostats", "-progress", "pipe:1", "-y"));
        arguments.addAll(List.of("-i", input()));
        arguments.addAll(way);
        arguments.add("file:" + part);
        return arguments;
    }

    private static Consumer<String> heard(Recipe recipe, Words words, DoubleConsumer progress) {
        Duration length = recipe.streams().length();
        return line -> {
            if (!line.startsWith("out_time_us=")) {
                words.add(line);
            } else if (!length.isZero()) {
                Words.number(line)
                        .ifPresent(done -> progress.accept(Math.clamp(done * 1000.0 / length.toNanos(), 0, 1)));
            }
        };
    }

    /// Runs the program to its end.
    private int call(List<String> arguments, Consumer<String> lines) throws IOException {
        List<String> all = new ArrayList<>(GENERAL);
        all.addAll(arguments);
        Process process = begin(program.command(all));
        if (process == null) {
            return 1;
        }
        try (BufferedReader output =
                new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            output.lines().forEach(lines);
        } catch (UncheckedIOException e) {
            // Ending the program closes its output in the midst of reading.
            if (!isGivenUp()) {
                throw e.getCause();
            }
        } finally {
            process.destroyForcibly();
        }
        return process.onExit().join().exitValue();
    }

    /// Null when it was given up before.
    private synchronized @Nullable Process begin(List<String> command) throws IOException {
        if (givenUp) {
            return null;
        }
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        child = process;
        return process;
    }

    private synchronized boolean isGivenUp() {
        return givenUp;
    }

    private Path named(Path part, String ending) throws IOException {
        String stem = name().replaceFirst("\\.[^.]{1,5}$", "");
        for (int number = 1; ; number++) {
            Path target = folder.resolve(stem + (number == 1 ? "" : " " + number) + "." + ending);
            if (Files.notExists(target)) {
                try {
                    return Files.move(part, target);
                } catch (FileAlreadyExistsException _) {
                    // Somebody was quicker: the next number.
                }
            }
        }
    }

    private String input() {
        return "file:" + source.toAbsolutePath();
    }

    private String name() {
        return String.valueOf(source.getFileName());
    }
}
