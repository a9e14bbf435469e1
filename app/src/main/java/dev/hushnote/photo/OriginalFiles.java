package dev.hushnote.photo;

import dev.hushnote.notebook.DurableFiles;
import dev.hushnote.notebook.FreeSpace;
import dev.hushnote.notebook.Sha256;
import dev.hushnote.text.Problem;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.UUID;
import java.util.stream.Stream;

/// The files of the originals, each stored once under its hash and never changed. May be used from any thread.
public final class OriginalFiles {

    /// A larger file is not a photo.
    public static final long MOST_BYTES = 200L << 20;

    private final Path folder;
    private final FreeSpace freeSpace;

    /// @param folder the notebook's folder for photos
    public OriginalFiles(Path folder, FreeSpace freeSpace) {
        this.folder = folder;
        this.freeSpace = freeSpace;
    }

    /// A file that lies in the notebook.
    ///
    /// @param sha256 its hash
    /// @param bytes its size
    /// @param format what it is
    /// @param file where it is
    /// @param added whether it was not there before
    public record Stored(String sha256, long bytes, PictureFormat format, Path file, boolean added) {}

    public Path fileOf(Original original) {
        return file(original.sha256(), original.format());
    }

    /// Where a file of that hash and format lies.
    public Path file(String sha256, PictureFormat format) {
        return shelf(sha256).resolve(sha256 + "." + format.extension());
    }

    private Path shelf(String sha256) {
        return folder.resolve(sha256.substring(0, 2));
    }

    /// Copies a file into the notebook: read once, hashed while it is written, synced, renamed. A file that is
    /// there already is not written again; one whose stored bytes have decayed is replaced.
    ///
    /// @throws Problem when it is missing, unreadable or too large, or when the notebook cannot take it
    public Stored add(Path source) {
        requireReadable(source);
        PictureFormat format = formatOf(source);
        Path incoming = folder.resolve("incoming-" + UUID.randomUUID() + ".part");
        try {
            freeSpace.require(folder, Files.size(source));
            String hash = copy(source, incoming);
            return keep(incoming, hash, format);
        } catch (IOException e) {
            throw Problem.cannotWrite(e, "problem.cannot-write", folder);
        } finally {
            deleteQuietly(incoming);
        }
    }

    /// Stores the bytes of a file that never was one: hashed, written, synced, renamed.
    ///
    /// @throws Problem when there are too many, or when the notebook cannot take them
    public Stored add(byte[] bytes) {
        if (bytes.length > MOST_BYTES) {
            throw Problem.badInput("problem.file-too-large", "frame", bytes.length >> 20, MOST_BYTES >> 20);
        }
        Path incoming = folder.resolve("incoming-" + UUID.randomUUID() + ".part");
        try {
            freeSpace.require(folder, bytes.length);
            Files.write(incoming, bytes);
            return keep(incoming, Sha256.of(bytes), PictureFormat.of(bytes));
        } catch (IOException e) {
            throw Problem.cannotWrite(e, "problem.cannot-write", folder);
        } finally {
            deleteQuietly(incoming);
        }
    }

    /// Whether the stored bytes are still those that came.
    public boolean isIntact(Original original) {
        Path file = fileOf(original);
        try {
            return Files.isRegularFile(file)
                    && Files.size(file) == original.bytes()
                    && Sha256.of(file).equals(original.sha256());
        } catch (IOException _) {
            return false;
        }
    }

    private Stored keep(Path incoming, String sha256, PictureFormat format) throws IOException {
        Path target = file(sha256, format);
        long bytes = Files.size(incoming);
        boolean there = Files.isRegularFile(target)
                && Files.size(target) == bytes
                && Sha256.of(target).equals(sha256);
        if (!there) {
            Path shelf = shelf(sha256);
            Files.createDirectories(shelf);
            DurableFiles.sync(incoming);
            Files.move(incoming, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            DurableFiles.syncFolder(shelf);
            DurableFiles.syncFolder(folder);
        }
        return new Stored(sha256, bytes, format, target, !there);
    }

    private static void deleteQuietly(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException _) {
            // The sweep at the next start takes it.
        }
    }

    /// Removes what a crash left half-copied.
    public void sweep() {
        try (Stream<Path> files = Files.list(folder)) {
            files.filter(file -> file.getFileName().toString().endsWith(".part"))
                    .forEach(OriginalFiles::deleteQuietly);
        } catch (IOException e) {
            throw Problem.cannotWrite(e, "problem.cannot-write", folder);
        }
    }

    private static void requireReadable(Path source) {
        if (!Files.isRegularFile(source)) {
            throw Problem.notFound("problem.no-file", source);
        }
        try {
            if (!Files.isReadable(source)) {
                throw Problem.badInput("problem.file-unreadable", source);
            }
            if (Files.size(source) > MOST_BYTES) {
                throw Problem.badInput("problem.file-too-large", source, Files.size(source) >> 20, MOST_BYTES >> 20);
            }
        } catch (IOException e) {
            throw new Problem(e, Problem.Kind.BAD_INPUT, "problem.file-unreadable", source);
        }
    }

    private static PictureFormat formatOf(Path source) {
        try (InputStream stream = Files.newInputStream(source)) {
            return PictureFormat.of(stream.readNBytes(8));
        } catch (IOException e) {
            throw new Problem(e, Problem.Kind.BAD_INPUT, "problem.file-unreadable", source);
        }
    }

    private static String copy(Path source, Path target) throws IOException {
        try (OutputStream out = Files.newOutputStream(target)) {
            return Sha256.whileCopying(source, out);
        }
    }
}
