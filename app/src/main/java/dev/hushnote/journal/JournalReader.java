package dev.hushnote.journal;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/// Reads a journal from its first line to its last.
public final class JournalReader {

    private JournalReader() {}

    /// How a reading went.
    ///
    /// @param lines complete lines read
    /// @param lastSequence the highest sequence number among them, 0 when there is none
    /// @param damaged lines whose checksum is wrong; they were passed over
    public record Result(long lines, long lastSequence, long damaged) {}

    /// Gives every complete line with a sequence number above `after` to `each`, in order.
    ///
    /// @param folder the journal's folder; a missing one reads as empty
    public static Result read(Path folder, long after, Consumer<JournalLine> each) throws IOException {
        return read(Journal.files(folder), after, each);
    }

    static long lastSequence(List<Path> files) throws IOException {
        for (Path file : files.reversed()) {
            long last = read(List.of(file), Long.MAX_VALUE, _ -> {}).lastSequence();
            if (last > 0) {
                return last;
            }
        }
        return 0;
    }

    private static Result read(List<Path> files, long after, Consumer<JournalLine> each) throws IOException {
        long lines = 0;
        long last = 0;
        long damaged = 0;
        for (Path file : files) {
            try (BufferedReader reader = reader(file)) {
                for (String text = reader.readLine(); text != null; text = reader.readLine()) {
                    Optional<JournalLine> line = JournalLine.parse(text);
                    if (line.isEmpty()) {
                        damaged++;
                        continue;
                    }
                    lines++;
                    last = Math.max(last, line.get().sequence());
                    if (line.get().sequence() > after) {
                        each.accept(line.get());
                    }
                }
            }
        }
        return new Result(lines, last, damaged);
    }

    /// Bytes that are no UTF-8 read as replacement characters, so that the checksum finds them.
    private static BufferedReader reader(Path file) throws IOException {
        return new BufferedReader(new InputStreamReader(Files.newInputStream(file), StandardCharsets.UTF_8));
    }
}
