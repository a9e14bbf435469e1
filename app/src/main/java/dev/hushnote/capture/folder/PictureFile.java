package dev.hushnote.capture.folder;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/// A picture file as it was at one look.
record PictureFile(Path path, long bytes, Instant changed) {

    private static final Set<String> ENDINGS =
            Set.of("jpg", "jpeg", "png", "heic", "heif", "webp", "gif", "tif", "tiff");

    /// Looks at a file; nothing when it is no picture, hidden, or still has the name of a download.
    static Optional<PictureFile> at(Path path) throws IOException {
        if (!isNamedLikeOne(path.getFileName().toString()) || Files.isHidden(path)) {
            return Optional.empty();
        }
        try {
            BasicFileAttributes attributes = Files.readAttributes(path, BasicFileAttributes.class);
            return attributes.isRegularFile()
                    ? Optional.of(new PictureFile(
                            path,
                            attributes.size(),
                            attributes.lastModifiedTime().toInstant()))
                    : Optional.empty();
        } catch (NoSuchFileException _) {
            return Optional.empty();
        }
    }

    /// Whether there is something to read: a program that writes it may still hold it.
    boolean isReadable() {
        if (bytes == 0) {
            return false;
        }
        try (InputStream stream = Files.newInputStream(path)) {
            return stream.read() >= 0;
        } catch (IOException _) {
            return false;
        }
    }

    /// Partial files end in `.part`, `.crdownload`, `.tmp` or `~`, so their ending is none of a picture.
    private static boolean isNamedLikeOne(String name) {
        int dot = name.lastIndexOf('.');
        return dot > 0
                && !name.startsWith("~")
                && ENDINGS.contains(name.substring(dot + 1).toLowerCase(Locale.ROOT));
    }
}
