package dev.hushnote.bench;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;

/// Two sides measured in turns: ours, theirs, ours, theirs.
///
/// @param rounds what each round took
record Rounds(List<Round> rounds) {

    private static final int COUNT = 5;

    /// One turn of each.
    private record Round(Timings ours, Timings theirs) {}

    /// One of the two that are compared.
    @FunctionalInterface
    interface Side {
        Timings run() throws IOException;
    }

    /// Runs both sides in turns; the first round only warms up and does not count.
    static Rounds of(Side ours, Side theirs) throws IOException {
        List<Round> rounds = new ArrayList<>();
        for (int i = 0; i <= COUNT; i++) {
            Round round = new Round(ours.run(), theirs.run());
            if (i > 0) {
                rounds.add(round);
            }
        }
        return new Rounds(rounds);
    }

    /// A line: the median of the rounds' ratios, the lowest and the highest, and what was hoped for.
    ///
    /// @param figure what of a side's timings is compared
    /// @param budget highest ratio of ours to theirs that is good enough
    String line(String name, ToDoubleFunction<Timings> figure, double budget) {
        double[] ratios = rounds.stream()
                .mapToDouble(round -> figure.applyAsDouble(round.ours()) / figure.applyAsDouble(round.theirs()))
                .sorted()
                .toArray();
        double median = ratios[ratios.length / 2];
        return String.format(
                Locale.ROOT,
                "%-44s %6.2f (%.2f-%.2f)  ours %8.2f ms, theirs %8.2f ms  budget %.1f %s",
                name,
                median,
                ratios[0],
                ratios[ratios.length - 1],
                milliseconds(round -> figure.applyAsDouble(round.ours())),
                milliseconds(round -> figure.applyAsDouble(round.theirs())),
                budget,
                median <= budget ? "met" : "OVER");
    }

    private double milliseconds(ToDoubleFunction<Round> figure) {
        double[] sorted = rounds.stream().mapToDouble(figure).sorted().toArray();
        return sorted[sorted.length / 2] / 1e6;
    }
}
