package dev.hushnote.recording.convert;

import dev.hushnote.text.Problem;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;
import java.util.OptionalLong;

/// The last things the program said, and what they mean.
final class Words {

    private static final int MOST = 20;

    private final Deque<String> lines = new ArrayDeque<>();

    /// @param line of its output; what only tells how far it is counts for nothing
    void add(String line) {
        if (line.matches("[a-z0-9_]+=.*")) {
            return;
        }
        lines.add(line);
        if (lines.size() > MOST) {
            lines.removeFirst();
        }
    }

    /// The number behind the equals sign; the program also says N/A.
    static OptionalLong number(String line) {
        String value = line.substring(line.indexOf('=') + 1).strip();
        return value.matches("\\d{1,18}") ? OptionalLong.of(Long.parseLong(value)) : OptionalLong.empty();
    }

    Problem problem(Path folder, String name) {
        String said = String.join("\n", lines);
        IOException cause = new IOException(said);
        String lower = said.toLowerCase(Locale.ROOT);
        return lower.contains("no space left") || lower.contains("not enough space") || lower.contains("read-only")
                ? Problem.cannotWrite(cause, "problem.cannot-write", folder)
                : new Problem(cause, Problem.Kind.BAD_INPUT, "problem.not-converted", name);
    }
}
