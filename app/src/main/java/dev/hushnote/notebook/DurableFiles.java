package dev.hushnote.notebook;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.UUID;

/// Writes files so that they are there whole or not at all, even after a power cut: to a temporary name, synced,
/// renamed, and the folder synced too.
public final class DurableFiles {

    private DurableFiles() {}

    /// What makes the temporary file.
    @FunctionalInterface
    public interface Content {
        void writeTo(Path temporary) throws IOException;
    }

    /// Replaces or makes a file.
    public static void write(Path target, byte[] bytes) throws IOException {
        write(target, temporary -> Files.write(temporary, bytes));
    }

    /// Replaces or makes a file with what the content writes.
    ///
    /// @throws IOException when anything fails; the target is then as it was and nothing half-written stays
    public static void write(Path target, Content content) throws IOException {
        replace(target, content, true);
        syncFolder(folderOf(target));
    }

    /// Replaces or makes a file whose bytes are on the disk before its name is: after a power cut the old file or the
    /// new one is there, never an empty one. Enough for what can be written again.
    public static void writeWhole(Path target, byte[] bytes) throws IOException {
        replace(target, temporary -> Files.write(temporary, bytes), true);
    }

    /// Replaces or makes a file that can be made again: whole or not there while the system runs, but not synced.
    public static void writeCached(Path target, Content content) throws IOException {
        replace(target, content, false);
    }

    private static void replace(Path target, Content content, boolean synced) throws IOException {
        Path temporary = temporaryBeside(target);
        try {
            content.writeTo(temporary);
            if (synced) {
                sync(temporary);
            }
            Files.move(temporary, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(temporary);
        }
    }

    /// Forces a file's bytes to the disk.
    public static void sync(Path file) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            channel.force(true);
        }
    }

    /// Forces a folder's list of names to the disk, where the system can do that; Windows needs it not and cannot.
    public static void syncFolder(Path folder) {
        try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
            channel.force(true);
        } catch (IOException _) {
            // Folders cannot be opened everywhere; the rename itself is then as durable as the system makes it.
        }
    }

    /// Appends to an open channel until every byte is taken.
    public static void writeFully(FileChannel channel, byte[] bytes) throws IOException {
        ByteBuffer buffer = ByteBuffer.wrap(bytes);
        while (buffer.hasRemaining()) {
            channel.write(buffer);
        }
    }

    private static Path temporaryBeside(Path target) throws IOException {
        Path folder = folderOf(target);
        if (!Files.isDirectory(folder)) {
            Files.createDirectories(folder);
            Path above = folder.getParent();
            if (above != null) {
                syncFolder(above);
            }
        }
        return folder.resolve(".hushnote-" + UUID.randomUUID() + ".part");
    }

    private static Path folderOf(Path target) throws IOException {
        Path folder = target.toAbsolutePath().getParent();
        if (folder == null) {
            throw new IOException("no folder: " + target);
        }
        return folder;
    }
}
