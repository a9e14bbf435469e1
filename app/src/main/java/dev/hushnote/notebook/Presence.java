package dev.hushnote.notebook;

import dev.hushnote.text.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// Notices that an open notebook's files were removed, moved or unmounted: on many systems writing to a deleted
/// file still succeeds, into nowhere.
public final class Presence {

    private final Path folder;
    private final Map<Path, Identity> known = new LinkedHashMap<>();

    /// @param key what the file system calls the file, or null where it has no such name
    private record Identity(@Nullable Object key) {}

    public Presence(Path folder) {
        this.folder = folder;
    }

    /// Starts to watch over a file that exists.
    public void add(Path file) {
        known.put(file, identity(file));
    }

    /// @throws Problem when a watched file is gone or is another file now
    public void require() {
        known.forEach((file, identity) -> {
            if (!Objects.equals(identity(file), identity)) {
                throw gone(null);
            }
        });
    }

    private Identity identity(Path file) {
        try {
            return new Identity(
                    Files.readAttributes(file, BasicFileAttributes.class).fileKey());
        } catch (IOException e) {
            throw gone(e);
        }
    }

    private Problem gone(@Nullable IOException cause) {
        return Problem.cannotWrite(cause, "problem.folder-gone", folder);
    }
}
