package dev.hushnote.recording.list;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// How telling each piece of a word is: the fewer sessions have it in their titles, the more.
final class Weights {

    private final Map<String, Integer> sessions = new HashMap<>();
    private final int count;

    Weights(List<Set<String>> titles) {
        count = titles.size();
        titles.forEach(grams -> grams.forEach(gram -> sessions.merge(gram, 1, Integer::sum)));
    }

    double of(String gram) {
        return Math.log(1.5 + (double) count / (1 + sessions.getOrDefault(gram, 0)));
    }

    double of(Collection<String> grams) {
        return grams.stream().mapToDouble(this::of).sum();
    }

    /// Whether so many sessions have it that it tells next to nothing.
    boolean isEverywhere(String gram) {
        return count > 200 && sessions.getOrDefault(gram, 0) * 2 > count;
    }
}
