package dev.hushnote.recording.list;

import dev.hushnote.text.Problem;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/// Reads the file of a list of videos. May be called from any thread but the window's.
public final class VideoListFile {

    private VideoListFile() {}

    /// @throws Problem when it is missing, is no file, cannot be read or is larger than any list of videos; then little
    /// or nothing of it was read into memory
    public static byte[] read(Path file) {
        if (!Files.exists(file)) {
            throw Problem.notFound("problem.no-file", file);
        }
        if (!Files.isRegularFile(file)) {
            throw Problem.badInput("problem.file-unreadable", file);
        }
        try (InputStream in = Files.newInputStream(file)) {
            if (Files.size(file) > ListBytes.LIMIT) {
                throw ListBytes.tooLarge();
            }
            // One more than allowed, for a file that grows: who reads the list refuses it.
            return in.readNBytes(ListBytes.LIMIT + 1);
        } catch (IOException e) {
            throw new Problem(e, Problem.Kind.BAD_INPUT, "problem.file-unreadable", file);
        }
    }
}
