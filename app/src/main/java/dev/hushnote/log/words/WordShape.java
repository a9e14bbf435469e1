package dev.hushnote.log.words;

import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// What words look like, and which of them are worth being offered.
final class WordShape {

    private static final Pattern WORD =
            Pattern.compile("[\\p{L}\\p{M}\\p{N}]+(?:[-._][\\p{L}\\p{M}\\p{N}]+)*[+#]{0,2}");
    private static final Pattern ADDRESS = Pattern.compile("\\S+://\\S+");
    private static final Pattern INNER_CAPITAL = Pattern.compile("\\p{L}.*\\p{Lu}");
    private static final Pattern HANGUL = Pattern.compile("[가-힣]");
    private static final int LEAST = 4;
    /// Words that titles write with a capital too.
    private static final Set<String> USUAL = Set.of(
            "about", "after", "also", "another", "before", "behind", "between", "beyond", "does", "doing", "from",
            "have", "here", "into", "just", "less", "like", "make", "making", "more", "most", "next", "only", "other",
            "over", "should", "some", "that", "their", "them", "then", "there", "these", "they", "this", "those",
            "through", "under", "using", "very", "what", "when", "where", "which", "while", "with", "without", "will",
            "would", "your");

    private WordShape() {}

    static Stream<String> wordsOf(String text) {
        return WORD.matcher(ADDRESS.matcher(text).replaceAll(" ")).results().map(MatchResult::group);
    }

    /// Whether a char may stand in a word.
    static boolean isPart(char letter) {
        return Character.isLetterOrDigit(letter)
                || Character.getType(letter) == Character.NON_SPACING_MARK
                || "-._+#".indexOf(letter) >= 0;
    }

    static boolean hasHangul(String word) {
        return HANGUL.matcher(word).find();
    }

    /// Whether it is a name rather than a word of the language, as far as its letters tell.
    static boolean isNameLike(String word) {
        boolean letters = word.chars().anyMatch(Character::isLetter);
        boolean digits = word.chars().anyMatch(Character::isDigit);
        boolean odd = (letters && digits) || INNER_CAPITAL.matcher(word).find();
        return odd || (Character.isUpperCase(word.charAt(0)) && word.length() >= LEAST && !isUsual(word));
    }

    /// Whether a line's word is long enough to be offered another time.
    static boolean isKept(String word) {
        boolean letters = word.chars().anyMatch(Character::isLetter);
        return letters && word.length() >= (hasHangul(word) ? 2 : LEAST) && !isUsual(word);
    }

    static boolean isLowerCase(String word) {
        return word.chars().noneMatch(Character::isUpperCase);
    }

    /// Whether enough was typed to guess from: two letters, or a syllable.
    static boolean isEnough(String typed) {
        return hasHangul(typed)
                || typed.chars().filter(Character::isLetterOrDigit).count() >= 2;
    }

    /// Whether a word begins just as it was typed, so that nothing of that changes.
    static boolean continues(String typed, String word) {
        return word.regionMatches(true, 0, typed, 0, typed.length());
    }

    /// Whether a word spares the hand anything, and is what the finished syllables say.
    static boolean isWorthIt(String typed, String word) {
        int spared = word.length() - typed.length();
        if (hasHangul(typed)) {
            int finished = typed.length() - 1;
            return spared >= 1 && word.regionMatches(true, 0, typed, 0, finished);
        }
        return spared >= 2;
    }

    private static boolean isUsual(String word) {
        return USUAL.contains(word.toLowerCase(Locale.ROOT));
    }
}
