package dev.hushnote.notebook;

import dev.hushnote.text.Problem;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;

/// Keeps a notebook to one process at a time.
///
/// The operating system frees the lock when the process ends, however it ends.
public final class NotebookLock implements AutoCloseable {

    private final FileChannel channel;

    private NotebookLock(FileChannel channel) {
        this.channel = channel;
    }

    /// @throws Problem of kind IN_USE when another process, or this one, holds the notebook; of kind CANNOT_WRITE
    ///     when the folder is read-only
    public static NotebookLock acquire(NotebookFolder folder) {
        try {
            FileChannel channel =
                    FileChannel.open(folder.lockFile(), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            if (tryLock(channel) == null) {
                channel.close();
                throw new Problem(Problem.Kind.IN_USE, "problem.in-use", folder.root());
            }
            return new NotebookLock(channel);
        } catch (IOException e) {
            throw Problem.cannotWrite(e, "problem.cannot-write", folder.root());
        }
    }

    private static @Nullable FileLock tryLock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException _) {
            return null;
        }
    }

    @Override
    public void close() {
        try {
            channel.close();
        } catch (IOException e) {
            throw Problem.cannotWrite(e, "problem.cannot-write", "notebook.lock");
        }
    }
}
