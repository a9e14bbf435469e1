package dev.hushnote.recording.list;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

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
    private final Map<String, List<Integer>> sessionsByGram = new HashMap<>();

    Scores(List<Video> videos, List<Listed> sessions) {
        this.videos = videos;
        wanted = Wanted.of(sessions);
        weights = Wanted.weights(wanted.stream().map(Wanted::title).toList());
        names = new Names(sessions);
        titles = videos.stream().map(Video::title).map(Words::of).toList();
        common = new CommonWords(titles);
        pairScore = new PairScore(sessions);
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
        Names.Named named = names.in(title);
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
        Map<Integer, Double> shared = new HashMap<>();
        for (String gram : Grams.of(title, 0, title.size())) {
            double weight = weights.of(gram);
            sessionsByGram.getOrDefault(gram, List.of()).forEach(session -> shared.merge(session, weight, Double::sum));
        }
        shared.replaceAll((session, sum) -> sum / least(wanted.get(session)));
        Set<Integer> candidates = new LinkedHashSet<>();
        shared.entrySet().stream()
                .filter(entry -> entry.getValue() >= LEAST_SHARED)
                .sorted(Map.Entry.<Integer, Double>comparingByValue().reversed().thenComparing(Map.Entry::getKey))
                .limit(MOST_BY_TITLE)
                .forEach(entry -> candidates.add(entry.getKey()));
        Set<Integer> named = new HashSet<>(evidence.listed());
        named.addAll(evidence.named().outside(0, 0));
        named.stream().sorted().limit(MOST_BY_NAME).forEach(candidates::add);
        return candidates;
    }

    private static double least(Wanted wanted) {
        return wanted.forms().stream().mapToDouble(Wanted.Form::weight).min().orElse(1);
    }
}
