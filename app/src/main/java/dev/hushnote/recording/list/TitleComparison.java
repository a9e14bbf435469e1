package dev.hushnote.recording.list;

import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/// Looks for the stretch of a video's title that is most like a session's title.
final class TitleComparison {

    private static final Pattern NUMBER = Pattern.compile(".*\\d.*|ii|iii|iv|vi|vii|viii");
    /// What an unexplained word counts that stands apart from the stretch.
    private static final double ELSEWHERE = 0.12;
    private static final double MOST_ELSEWHERE = 0.12;
    private static final double OTHER_NUMBER = 0.8;

    private final Words title;
    private final BitSet explained;
    private final Weights weights;
    private final List<Set<String>> grams;
    private final double[] weight;
    private final boolean cutOff;

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
        this.weights = weights;
        this.cutOff = cutOff;
        grams = title.words().stream().map(Grams::of).toList();
        weight = grams.stream().mapToDouble(weights::of).toArray();
    }

    static boolean isNumber(String word) {
        return NUMBER.matcher(word).matches();
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
        for (int from = 0; from < title.size(); from++) {
            Set<String> seen = new HashSet<>();
            double own = 0;
            double common = 0;
            for (int to = from + 1; to <= title.size() && own <= 3 * form.weight(); to++) {
                for (String gram : grams.get(to - 1)) {
                    if (seen.add(gram)) {
                        own += weights.of(gram);
                        common += form.grams().contains(gram) ? weights.of(gram) : 0;
                    }
                }
                if (common > 0) {
                    Result result = result(form, from, to, own, common, unexplained);
                    best = result.alike() > best.alike() ? result : best;
                }
            }
        }
        return best;
    }

    private Result result(Wanted.Form form, int from, int to, double own, double common, double unexplained) {
        int first = stretchBegin(from);
        int last = stretchEnd(to);
        double beside = unexplained(first, from) + unexplained(to, last);
        double elsewhere = Math.min(
                MOST_ELSEWHERE * form.weight(), ELSEWHERE * Math.max(0, unexplained - beside - unexplained(from, to)));
        boolean cut = cutOff && to == title.size() && to - from >= 3;
        double wanted = cut ? Math.min(form.weight(), own) : form.weight();
        double alike = form.worth() * 2 * common / (own + beside + elsewhere + wanted);
        boolean otherNumber = !cut && otherNumber(form, from, to, last);
        return new Result(Math.min(1, otherNumber ? alike * OTHER_NUMBER : alike), otherNumber, from, to);
    }

    /// Whether the session's title has a number that the video's lacks, or the stretch one that the session's lacks.
    private boolean otherNumber(Wanted.Form form, int from, int to, int last) {
        if (!new HashSet<>(title.words()).containsAll(form.numbers())) {
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
            sum += explained.get(at) ? 0 : weight[at];
        }
        return sum;
    }
}
