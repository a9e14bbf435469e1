package dev.hushnote.recording.list;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Decides how certain each chosen pair is: by itself, and by how far off its rivals are.
final class Deciding {

    private static final double SURE_AHEAD = 0.08;
    private static final double LIKELY_AHEAD = 0.04;
    private static final double LIKELY = 0.6;
    /// How far below the best one a session is still worth choosing from.
    private static final double NEAR = 0.15;

    private static final int MOST_OFFERED = 5;

    private final Scores scores;
    private final List<List<Pair>> byVideo;
    private final Map<Integer, List<Pair>> bySession = new HashMap<>();
    private final Map<Integer, Pair> chosen;
    private final Map<Integer, Pair> sure = new HashMap<>();
    private final Set<Integer> settled = new HashSet<>();

    Deciding(Scores scores) {
        this.scores = scores;
        byVideo =
                IntStream.range(0, scores.videos().size()).mapToObj(scores::of).toList();
        byVideo.forEach(pairs -> pairs.forEach(pair -> bySession
                .computeIfAbsent(pair.session(), _ -> new ArrayList<>())
                .add(pair)));
        chosen = Assignment.of(byVideo.stream().flatMap(List::stream).toList());
    }

    List<Match> matches() {
        chosen.values().stream()
                .filter(pair -> pair.clear() && ahead(pair, _ -> true) >= SURE_AHEAD)
                .forEach(pair -> sure.put(pair.video(), pair));
        sure.values().forEach(pair -> settled.add(pair.session()));
        return IntStream.range(0, byVideo.size()).mapToObj(this::match).toList();
    }

    private Match match(int video) {
        Pair pair = chosen.get(video);
        if (sure.containsKey(video) && pair != null) {
            return match(video, Certainty.SURE, proposed(pair));
        }
        if (pair != null && isLikely(pair)) {
            return match(video, Certainty.LIKELY, proposed(pair));
        }
        List<Pair> open = open(video).toList();
        List<Pair> offered = open.stream()
                .filter(each -> each.score() >= open.getFirst().score() - NEAR)
                .filter(each -> each.score() >= LIKELY || each.reasons().contains(Reason.SAME_SPEAKER))
                .limit(MOST_OFFERED)
                .toList();
        return match(video, offered.isEmpty() ? Certainty.NONE : Certainty.SEVERAL, offered);
    }

    /// With what is sure out of the way, and no better one there that is taken.
    private boolean isLikely(Pair pair) {
        boolean byItself = ahead(pair, _ -> true) >= LIKELY_AHEAD
                && (pair.score() >= LIKELY || pair.reasons().contains(Reason.SAME_SPEAKER));
        double best = byVideo.get(pair.video()).getFirst().score();
        boolean byExclusion = pair.score() >= LIKELY
                && pair.score() >= best - LIKELY_AHEAD
                && ahead(pair, other -> !sure.containsKey(other.video()) && !settled.contains(other.session()))
                        >= LIKELY_AHEAD;
        return byItself || byExclusion;
    }

    /// The sessions of a video that no other surely has.
    private Stream<Pair> open(int video) {
        return byVideo.get(video).stream().filter(pair -> !settled.contains(pair.session()));
    }

    /// How much better a pair is than the best other one of its video or its session.
    private double ahead(Pair pair, Predicate<Pair> counts) {
        double rival = Stream.concat(
                        byVideo.get(pair.video()).stream(), bySession.getOrDefault(pair.session(), List.of()).stream())
                .filter(other -> other.video() != pair.video() || other.session() != pair.session())
                .filter(counts)
                .mapToDouble(Pair::score)
                .max()
                .orElse(0);
        return pair.score() - rival;
    }

    /// The chosen one first, then what else it could be.
    private List<Pair> proposed(Pair pair) {
        List<Pair> others = open(pair.video())
                .filter(other -> other.session() != pair.session())
                .sorted(Comparator.comparingDouble(Pair::score).reversed())
                .limit(MOST_OFFERED - 1)
                .toList();
        return Stream.concat(Stream.of(pair), others.stream()).toList();
    }

    private Match match(int video, Certainty certainty, List<Pair> pairs) {
        return new Match(
                scores.videos().get(video),
                certainty,
                pairs.stream().map(this::candidate).toList());
    }

    private Candidate candidate(Pair pair) {
        return new Candidate(scores.session(pair.session()).id(), pair.score(), pair.reasons());
    }
}
