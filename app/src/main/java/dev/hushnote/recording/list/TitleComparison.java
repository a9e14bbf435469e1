package dev.hushnote.recording.list;

import java.util.Arrays;
import java.util.BitSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Looks for the stretch of a video's title that is most like a session's title.
final class TitleComparison {

    private static final Set<String> ROMAN = Set.of("ii", "iii", "iv", "vi", "vii", "viii");
    /// What an unexplained word counts that stands apart from the stretch.
    private static final double ELSEWHERE = 0.12;
    private static final double MOST_ELSEWHERE = 0.12;
    private static final double OTHER_NUMBER = 0.8;

    private final Words title;
    private final BitSet explained;
    private final boolean cutOff;
    private final Set<String> words;
    /// The different pieces of the title's words, and how much each weighs.
    private final List<String> grams;

    private final double[] weightOfGram;
    /// For each word the places of its pieces.
    private final int[][] gramsOfWord;

    private final double[] weightOfWord;

    /// @param alike from 0 to 1
    /// @param otherNumber whether numbers differ
    /// @param from the first word of the stretch
    /// @param to the word behind it
    record Result(double alike, boolean otherNumber, int from, int to) {

        static final Result NOTHING = new Result(0, false, 0, 0);
    }

    /// @param explained words of the title that no session's title has to explain
    /// @param cutOff whether the title ends too early
    TitleComparison(Words title, BitSet explained, Weights weights, boolean cutOff) {
        this.title = title;
        this.explained = explained;
        this.cutOff = cutOff;
        words = new HashSet<>(title.words());
        Map<String, Integer> places = new LinkedHashMap<>();
        gramsOfWord = title.words().stream()
                .map(word -> Grams.of(word).stream()
                        .mapToInt(gram -> places.computeIfAbsent(gram, _ -> places.size()))
                        .toArray())
                .toArray(int[][]::new);
        grams = List.copyOf(places.keySet());
        weightOfGram = grams.stream().mapToDouble(weights::of).toArray();
        weightOfWord = Arrays.stream(gramsOfWord)
                .mapToDouble(ofWord -> Arrays.stream(ofWord)
                        .mapToDouble(gram -> weightOfGram[gram])
                        .sum())
                .toArray();
    }

    static boolean isNumber(String word) {
        return ROMAN.contains(word) || word.chars().anyMatch(Character::isDigit);
    }

    Result with(Wanted wanted) {
        Result best = Result.NOTHING;
        for (Wanted.Form form : wanted.forms()) {
            Result result = with(form);
            best = result.alike() > best.alike() ? result : best;
        }
        return best;
    }

    private Result with(Wanted.Form form) {
        Result best = Result.NOTHING;
        double unexplained = unexplained(0, title.size());
        BitSet wanted = wanted(form);
        for (int from = 0; from < title.size(); from++) {
            BitSet seen = new BitSet();
            double own = 0;
            double common = 0;
            for (int to = from + 1; to <= title.size() && own <= 3 * form.weight(); to++) {
                for (int gram : gramsOfWord[to - 1]) {
                    if (!seen.get(gram)) {
                        seen.set(gram);
                        own += weightOfGram[gram];
                        common += wanted.get(gram) ? weightOfGram[gram] : 0;
                    }
                }
                best = better(best, form, from, to, own, common, unexplained);
            }
        }
        return best;
    }

    private BitSet wanted(Wanted.Form form) {
        BitSet wanted = new BitSet();
        for (int at = 0; at < grams.size(); at++) {
            wanted.set(at, form.grams().contains(grams.get(at)));
        }
        return wanted;
    }

    private Result better(
            Result best, Wanted.Form form, int from, int to, double own, double common, double unexplained) {
        if (2 * common <= best.alike() * (own + Math.min(own, form.weight()))) {
            return best;
        }
        int last = stretchEnd(to);
        double beside = unexplained(stretchBegin(from), from) + unexplained(to, last);
        double elsewhere = Math.min(
                MOST_ELSEWHERE * form.weight(), ELSEWHERE * Math.max(0, unexplained - beside - unexplained(from, to)));
        boolean cut = cutOff && to == title.size() && to - from >= 3;
        double wanted = cut ? Math.min(form.weight(), own) : form.weight();
        double alike = Math.min(1, form.worth() * 2 * common / (own + beside + elsewhere + wanted));
        if (alike <= best.alike()) {
            return best;
        }
        boolean otherNumber = !cut && otherNumber(form, from, to, last);
        double counted = otherNumber ? alike * OTHER_NUMBER : alike;
        return counted > best.alike() ? new Result(counted, otherNumber, from, to) : best;
    }

    /// Whether the session's title has a number that the video's lacks, or the stretch one that the session's lacks.
    private boolean otherNumber(Wanted.Form form, int from, int to, int last) {
        if (!words.containsAll(form.numbers())) {
            return true;
        }
        for (int at = from; at < last; at++) {
            String word = title.words().get(at);
            boolean counts = at < to || !explained.get(at);
            if (counts && isNumber(word) && !form.numbers().contains(word)) {
                return true;
            }
        }
        return false;
    }

    /// Where the words begin that nothing sets apart from this one.
    private int stretchBegin(int from) {
        int at = from;
        while (at > 0 && !title.beginsPiece(at) && !explained.get(at - 1)) {
            at--;
        }
        return at;
    }

    private int stretchEnd(int to) {
        int at = to;
        while (!title.beginsPiece(at) && !explained.get(at)) {
            at++;
        }
        return at;
    }

    private double unexplained(int from, int to) {
        double sum = 0;
        for (int at = from; at < to; at++) {
            sum += explained.get(at) ? 0 : weightOfWord[at];
        }
        return sum;
    }
}
