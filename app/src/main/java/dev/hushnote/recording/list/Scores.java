package dev.hushnote.recording.list;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

/// Which sessions come into question for each video, and how well each fits.
final class Scores {

    /// Below this a session is no candidate.
    static final double LEAST = 0.5;

    private static final int MOST_BY_TITLE = 8;
    private static final int MOST_BY_NAME = 20;
    private static final double LEAST_SHARED = 0.3;

    private final List<Video> videos;
    private final List<Wanted> wanted;
    private final Weights weights;
    private final Names names;
    private final CommonWords common;
    private final List<Words> titles;
    private final PairScore pairScore;
    /// How much the lightest form of each session weighs.
    private final double[] least;

    private final Map<String, List<Integer>> sessionsByGram = new HashMap<>();

    Scores(List<Video> videos, List<Listed> sessions) {
        this.videos = videos;
        wanted = Wanted.of(sessions);
        weights = Wanted.weights(wanted.stream().map(Wanted::title).toList());
        names = new Names(sessions);
        titles = videos.stream().map(Video::title).map(Words::of).toList();
        common = new CommonWords(titles);
        pairScore = new PairScore(sessions);
        least = wanted.stream().mapToDouble(Scores::least).toArray();
        for (int at = 0; at < wanted.size(); at++) {
            for (String gram : wanted.get(at).forms().getFirst().grams()) {
                if (!weights.isEverywhere(gram)) {
                    sessionsByGram.computeIfAbsent(gram, _ -> new ArrayList<>()).add(at);
                }
            }
        }
    }

    List<Video> videos() {
        return videos;
    }

    Listed session(int at) {
        return wanted.get(at).session();
    }

    /// The candidates for a video, best first.
    List<Pair> of(int video) {
        Evidence evidence = evidence(video);
        TitleComparison comparison = comparison(evidence);
        return candidates(video, evidence).stream()
                .map(session -> pairScore.of(video, session, comparison.with(wanted.get(session)), evidence))
                .filter(pair -> pair.score() >= LEAST)
                .sorted(Comparator.comparingDouble(Pair::score).reversed().thenComparingInt(Pair::session))
                .toList();
    }

    private Evidence evidence(int video) {
        Words title = titles.get(video);
        // A conference may have the name of one who speaks there.
        Names.Named named = names.in(title).without(common.shared(title));
        java.util.BitSet explained = common.in(title);
        explained.or(named.words());
        Set<Integer> listed = new HashSet<>();
        videos.get(video)
                .speakers()
                .forEach(speaker -> listed.addAll(names.in(Words.of(speaker)).outside(0, 0)));
        return new Evidence(videos.get(video), title, explained, named, listed);
    }

    private TitleComparison comparison(Evidence evidence) {
        String written = evidence.video().title();
        boolean cutOff = written.endsWith("…") || written.endsWith("...") || written.length() >= 95;
        return new TitleComparison(evidence.title(), evidence.explained(), weights, cutOff);
    }

    private Set<Integer> candidates(int video, Evidence evidence) {
        Words title = titles.get(video);
        double[] shared = new double[wanted.size()];
        for (String gram : Grams.of(title, 0, title.size())) {
            double weight = weights.of(gram);
            for (int session : sessionsByGram.getOrDefault(gram, List.of())) {
                shared[session] += weight / least[session];
            }
        }
        Set<Integer> candidates = new LinkedHashSet<>();
        IntStream.range(0, shared.length)
                .filter(session -> shared[session] >= LEAST_SHARED)
                .boxed()
                .sorted(Comparator.comparingDouble((Integer session) -> -shared[session])
                        .thenComparing(Comparator.naturalOrder()))
                .limit(MOST_BY_TITLE)
                .forEach(candidates::add);
        Set<Integer> named = new HashSet<>(evidence.listed());
        named.addAll(evidence.named().outside(0, 0));
        named.stream().sorted().limit(MOST_BY_NAME).forEach(candidates::add);
        return candidates;
    }

    private static double least(Wanted wanted) {
        return wanted.forms().stream().mapToDouble(Wanted.Form::weight).min().orElse(1);
    }
}
