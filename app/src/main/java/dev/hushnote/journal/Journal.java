package dev.hushnote.journal;

import dev.hushnote.notebook.DurableFiles;
import dev.hushnote.text.Problem;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The notebook's mutations as lines of text, one file per UTC date: a write-ahead log that people can read.
///
/// A line is appended and synced before its transaction commits. When the commit fails the line is taken back;
/// when the process dies between the two, the next start applies it ([dev.hushnote.database.NotebookDatabase]). So
/// every complete line is a mutation that counts, and the line itself is the commit mark.
///
/// Not thread-safe: used by the writer's thread.
public final class Journal implements AutoCloseable {

    private static final String ENDING = ".jsonl";

    private final Path folder;
    private final Clock clock;
    private @Nullable Path file;
    private @Nullable FileChannel channel;
    private long lastSequence;

    private Journal(Path folder, Clock clock) {
        this.folder = folder;
        this.clock = clock;
    }

    /// Opens the journal for appending. A torn last line, left by a crash before anything was acknowledged, is
    /// moved to a file of its own ending in `.torn`.
    public static Journal open(Path folder, Clock clock) {
        Journal journal = new Journal(folder, clock);
        try {
            List<Path> files = files(folder);
            if (!files.isEmpty()) {
                setTornLineAside(files.getLast());
            }
            journal.lastSequence = JournalReader.lastSequence(files);
            return journal;
        } catch (IOException e) {
            throw Problem.cannotWrite(e, "problem.cannot-write", folder);
        }
    }

    /// Number of the last mutation in the journal, 0 when it is empty.
    public long lastSequence() {
        return lastSequence;
    }

    /// The file that the next line goes to exists from the first append on.
    public @Nullable Path file() {
        return file;
    }

    /// Appends a line and forces it to the disk.
    ///
    /// @return what takes the line back while it is the last one
    /// @throws IOException when it cannot be written; then nothing of it stays
    public Retraction append(JournalLine line) throws IOException {
        FileChannel target = channel();
        long start = target.size();
        try {
            DurableFiles.writeFully(target, line.bytes());
            target.force(true);
        } catch (IOException e) {
            target.truncate(start);
            throw e;
        }
        long before = lastSequence;
        lastSequence = line.sequence();
        return () -> {
            target.truncate(start);
            target.force(true);
            lastSequence = before;
        };
    }

    /// Takes the line back that was appended last.
    @FunctionalInterface
    public interface Retraction {
        void run() throws IOException;
    }

    /// All files of a journal, oldest first.
    static List<Path> files(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> children = Files.list(folder)) {
            return children.filter(child -> child.getFileName().toString().endsWith(ENDING))
                    .sorted()
                    .toList();
        }
    }

    @Override
    public void close() {
        if (channel != null) {
            try {
                channel.close();
            } catch (IOException e) {
                throw Problem.cannotWrite(e, "problem.cannot-write", folder);
            }
        }
    }

    private FileChannel channel() throws IOException {
        Path today = folder.resolve(LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC) + ENDING);
        if (channel != null && file != null && file.compareTo(today) >= 0) {
            return channel;
        }
        close();
        Path wanted = notBeforeNewest(today);
        boolean isNew = !Files.exists(wanted);
        FileChannel opened = FileChannel.open(wanted, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        if (isNew) {
            DurableFiles.syncFolder(folder);
        }
        channel = opened;
        file = wanted;
        return opened;
    }

    /// A clock that was set back must not put lines before earlier ones.
    private Path notBeforeNewest(Path today) throws IOException {
        List<Path> files = files(folder);
        return files.isEmpty() || files.getLast().compareTo(today) < 0 ? today : files.getLast();
    }

    private static void setTornLineAside(Path file) throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        int end = bytes.length;
        while (end > 0 && bytes[end - 1] != '\n') {
            end--;
        }
        if (end == bytes.length) {
            return;
        }
        byte[] torn = Arrays.copyOfRange(bytes, end, bytes.length);
        DurableFiles.write(file.resolveSibling(file.getFileName() + "." + end + ".torn"), torn);
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            channel.truncate(end);
            channel.force(true);
        }
    }
}
