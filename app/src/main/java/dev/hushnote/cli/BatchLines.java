package dev.hushnote.cli;

import dev.hushnote.text.Problem;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Cuts a batch into commands as a shell would: blanks part words, `'…'` holds everything as it is, `"…"`
/// everything but `\"` and `\\`, a backslash outside quotes holds the next character, `#` at the start of a word
/// opens a comment. A command ends at the end of its line unless a quote is open.
final class BatchLines {

    private final String text;
    private final List<Line> lines = new ArrayList<>();
    private List<String> words = new ArrayList<>();
    private @Nullable StringBuilder word;
    private int position;
    private int lineNumber = 1;
    private int startLine = 1;

    /// One command.
    ///
    /// @param number the line it starts on, from 1
    /// @param words the command and its arguments
    record Line(int number, List<String> words) {}

    private BatchLines(String text) {
        this.text = text;
    }

    /// @throws Problem when a quote is never closed
    static List<Line> parse(String text) {
        BatchLines batch = new BatchLines(text.replace("\r\n", "\n"));
        while (batch.position < batch.text.length()) {
            batch.step(batch.text.charAt(batch.position++));
        }
        batch.endLine();
        return batch.lines;
    }

    private void step(char c) {
        switch (c) {
            case '\n' -> {
                endLine();
                lineNumber++;
                startLine = lineNumber;
            }
            case ' ', '\t' -> endWord();
            case '\'', '"' -> quoted(c);
            case '\\' -> {
                if (position < text.length()) {
                    append(text.charAt(position++));
                }
            }
            case '#' -> {
                if (word == null) {
                    skipComment();
                } else {
                    append(c);
                }
            }
            default -> append(c);
        }
    }

    private void quoted(char quote) {
        int openedOn = lineNumber;
        append("");
        while (position < text.length()) {
            char c = text.charAt(position++);
            if (c == quote) {
                return;
            }
            if (c == '\n') {
                lineNumber++;
            }
            boolean escaped =
                    quote == '"' && c == '\\' && position < text.length() && "\"\\".indexOf(text.charAt(position)) >= 0;
            append(escaped ? text.charAt(position++) : c);
        }
        throw Problem.badInput("problem.batch-quote", openedOn);
    }

    private void skipComment() {
        while (position < text.length() && text.charAt(position) != '\n') {
            position++;
        }
    }

    private void append(Object piece) {
        if (word == null) {
            word = new StringBuilder();
        }
        word.append(piece);
    }

    private void endWord() {
        if (word != null) {
            words.add(word.toString());
            word = null;
        }
    }

    private void endLine() {
        endWord();
        if (!words.isEmpty()) {
            lines.add(new Line(startLine, List.copyOf(words)));
            words = new ArrayList<>();
        }
    }
}
