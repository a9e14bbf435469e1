package dev.hushnote.log;

import java.time.Instant;
import java.util.List;
import java.util.OptionalLong;
import java.util.stream.IntStream;

/// Places in a log. Gaps between them leave room for about twenty halvings before anything has to be moved.
final class Positions {

    static final long GAP = 1L << 20;

    private Positions() {}

    /// A place behind the last one, or the first place of all.
    static long behind(OptionalLong last) {
        return last.orElse(0) + GAP;
    }

    /// The index behind the last entry that was begun at or before an instant.
    static int indexFor(List<Entry> log, Instant at) {
        for (int i = log.size(); i > 0; i--) {
            if (!log.get(i - 1).begunAt().isAfter(at)) {
                return i;
            }
        }
        return 0;
    }

    /// A place before the entry at an index.
    ///
    /// @return nothing when its neighbours leave no room; then the log must be spread first
    static OptionalLong before(List<Entry> log, int index) {
        if (index == log.size()) {
            return OptionalLong.of(log.isEmpty() ? GAP : log.getLast().position() + GAP);
        }
        long upper = log.get(index).position();
        long lower = index == 0 ? upper - 2 * GAP : log.get(index - 1).position();
        return upper - lower < 2 ? OptionalLong.empty() : OptionalLong.of(lower + (upper - lower) / 2);
    }

    /// The same entries with all gaps wide again.
    static List<Entry> spread(List<Entry> log) {
        return IntStream.range(0, log.size())
                .mapToObj(i -> log.get(i).withPosition((i + 1) * GAP))
                .toList();
    }
}
