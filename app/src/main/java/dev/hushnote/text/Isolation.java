package dev.hushnote.text;

import java.text.Bidi;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Keeps texts that run from right to left, such as Arabic or Hebrew names, from turning round what stands beside them.
public final class Isolation {

    private static final char FIRST_STRONG_ISOLATE = '\u2068';
    private static final char POP_DIRECTIONAL_ISOLATE = '\u2069';

    private Isolation() {}

    /// A text that stands in a line of others: it runs as its first letter does, and what stands around it from left to
    /// right. The text itself where nothing of it runs from right to left.
    public static String of(String text) {
        char[] characters = text.toCharArray();
        return Bidi.requiresBidi(characters, 0, characters.length)
                ? FIRST_STRONG_ISOLATE + text + POP_DIRECTIONAL_ISOLATE
                : text;
    }

    /// The texts that are not empty as one line, in their order from left to right: `10:00 · Hall · Ada Roe`.
    public static String line(Stream<String> texts) {
        return texts.filter(text -> !text.isEmpty()).map(Isolation::of).collect(Collectors.joining(" · "));
    }
}
