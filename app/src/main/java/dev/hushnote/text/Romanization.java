package dev.hushnote.text;

import java.util.List;

/// Hangul written in Latin letters, syllable by syllable, after the letter table of the Revised Romanization of
/// Korean (Ministry of Culture and Tourism notice 2000-8).
///
/// Sound changes between syllables are left out: file names want to be predictable, not pronounced.
final class Romanization {

    private static final int FIRST_SYLLABLE = 0xAC00;
    private static final int LAST_SYLLABLE = 0xD7A3;
    private static final List<String> INITIALS =
            List.of("g", "kk", "n", "d", "tt", "r", "m", "b", "pp", "s", "ss", "", "j", "jj", "ch", "k", "t", "p", "h");
    private static final List<String> VOWELS = List.of(
            "a", "ae", "ya", "yae", "eo", "e", "yeo", "ye", "o", "wa", "wae", "oe", "yo", "u", "wo", "we", "wi", "yu",
            "eu", "ui", "i");
    private static final List<String> FINALS = List.of(
            "", "k", "k", "ks", "n", "nj", "n", "t", "l", "lk", "lm", "lp", "ls", "lt", "lp", "l", "m", "p", "ps", "t",
            "t", "ng", "t", "t", "k", "t", "p", "t");

    private Romanization() {}

    /// Replaces every composed Hangul syllable; everything else stays.
    static String of(String text) {
        StringBuilder latin = new StringBuilder();
        text.codePoints().forEach(point -> {
            if (point >= FIRST_SYLLABLE && point <= LAST_SYLLABLE) {
                latin.append(syllable(point - FIRST_SYLLABLE));
            } else {
                latin.appendCodePoint(point);
            }
        });
        return latin.toString();
    }

    private static String syllable(int index) {
        int finals = FINALS.size();
        int perInitial = VOWELS.size() * finals;
        return INITIALS.get(index / perInitial) + VOWELS.get(index % perInitial / finals) + FINALS.get(index % finals);
    }
}
