package dev.hushnote.recording.list;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// What is looked for of a session in the titles of videos.
///
/// @param forms its title, then the parts of it that tell it from all other sessions
record Wanted(Listed session, Words title, List<Form> forms) {

    private static final double PART = 0.92;
    private static final int SHORTEST = 10;
    private static final int SHORTEST_HANGUL = 6;

    /// A title or part of one.
    ///
    /// @param worth how much finding it counts, 1 for the whole
    record Form(Set<String> grams, double weight, Set<String> numbers, double worth) {}

    static List<Wanted> of(List<Listed> sessions) {
        List<Words> titles = sessions.stream().map(Listed::title).map(Words::of).toList();
        Weights weights = weights(titles);
        Map<String, Integer> parts = new HashMap<>();
        for (Words title : titles) {
            Set<String> own = new HashSet<>(Set.of(title.joined(0, title.size())));
            ranges(title).forEach(range -> own.add(title.joined(range[0], range[1])));
            own.forEach(part -> parts.merge(part, 1, Integer::sum));
        }
        List<Wanted> wanted = new ArrayList<>();
        for (int at = 0; at < titles.size(); at++) {
            Words title = titles.get(at);
            List<Form> forms = new ArrayList<>(List.of(form(title, 0, title.size(), 1, weights)));
            for (int[] range : ranges(title)) {
                if (parts.getOrDefault(title.joined(range[0], range[1]), 0) == 1) {
                    forms.add(form(title, range[0], range[1], PART, weights));
                }
            }
            wanted.add(new Wanted(sessions.get(at), title, forms));
        }
        return wanted;
    }

    static Weights weights(List<Words> titles) {
        return new Weights(
                titles.stream().map(title -> Grams.of(title, 0, title.size())).toList());
    }

    private static Form form(Words title, int from, int to, double worth, Weights weights) {
        Set<String> grams = Grams.of(title, from, to);
        Set<String> numbers = new HashSet<>(title.words().subList(from, to));
        numbers.removeIf(word -> !TitleComparison.isNumber(word));
        return new Form(grams, weights.of(grams), numbers, worth);
    }

    /// What stands before the first strong gap and what behind it, where long enough to be a title.
    private static List<int[]> ranges(Words title) {
        int gap = 1;
        while (!title.beginsPiece(gap)) {
            gap++;
        }
        List<int[]> ranges = new ArrayList<>();
        if (gap < title.size()) {
            addIfLong(ranges, title, 0, gap);
            addIfLong(ranges, title, gap, title.size());
        }
        return ranges;
    }

    private static void addIfLong(List<int[]> ranges, Words title, int from, int to) {
        String joined = title.joined(from, to);
        if (to - from > 1 && joined.length() >= (Names.isHangul(joined) ? SHORTEST_HANGUL : SHORTEST)) {
            ranges.add(new int[] {from, to});
        }
    }
}
