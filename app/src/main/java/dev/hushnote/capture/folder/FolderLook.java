package dev.hushnote.capture.folder;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// One folder and what was seen in it. Not thread-safe.
final class FolderLook {

    private final Path folder;
    private final Map<Path, PictureFile> known = new HashMap<>();
    private final Map<Path, PictureFile> growing = new HashMap<>();
    private final Set<PictureFile> putOff = new HashSet<>();
    private boolean there;

    FolderLook(Path folder) {
        this.folder = folder;
    }

    Path folder() {
        return folder;
    }

    /// Whether the last look found the folder.
    boolean isThere() {
        return there;
    }

    /// Whether a file was seen once and must soon be seen again.
    boolean isWaiting() {
        return !putOff.containsAll(growing.values());
    }

    /// Takes what lies there now as known.
    void begin() {
        list().ifPresent(files -> files.forEach(file -> known.put(file.path(), file)));
    }

    /// Forgets the files that changed at or after an instant, so that they are taken too.
    void forgetSince(Instant instant) {
        known.values().removeIf(file -> !file.changed().isBefore(instant));
    }

    /// Files that are new or changed and were the same at the look before, oldest first. They count as known
    /// once [#taken] says so.
    List<PictureFile> complete() {
        List<PictureFile> files = list().orElse(List.of());
        List<PictureFile> complete = new ArrayList<>();
        Map<Path, PictureFile> seenOnce = new HashMap<>();
        for (PictureFile file : files) {
            if (file.equals(known.get(file.path()))) {
                continue;
            }
            if (file.equals(growing.get(file.path()))) {
                if (file.isReadable()) {
                    complete.add(file);
                } else {
                    putOff.add(file);
                }
            }
            seenOnce.put(file.path(), file);
        }
        growing.clear();
        growing.putAll(seenOnce);
        putOff.retainAll(seenOnce.values());
        complete.sort((one, other) -> one.changed().compareTo(other.changed()));
        return complete;
    }

    void taken(PictureFile file) {
        known.put(file.path(), file);
        growing.remove(file.path());
    }

    /// Leaves a file to a later look that has another reason.
    ///
    /// @return false when it was put off before
    boolean putOff(PictureFile file) {
        return putOff.add(file);
    }

    private Optional<List<PictureFile>> list() {
        there = Files.isDirectory(folder);
        if (!there) {
            return Optional.empty();
        }
        List<PictureFile> files = new ArrayList<>();
        try (DirectoryStream<Path> paths = Files.newDirectoryStream(folder)) {
            for (Path path : paths) {
                PictureFile.at(path).ifPresent(files::add);
            }
            return Optional.of(files);
        } catch (IOException | DirectoryIteratorException | UncheckedIOException _) {
            // A network folder may vanish while it is listed; the next look tells.
            there = false;
            return Optional.empty();
        }
    }
}
