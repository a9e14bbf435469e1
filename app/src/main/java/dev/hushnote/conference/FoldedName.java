package dev.hushnote.conference;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/// A name without what two programmes spell differently: case, accents, width of letters, kinds of spaces and
/// punctuation. Two equal ones are taken for the same person.
public record FoldedName(String text) {

    private static final Pattern ACCENTS = Pattern.compile("\\p{Mn}+");
    private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{N}]+");

    public static FoldedName of(String name) {
        String plain = ACCENTS.matcher(Normalizer.normalize(name, Normalizer.Form.NFKD))
                .replaceAll("");
        String spaced = BETWEEN.matcher(plain).replaceAll(" ").strip();
        // Back together, so that Hangul is syllables again.
        return new FoldedName(Normalizer.normalize(spaced, Normalizer.Form.NFC).toLowerCase(Locale.ROOT));
    }

    /// Whether nothing is left that could tell one from another.
    public boolean isEmpty() {
        return text.isEmpty();
    }
}
