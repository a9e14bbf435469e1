package dev.hushnote.text;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Something that went wrong and that the person in front of the program can put right.
///
/// Carries a message key and its arguments instead of a sentence: the sentence is made in the language of whoever
/// reads it, by [Messages#of(Problem)].
public final class Problem extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /// What sort of problem it is; the command line turns it into an exit code.
    public enum Kind {
        /// The call itself is wrong.
        USAGE,
        /// Another process has the notebook open.
        IN_USE,
        /// What was given cannot be used: unreadable, ambiguous, damaged or made by a newer program.
        BAD_INPUT,
        /// What was named does not exist.
        NOT_FOUND,
        /// The place to write to is full, read-only or gone.
        CANNOT_WRITE
    }

    private final Kind kind;
    private final String key;
    private final transient List<Object> arguments;

    /// @param key key of the sentence in the message bundles
    /// @param arguments what fills the sentence's places
    public Problem(Kind kind, String key, Object... arguments) {
        this(null, kind, key, arguments);
    }

    /// @param cause what the program met, for its log
    public Problem(@Nullable Throwable cause, Kind kind, String key, Object... arguments) {
        super(key + " " + Arrays.toString(arguments), cause);
        this.kind = kind;
        this.key = key;
        this.arguments = List.of(arguments);
    }

    public static Problem badInput(String key, Object... arguments) {
        return new Problem(Kind.BAD_INPUT, key, arguments);
    }

    public static Problem notFound(String key, Object... arguments) {
        return new Problem(Kind.NOT_FOUND, key, arguments);
    }

    public static Problem cannotWrite(@Nullable Throwable cause, String key, Object... arguments) {
        return new Problem(cause, Kind.CANNOT_WRITE, key, arguments);
    }

    public Kind kind() {
        return kind;
    }

    public String key() {
        return key;
    }

    public List<Object> arguments() {
        return arguments;
    }
}
