package dev.hushnote.log;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// How marks are typed: what the composer makes of a text's first characters. Only for what was typed, never for
/// pasted text. Immutable and without state; may be used from any thread.
public final class MarkSyntax {

    /// The won signs too: keyboards with Hangul have them on the backslash key.
    private static final String ESCAPES = "\\＼₩￦";
    private static final String REASONS = "=＝";

    /// A text whose start has become a mark.
    ///
    /// @param kind the mark
    /// @param rest the text without the mark and the space behind it
    public record Begun(EntryKind kind, String rest) {}

    /// What Enter makes of a text.
    public sealed interface Line {

        /// An entry.
        ///
        /// @param text empty for a mark that stood alone
        record Logged(EntryKind kind, String text) implements Line {}

        /// The whole talk is worth listening to again.
        record WholeTalk() implements Line {}

        /// Why the session is rated as it is.
        ///
        /// @param text never empty
        record Reason(String text) implements Line {}

        /// There is nothing to log.
        record Nothing() implements Line {}
    }

    /// What the composer turns into a chip while a text is being typed. Nothing for a mark alone, which may still
    /// become something else, and for an escaped one.
    public Optional<Begun> whileTyping(String text) {
        EntryKind kind = text.isEmpty() ? null : kindOf(text.charAt(0));
        if (kind == null || text.length() == 1) {
            return Optional.empty();
        }
        int next = text.codePointAt(1);
        if (Character.isSpaceChar(next)) {
            return Optional.of(new Begun(kind, text.substring(2)));
        }
        boolean needsNoSpace = kind == EntryKind.LOOK_UP || kind == EntryKind.INSIGHT;
        return needsNoSpace && Character.isLetter(next)
                ? Optional.of(new Begun(kind, text.substring(1)))
                : Optional.empty();
    }

    /// What is logged when Enter is pressed. White space at the end of the text, and around what follows a mark, is
    /// dropped.
    public Line onEnter(String text) {
        if (text.isBlank()) {
            return new Line.Nothing();
        }
        String typed = text.stripTrailing();
        if (ESCAPES.indexOf(typed.charAt(0)) >= 0 && marked(text.substring(1)) != null) {
            return new Line.Logged(EntryKind.TEXT, typed.substring(1));
        }
        Line marked = marked(text);
        return marked == null ? new Line.Logged(EntryKind.TEXT, typed) : marked;
    }

    /// The text as a line that begins with a mark, or null when it is none.
    private @Nullable Line marked(String text) {
        if (text.isEmpty()) {
            return null;
        }
        if (REASONS.indexOf(text.charAt(0)) >= 0) {
            return reason(text);
        }
        EntryKind kind = kindOf(text.charAt(0));
        if (kind == null) {
            return null;
        }
        String rest = text.substring(1).stripTrailing();
        if (kind == EntryKind.LISTEN_AGAIN && rest.length() == 1 && kindOf(rest.charAt(0)) == kind) {
            return new Line.WholeTalk();
        }
        boolean alone = rest.isEmpty() || rest.lines().findFirst().orElse("").isBlank();
        String words = alone ? rest : whileTyping(text).map(Begun::rest).orElse(null);
        return words == null || (alone && !countsAlone(kind)) ? null : new Line.Logged(kind, words.strip());
    }

    private static @Nullable Line reason(String text) {
        if (text.length() < 2 || !Character.isSpaceChar(text.charAt(1))) {
            return null;
        }
        String reason = text.substring(2).strip();
        return reason.isEmpty() ? new Line.Nothing() : new Line.Reason(reason);
    }

    private static boolean countsAlone(EntryKind kind) {
        return kind != EntryKind.HEADING && kind != EntryKind.QUOTE;
    }

    /// With the full-width forms that an input method for Hangul, Kana or Hanzi writes.
    private static @Nullable EntryKind kindOf(char mark) {
        return switch (mark) {
            case '?', '？' -> EntryKind.LOOK_UP;
            case '!', '！' -> EntryKind.INSIGHT;
            case '~', '～', '〜' -> EntryKind.MISSED;
            case '@', '＠' -> EntryKind.LISTEN_AGAIN;
            case '>', '＞' -> EntryKind.QUOTE;
            case '#', '＃' -> EntryKind.HEADING;
            case '+', '＋' -> EntryKind.PHOTO_WANTED;
            default -> null;
        };
    }
}
