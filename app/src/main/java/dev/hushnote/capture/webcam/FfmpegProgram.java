package dev.hushnote.capture.webcam;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.bytedeco.ffmpeg.ffmpeg;
import org.bytedeco.javacpp.Loader;

/// The ffmpeg program that comes with Hushnote, for the platform it was built for.
public final class FfmpegProgram implements Program {

    private final Optional<Path> folder;

    /// Takes the program from its jar.
    public FfmpegProgram() {
        this(Optional.empty());
    }

    /// @param folder where an installed Hushnote has the program lying unpacked; without one it is taken from its jar
    public FfmpegProgram(Optional<Path> folder) {
        this.folder = folder;
    }

    /// What lies in a jar is unpacked into the user's cache the first time, which takes a second: never on a window's
    /// thread.
    @Override
    public List<String> command(List<String> arguments) throws IOException {
        List<String> command = new ArrayList<>();
        command.add(folder.isPresent() ? in(folder.get()) : unpacked());
        command.addAll(arguments);
        return command;
    }

    private static String in(Path folder) throws IOException {
        for (String name : List.of("ffmpeg", "ffmpeg.exe")) {
            Path program = folder.resolve(name);
            if (Files.isExecutable(program)) {
                return program.toString();
            }
        }
        throw new IOException("no ffmpeg program in " + folder);
    }

    private static String unpacked() throws IOException {
        try {
            return Loader.load(ffmpeg.class);
        } catch (LinkageError | RuntimeException e) {
            throw new IOException("no ffmpeg program for this platform", e);
        }
    }
}
