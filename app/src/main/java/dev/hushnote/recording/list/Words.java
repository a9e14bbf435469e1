package dev.hushnote.recording.list;

import dev.hushnote.conference.FoldedName;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;

/// The folded words of a title, and where something stronger than a blank stands between them.
///
/// @param words without blanks, at most [#MOST]
/// @param apart for each word whether it is set apart from the one before it; true for the first
record Words(List<String> words, List<Boolean> apart) {

    static final int MOST = 60;

    private static final String WEAK = " '’‘`´-‐‑./&+#@*~";
    /// Weak within a word and strong between blanks or before one.
    private static final String STRONG_WITH_BLANK = "-‐‑./!?";

    static Words of(String title) {
        String plain = Normalizer.normalize(title, Normalizer.Form.NFKC);
        List<String> words = new ArrayList<>();
        List<Boolean> apart = new ArrayList<>();
        int at = 0;
        while (at < plain.length() && words.size() < MOST) {
            int from = at;
            while (at < plain.length() && !isOfWord(plain.charAt(at))) {
                at++;
            }
            String gap = plain.substring(from, at);
            int begin = at;
            while (at < plain.length() && isOfWord(plain.charAt(at))) {
                at++;
            }
            String word = FoldedName.of(plain.substring(begin, at)).text().replace(" ", "");
            if (!word.isEmpty()) {
                apart.add(words.isEmpty() || isStrong(gap));
                words.add(word);
            }
        }
        return new Words(words, apart);
    }

    int size() {
        return words.size();
    }

    /// Whether a piece begins here; the end is the beginning of nothing.
    boolean beginsPiece(int at) {
        return at >= size() || apart.get(at);
    }

    /// The words from one up to but without another, run together.
    String joined(int from, int to) {
        return String.join("", words.subList(from, to));
    }

    private static boolean isOfWord(char character) {
        return Character.isLetterOrDigit(character)
                || Character.isSurrogate(character)
                || Character.getType(character) == Character.NON_SPACING_MARK;
    }

    private static boolean isStrong(String gap) {
        boolean blank = false;
        for (int at = 0; at < gap.length(); at++) {
            char character = gap.charAt(at);
            blank |= Character.isWhitespace(character) || Character.isSpaceChar(character);
            if (!Character.isWhitespace(character) && WEAK.indexOf(character) < 0 && "!?".indexOf(character) < 0) {
                return true;
            }
        }
        return blank && gap.chars().anyMatch(character -> STRONG_WITH_BLANK.indexOf(character) >= 0);
    }
}
