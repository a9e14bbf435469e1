package dev.hushnote.review.ui;

import dev.hushnote.conference.Overview;
import dev.hushnote.conference.Session;
import dev.hushnote.rating.Light;
import dev.hushnote.rating.Rating;
import dev.hushnote.review.BoardRow;
import dev.hushnote.review.Grouping;
import dev.hushnote.review.Lesson;
import dev.hushnote.review.RatedSession;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/// Everything the Review place shows of one conference, as it was at one reading.
///
/// @param grouping what the board puts together
/// @param ratings the rating that counts, by session
/// @param history all ratings of the session that is looked at, latest first
record ReviewSheet(
        Overview overview,
        Grouping grouping,
        List<RatedSession> unrated,
        List<BoardRow> board,
        Map<UUID, Rating> ratings,
        List<Lesson> lessons,
        List<Rating> history) {

    long count(Light light) {
        return ratings.values().stream()
                .filter(rating -> rating.light() == light)
                .count();
    }

    Optional<Rating> rating(UUID session) {
        return Optional.ofNullable(ratings.get(session));
    }

    Optional<Session> session(UUID id) {
        return overview.sessions().stream()
                .filter(session -> session.id().equals(id))
                .findFirst();
    }

    /// Whether there is nothing to look back on yet.
    boolean isEmpty() {
        return ratings.isEmpty() && unrated.isEmpty() && lessons.isEmpty();
    }

    /// The single words used at this conference, the most frequent first.
    List<String> usedChips() {
        Map<String, Long> counts = ratings.values().stream()
                .flatMap(rating -> rating.chips().stream())
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
        return counts.entrySet().stream()
                .sorted(Map.Entry.<String, Long>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey)
                .toList();
    }
}
