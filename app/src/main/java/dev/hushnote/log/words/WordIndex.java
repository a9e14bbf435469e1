package dev.hushnote.log.words;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Words sorted by key, each with a rank: what begins with something is found by halving. Immutable.
final class WordIndex {

    static final WordIndex EMPTY = new WordIndex(List.of());

    private final String[] keys;
    private final List<Ranked> words;

    /// @param rank the least is offered first
    record Ranked(String word, int rank) {

        static final Comparator<Ranked> FIRST_OFFERED = Comparator.comparingInt(Ranked::rank)
                .thenComparingInt(ranked -> ranked.word().length())
                .thenComparing(Ranked::word);
    }

    /// @param ranked may name a word several times, of which the best rank counts
    WordIndex(List<Ranked> ranked) {
        Map<String, Ranked> best = new HashMap<>();
        ranked.forEach(one ->
                best.merge(WordKey.of(one.word()), one, (a, b) -> Ranked.FIRST_OFFERED.compare(a, b) <= 0 ? a : b));
        this.keys = best.keySet().stream().sorted().toArray(String[]::new);
        List<Ranked> inOrder = new ArrayList<>(keys.length);
        for (String key : keys) {
            inOrder.add(best.get(key));
        }
        this.words = List.copyOf(inOrder);
    }

    boolean knows(String key) {
        return Arrays.binarySearch(keys, key) >= 0;
    }

    /// The word offered first of those whose key begins with something; one that leaves what was typed as it is comes
    /// before one that changes its last syllable.
    ///
    /// @param typed what was typed
    Optional<String> best(String key, String typed) {
        int found = Arrays.binarySearch(keys, key);
        Ranked best = null;
        for (int i = found < 0 ? -found - 1 : found; i < keys.length && keys[i].startsWith(key); i++) {
            Ranked each = words.get(i);
            if (WordShape.isWorthIt(typed, each.word()) && (best == null || isBetter(typed, each, best))) {
                best = each;
            }
        }
        return Optional.ofNullable(best).map(Ranked::word);
    }

    private static boolean isBetter(String typed, Ranked each, Ranked best) {
        boolean continues = WordShape.continues(typed, each.word());
        return continues == WordShape.continues(typed, best.word())
                ? Ranked.FIRST_OFFERED.compare(each, best) < 0
                : continues;
    }
}
