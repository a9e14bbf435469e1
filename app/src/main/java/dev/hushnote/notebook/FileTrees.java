package dev.hushnote.notebook;

import dev.hushnote.text.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.stream.Stream;

/// Folders with everything in them.
public final class FileTrees {

    private FileTrees() {}

    /// Copies a folder; nothing happens when there is none.
    ///
    /// @throws Problem when the target cannot be written to
    public static void copy(Path source, Path target) {
        if (!Files.isDirectory(source)) {
            return;
        }
        try (Stream<Path> files = Files.walk(source)) {
            for (Path file : files.toList()) {
                Path copy = target.resolve(source.relativize(file).toString());
                if (Files.isDirectory(file)) {
                    Files.createDirectories(copy);
                } else {
                    Files.copy(file, copy);
                }
            }
        } catch (IOException e) {
            throw Problem.cannotWrite(e, "problem.cannot-write", target);
        }
    }

    /// Deletes a folder; nothing happens when there is none.
    ///
    /// @throws Problem when something in it cannot be deleted
    public static void delete(Path folder) {
        if (!Files.exists(folder)) {
            return;
        }
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        } catch (IOException e) {
            throw Problem.cannotWrite(e, "problem.cannot-write", folder);
        }
    }
}
