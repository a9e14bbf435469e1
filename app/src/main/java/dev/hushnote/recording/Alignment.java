package dev.hushnote.recording;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/// Which instant of a session is heard at which position of its recording.
///
/// From an anchor's instant on its offset counts, before the first one the first one's. Between two anchors
/// time never passes the later one: where the recording was cut, all that was cut out is heard where it goes
/// on. Immutable.
public final class Alignment {

    private static final Comparator<Anchor> IN_TIME = Comparator.comparing(Anchor::at)
            .thenComparing(Anchor::stamp, Comparator.reverseOrder())
            .thenComparing(Anchor::id);

    private final List<Anchor> anchors;

    private Alignment(List<Anchor> anchors) {
        this.anchors = anchors;
    }

    /// Anchors in any order. One that would make a recording run backwards is passed over; of two for one
    /// instant the one that was set later counts.
    public static Alignment of(List<Anchor> anchors) {
        List<Anchor> forward = new ArrayList<>();
        for (Anchor anchor : anchors.stream().sorted(IN_TIME).toList()) {
            if (forward.isEmpty() || isBehind(anchor, forward.getLast())) {
                forward.add(anchor);
            }
        }
        return new Alignment(List.copyOf(forward));
    }

    /// The position at which an instant is heard; nothing without an anchor, and before the recording begins.
    public Optional<Duration> position(Instant instant) {
        return counting(Anchor::at, instant).flatMap(index -> {
            Anchor anchor = anchors.get(index);
            Duration position = anchor.position().plus(Duration.between(anchor.at(), instant));
            return later(index)
                    .map(Anchor::position)
                    .filter(bound -> bound.compareTo(position) < 0)
                    .or(() -> Optional.of(position))
                    .filter(found -> !found.isNegative());
        });
    }

    /// The instant that is heard at a position; nothing without an anchor, and for a negative position.
    public Optional<Instant> instant(Duration position) {
        if (position.isNegative()) {
            return Optional.empty();
        }
        return counting(Anchor::position, position).map(index -> {
            Anchor anchor = anchors.get(index);
            Instant instant = anchor.at().plus(position.minus(anchor.position()));
            return later(index)
                    .map(Anchor::at)
                    .filter(bound -> bound.isBefore(instant))
                    .orElse(instant);
        });
    }

    public boolean isEmpty() {
        return anchors.isEmpty();
    }

    private static boolean isBehind(Anchor anchor, Anchor former) {
        return anchor.at().isAfter(former.at()) && anchor.position().compareTo(former.position()) >= 0;
    }

    /// The last anchor at or before a place, the first one where all are behind it.
    private <T extends Comparable<T>> Optional<Integer> counting(Function<Anchor, T> place, T wanted) {
        if (anchors.isEmpty()) {
            return Optional.empty();
        }
        int index = 0;
        while (index + 1 < anchors.size() && place.apply(anchors.get(index + 1)).compareTo(wanted) <= 0) {
            index++;
        }
        return Optional.of(index);
    }

    private Optional<Anchor> later(int index) {
        return index + 1 < anchors.size() ? Optional.of(anchors.get(index + 1)) : Optional.empty();
    }
}
