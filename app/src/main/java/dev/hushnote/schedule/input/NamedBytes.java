package dev.hushnote.schedule.input;

import dev.hushnote.text.Problem;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/// A file as it was given, before anything is known of it.
///
/// @param name for messages; may be empty
/// @param bytes never changed
@SuppressWarnings("ArrayRecordComponent") // compared by nobody, and copying 64 MB would serve nobody
public record NamedBytes(String name, byte[] bytes) {

    /// The most bytes a file may have. The programmes of the largest conferences have about three million.
    public static final int LIMIT = 64 * Limits.MEGABYTE;

    /// Reads a file.
    ///
    /// @throws Problem when it is missing, is no file, cannot be read or is larger than [#LIMIT]; then little or
    ///     nothing of it was read into memory
    public static NamedBytes read(Path file) {
        String name = String.valueOf(file.getFileName());
        if (!Files.exists(file)) {
            throw Problem.notFound("problem.no-file", file);
        }
        if (!Files.isRegularFile(file)) {
            throw Problem.badInput("problem.file-unreadable", file);
        }
        try {
            if (Files.size(file) > LIMIT) {
                throw tooLarge();
            }
            try (InputStream in = Files.newInputStream(file)) {
                return read(name, in);
            }
        } catch (IOException exception) {
            throw new Problem(exception, Problem.Kind.BAD_INPUT, "problem.file-unreadable", file);
        }
    }

    /// Reads a stream to its end; leaves it open.
    ///
    /// @throws Problem when it is longer than [#LIMIT]
    public static NamedBytes read(String name, InputStream in) throws IOException {
        byte[] bytes = in.readNBytes(LIMIT);
        if (bytes.length == LIMIT && in.read() >= 0) {
            throw tooLarge();
        }
        return new NamedBytes(name, bytes);
    }

    private static Problem tooLarge() {
        return Problem.badInput("problem.programme-too-large", LIMIT / Limits.MEGABYTE);
    }
}
