package dev.hushnote.desktop.command;

import java.text.Normalizer;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/// Finds palette lines by words in any order: whole starts before starts of words before anything inside.
final class PaletteMatch {

    private PaletteMatch() {}

    /// Most lines shown.
    static final int MOST = 200;

    static List<PaletteItem> find(List<PaletteItem> items, String query) {
        List<String> words = Stream.of(plain(query).strip().split("\\s+"))
                .filter(word -> !word.isEmpty())
                .toList();
        if (words.isEmpty()) {
            return items.stream().limit(MOST).toList();
        }
        record Scored(PaletteItem item, int score) {}
        return items.stream()
                .map(item -> new Scored(item, score(item, words)))
                .filter(scored -> scored.score > 0)
                .sorted(Comparator.comparingInt(Scored::score).reversed())
                .limit(MOST)
                .map(Scored::item)
                .toList();
    }

    private static int score(PaletteItem item, List<String> words) {
        String title = plain(item.title());
        String all = title + " " + plain(item.detail());
        int score = 0;
        for (String word : words) {
            if (!all.contains(word)) {
                return 0;
            }
            score += title.startsWith(word) ? 4 : title.contains(" " + word) ? 3 : title.contains(word) ? 2 : 1;
        }
        return score;
    }

    private static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
    }
}
