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
    /// The sessions that are chosen for a video.
    private final Set<Integer> taken = new HashSet<>();

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
        chosen.values().forEach(pair -> taken.add(pair.session()));
    }

    List<Match> matches() {
        chosen.values().stream()
                .filter(pair -> pair.clear()
                        && aheadOfSessions(pair, _ -> true) >= SURE_AHEAD
                        && aheadOfVideos(pair) >= SURE_AHEAD)
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
        if (aheadOfVideos(pair) < LIKELY_AHEAD) {
            return false;
        }
        boolean byItself = aheadOfSessions(pair, _ -> true) >= LIKELY_AHEAD
                && (pair.score() >= LIKELY || pair.reasons().contains(Reason.SAME_SPEAKER));
        double best = byVideo.get(pair.video()).getFirst().score();
        boolean byExclusion = pair.score() >= LIKELY
                && pair.score() >= best - LIKELY_AHEAD
                && aheadOfSessions(pair, other -> !settled.contains(other.session())) >= LIKELY_AHEAD;
        return byItself || byExclusion;
    }

    /// The sessions of a video that no other surely has.
    private Stream<Pair> open(int video) {
        return byVideo.get(video).stream().filter(pair -> !settled.contains(pair.session()));
    }

    /// How much better a session fits a video than the best other one that counts.
    private double aheadOfSessions(Pair pair, Predicate<Pair> counts) {
        return pair.score() - bestOther(pair, counts);
    }

    /// How much worse all would fit together if another video had the session: that one would give up its own, and
    /// this one take the next best.
    private double aheadOfVideos(Pair pair) {
        return bySession.getOrDefault(pair.session(), List.of()).stream()
                .filter(rival -> rival.video() != pair.video())
                .mapToDouble(rival -> ahead(pair, rival))
                .min()
                .orElse(pair.score());
    }

    private double ahead(Pair pair, Pair rival) {
        Pair givenUp = chosen.get(rival.video());
        double next = bestOther(
                pair,
                other -> !taken.contains(other.session()) || (givenUp != null && givenUp.session() == other.session()));
        return pair.score() + (givenUp == null ? 0 : givenUp.score()) - rival.score() - next;
    }

    private double bestOther(Pair pair, Predicate<Pair> counts) {
        return byVideo.get(pair.video()).stream()
                .filter(other -> other.session() != pair.session())
                .filter(counts)
                .mapToDouble(Pair::score)
                .max()
                .orElse(0);
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
