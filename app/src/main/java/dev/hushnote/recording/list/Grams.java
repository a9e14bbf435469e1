package dev.hushnote.recording.list;

import java.util.LinkedHashSet;
import java.util.Set;

/// Short pieces of words, by which texts are alike that are spelled, spaced or inflected a little differently.
final class Grams {

    private static final char EDGE = '^';

    private Grams() {}

    /// Pairs of syllables in Hangul, ideographs and kana, which are written with blanks or without; threes of letters
    /// elsewhere, with the word's edges.
    static Set<String> of(String word) {
        Set<String> grams = new LinkedHashSet<>();
        int at = 0;
        while (at < word.length()) {
            boolean syllables = isSyllable(word.charAt(at));
            int from = at;
            while (at < word.length() && isSyllable(word.charAt(at)) == syllables) {
                at++;
            }
            add(
                    grams,
                    syllables ? word.substring(from, at) : EDGE + word.substring(from, at) + EDGE,
                    syllables ? 2 : 3);
        }
        return grams;
    }

    static Set<String> of(Words words, int from, int to) {
        Set<String> grams = new LinkedHashSet<>();
        words.words().subList(from, to).forEach(word -> grams.addAll(of(word)));
        return grams;
    }

    private static void add(Set<String> grams, String run, int length) {
        if (run.length() <= length) {
            grams.add(run);
        }
        for (int at = 0; at + length <= run.length(); at++) {
            grams.add(run.substring(at, at + length));
        }
    }

    private static boolean isSyllable(char character) {
        return (character >= '\u3040' && character <= '\u9fff') || (character >= '\uac00' && character <= '\ud7a3');
    }
}
