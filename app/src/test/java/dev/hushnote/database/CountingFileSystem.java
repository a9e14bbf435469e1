package dev.hushnote.database;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.util.concurrent.atomic.AtomicInteger;
import org.h2.store.fs.FileBase;
import org.h2.store.fs.FilePath;
import org.h2.store.fs.FilePathWrapper;

/// An H2 file system that counts how often a file is forced to the disk. Registered under `counted:`.
public final class CountingFileSystem extends FilePathWrapper {

    static final String SCHEME = "counted";

    /// H2 makes a new object of this class for every path, so the count is shared.
    private static final AtomicInteger FORCED = new AtomicInteger();

    static void register() {
        FilePath.register(new CountingFileSystem());
    }

    static int forced() {
        return FORCED.get();
    }

    @Override
    public String getScheme() {
        return SCHEME;
    }

    @Override
    public FileChannel open(String mode) throws IOException {
        FileChannel file = super.open(mode);
        return new FileBase() {
            @Override
            public void force(boolean metadata) throws IOException {
                FORCED.incrementAndGet();
                file.force(metadata);
            }

            @Override
            public long size() throws IOException {
                return file.size();
            }

            @Override
            public int read(ByteBuffer target) throws IOException {
                return file.read(target);
            }

            @Override
            public int write(ByteBuffer source) throws IOException {
                return file.write(source);
            }

            @Override
            public synchronized int read(ByteBuffer target, long position) throws IOException {
                return file.read(target, position);
            }

            @Override
            public synchronized int write(ByteBuffer source, long position) throws IOException {
                return file.write(source, position);
            }

            @Override
            public long position() throws IOException {
                return file.position();
            }

            @Override
            public FileChannel position(long position) throws IOException {
                file.position(position);
                return this;
            }

            @Override
            public FileChannel truncate(long size) throws IOException {
                file.truncate(size);
                return this;
            }

            @Override
            public FileLock tryLock(long position, long size, boolean shared) throws IOException {
                return file.tryLock(position, size, shared);
            }

            @Override
            protected void implCloseChannel() throws IOException {
                file.close();
            }
        };
    }
}
