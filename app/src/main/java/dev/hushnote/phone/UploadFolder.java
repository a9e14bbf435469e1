package dev.hushnote.phone;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;

/// The folder in which uploads lie until they are stored. Knows how much came since it was swept.
final class UploadFolder {

    private static final int CHUNK = 1 << 16;
    private static final String ENDING = ".upload";

    private final Path folder;
    private final StationLimits limits;
    private final AtomicLong taken = new AtomicLong();

    /// How receiving ended.
    enum Received {
        WHOLE,
        EMPTY,
        TOO_LARGE,
        TOO_SLOW,
        /// More than all pictures together may have.
        ENOUGH
    }

    UploadFolder(Path folder, StationLimits limits) {
        this.folder = folder;
        this.limits = limits;
    }

    /// Makes the folder if needed, removes what a crash left, and counts from nothing.
    void sweep() throws IOException {
        Files.createDirectories(folder);
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file :
                    files.filter(file -> file.toString().endsWith(ENDING)).toList()) {
                Files.deleteIfExists(file);
            }
        }
        taken.set(0);
    }

    Path fresh() {
        return folder.resolve(UUID.randomUUID() + ENDING);
    }

    /// Writes a request's body to a file and syncs it.
    ///
    /// @throws IOException when the body breaks off or the file cannot be written
    Received receive(Request request, Path file) throws IOException {
        long bytes = 0;
        long began = System.nanoTime();
        byte[] chunk = new byte[CHUNK];
        Received received = Received.WHOLE;
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
            InputStream body = request.body();
            for (int read = body.read(chunk); read >= 0 && received == Received.WHOLE; read = body.read(chunk)) {
                bytes += read;
                received = judge(bytes, taken.addAndGet(read), System.nanoTime() - began);
                if (received == Received.WHOLE) {
                    write(channel, ByteBuffer.wrap(chunk, 0, read));
                }
            }
            channel.force(true);
        } catch (IOException e) {
            taken.addAndGet(-bytes);
            throw e;
        }
        if (received != Received.WHOLE) {
            taken.addAndGet(-bytes);
        } else if (request.length() >= 0 && request.length() != bytes) {
            throw new IOException("broken off after " + bytes + " bytes");
        }
        return bytes == 0 ? Received.EMPTY : received;
    }

    /// Takes bytes out of what counts.
    void giveBack(long bytes) {
        taken.addAndGet(-bytes);
    }

    private Received judge(long bytes, long all, long nanos) {
        if (bytes > limits.pictureBytes()) {
            return Received.TOO_LARGE;
        }
        if (all > limits.totalBytes()) {
            return Received.ENOUGH;
        }
        boolean patient = nanos < limits.patience().toNanos();
        return patient || bytes * 1e9 / nanos >= limits.leastSpeed() ? Received.WHOLE : Received.TOO_SLOW;
    }

    private static void write(FileChannel channel, ByteBuffer buffer) throws IOException {
        while (buffer.hasRemaining()) {
            channel.write(buffer);
        }
    }
}
