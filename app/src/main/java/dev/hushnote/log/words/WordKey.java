package dev.hushnote.log.words;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;

/// What a word begins with, as a keyboard types it: without case and accents, and Hangul consonant by consonant and
/// vowel by vowel. So the key of a half-typed syllable begins the key of the whole one, and also of the two that its
/// last consonant may yet become.
final class WordKey {

    private static final char FIRST_FINAL = '\u11a8';
    /// What each final consonant is made of, written as initial consonants.
    private static final List<String> FINALS = List.of(
            "ᄀ", "ᄁ", "ᄀᄉ", "ᄂ", "ᄂᄌ", "ᄂᄒ", "ᄃ", "ᄅ", "ᄅᄀ", "ᄅᄆ", "ᄅᄇ", "ᄅᄉ", "ᄅᄐ", "ᄅᄑ", "ᄅᄒ", "ᄆ", "ᄇ", "ᄇᄉ", "ᄉ",
            "ᄊ", "ᄋ", "ᄌ", "ᄎ", "ᄏ", "ᄐ", "ᄑ", "ᄒ");

    private WordKey() {}

    static String of(String word) {
        // Most words are plain, and there are many.
        if (word.chars().allMatch(letter -> letter < 128)) {
            return word.toLowerCase(Locale.ROOT);
        }
        String apart = Normalizer.normalize(word, Normalizer.Form.NFKD).toLowerCase(Locale.ROOT);
        StringBuilder key = new StringBuilder(apart.length() + 8);
        for (int i = 0; i < apart.length(); i++) {
            char letter = apart.charAt(i);
            int last = letter - FIRST_FINAL;
            if (last >= 0 && last < FINALS.size()) {
                key.append(FINALS.get(last));
            } else if (Character.getType(letter) != Character.NON_SPACING_MARK) {
                key.append(letter);
            }
        }
        return key.toString();
    }
}
