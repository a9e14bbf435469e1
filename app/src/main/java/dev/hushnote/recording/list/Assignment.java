package dev.hushnote.recording.list;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Chooses pairs so that every video and every session has one at most and their scores together are highest.
final class Assignment {

    /// Beyond this many steps a group of videos that compete with each other is settled best pair first.
    private static final double MOST_STEPS = 3e8;

    private Assignment() {}

    /// By video.
    static Map<Integer, Pair> of(Collection<Pair> pairs) {
        Map<Integer, Pair> chosen = new HashMap<>();
        for (List<Pair> group : groups(pairs)) {
            List<Integer> videos = group.stream().map(Pair::video).distinct().toList();
            List<Integer> sessions =
                    group.stream().map(Pair::session).distinct().toList();
            double steps = (double) videos.size() * videos.size() * (sessions.size() + videos.size());
            List<Pair> best = steps > MOST_STEPS ? greedily(group) : best(group, videos, sessions);
            best.forEach(pair -> chosen.put(pair.video(), pair));
        }
        return chosen;
    }

    private static List<Pair> best(List<Pair> group, List<Integer> videos, List<Integer> sessions) {
        if (group.size() == 1) {
            return group;
        }
        Map<Integer, Integer> rows = places(videos);
        Map<Integer, Integer> columns = places(sessions);
        // As many more columns as videos, which stand for no session.
        double[][] costs = new double[videos.size()][sessions.size() + videos.size()];
        Pair[][] byPlace = new Pair[videos.size()][sessions.size()];
        for (Pair pair : group) {
            int row = rows.getOrDefault(pair.video(), 0);
            int column = columns.getOrDefault(pair.session(), 0);
            costs[row][column] = -pair.score();
            byPlace[row][column] = pair;
        }
        int[] columnOf = new LeastCost(costs).columns();
        List<Pair> best = new ArrayList<>();
        for (int row = 0; row < columnOf.length; row++) {
            Pair pair = columnOf[row] < sessions.size() ? byPlace[row][columnOf[row]] : null;
            if (pair != null) {
                best.add(pair);
            }
        }
        return best;
    }

    private static List<Pair> greedily(List<Pair> group) {
        Set<Integer> videos = new HashSet<>();
        Set<Integer> sessions = new HashSet<>();
        List<Pair> chosen = new ArrayList<>();
        group.stream()
                .sorted(Comparator.comparingDouble(Pair::score).reversed())
                .forEach(pair -> {
                    if (!videos.contains(pair.video()) && !sessions.contains(pair.session())) {
                        videos.add(pair.video());
                        sessions.add(pair.session());
                        chosen.add(pair);
                    }
                });
        return chosen;
    }

    private static Map<Integer, Integer> places(List<Integer> numbers) {
        Map<Integer, Integer> places = new HashMap<>();
        numbers.forEach(number -> places.put(number, places.size()));
        return places;
    }

    /// Pairs that share videos or sessions, directly or through others.
    private static Collection<List<Pair>> groups(Collection<Pair> pairs) {
        Map<Integer, Integer> above = new HashMap<>();
        for (Pair pair : pairs) {
            above.put(top(above, pair.video()), top(above, ~pair.session()));
        }
        Map<Integer, List<Pair>> groups = new LinkedHashMap<>();
        for (Pair pair : pairs) {
            groups.computeIfAbsent(top(above, pair.video()), _ -> new ArrayList<>())
                    .add(pair);
        }
        return groups.values();
    }

    private static int top(Map<Integer, Integer> above, int of) {
        int top = of;
        for (int next = above.getOrDefault(top, top); next != top; next = above.getOrDefault(top, top)) {
            above.put(top, above.getOrDefault(next, next));
            top = next;
        }
        return top;
    }
}
