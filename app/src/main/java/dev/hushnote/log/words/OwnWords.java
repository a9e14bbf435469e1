package dev.hushnote.log.words;

import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

/// The words of what was already logged; the one written last is offered first. To be used by one thread at a time.
public final class OwnWords {

    private final NavigableMap<String, Written> words = new TreeMap<>();
    private long count;

    /// @param at its place among all that was written
    private record Written(String word, long at) {}

    /// Takes the words of a line, written after all others.
    public void take(String line) {
        count++;
        WordShape.wordsOf(line)
                .filter(WordShape::isKept)
                .forEach(word -> words.put(WordKey.of(word), new Written(word, count)));
    }

    boolean knows(String key) {
        return words.containsKey(key);
    }

    Optional<String> best(String key, String typed) {
        Written best = null;
        for (Map.Entry<String, Written> entry : words.tailMap(key, true).entrySet()) {
            if (!entry.getKey().startsWith(key)) {
                break;
            }
            Written each = entry.getValue();
            if (WordShape.isWorthIt(typed, each.word) && (best == null || isBetter(typed, each, best))) {
                best = each;
            }
        }
        return Optional.ofNullable(best).map(Written::word);
    }

    private static boolean isBetter(String typed, Written each, Written best) {
        boolean continues = WordShape.continues(typed, each.word);
        return continues == WordShape.continues(typed, best.word) ? each.at > best.at : continues;
    }
}
