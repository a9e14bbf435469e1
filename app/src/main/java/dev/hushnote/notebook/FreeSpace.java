package dev.hushnote.notebook;

import dev.hushnote.text.Problem;
import java.nio.file.Files;
import java.nio.file.Path;

/// Refuses to start a write that would run the disk full: cheaper than mending what a full disk breaks.
///
/// @param floor bytes that must stay free after the write
public record FreeSpace(long floor) {

    private static final long MEBIBYTE = 1L << 20;

    /// Leaves room for the database to commit, sync and close many times over.
    public static final FreeSpace USUAL = new FreeSpace(16 * MEBIBYTE);

    /// @param folder an existing folder on the disk in question
    /// @param bytes what is about to be written
    /// @throws Problem when too little would stay free
    public void require(Path folder, long bytes) {
        long usable = folder.toFile().getUsableSpace(); // one system call; a FileStore reads the list of mounts first
        if (usable == 0 && !Files.isDirectory(folder)) {
            throw Problem.cannotWrite(null, "problem.folder-gone", folder);
        }
        if (usable < bytes + floor) {
            throw Problem.cannotWrite(
                    null, "problem.disk-full", folder, usable / MEBIBYTE, (bytes + floor) / MEBIBYTE + 1);
        }
    }
}
