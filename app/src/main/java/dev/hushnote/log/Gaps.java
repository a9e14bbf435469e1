package dev.hushnote.log;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Finds what was missed in a log.
public final class Gaps {

    private Gaps() {}

    /// The missed ranges of a log, in its order. Each goes from a "missed" mark to the next entry that was
    /// begun later, the session's end at most. Entries that were added after the session neither begin nor
    /// end one. A mark that nothing follows has a range only where the session's end is known.
    ///
    /// @param log in order
    /// @param sessionEnd null while nobody knows it
    public static List<MissedRange> in(List<Entry> log, @Nullable Instant sessionEnd) {
        List<Entry> live = log.stream()
                .filter(entry -> sessionEnd == null || !entry.addedLater(sessionEnd))
                .toList();
        List<MissedRange> ranges = new ArrayList<>();
        for (int i = 0; i < live.size(); i++) {
            Entry mark = live.get(i);
            if (mark.kind() == EntryKind.MISSED) {
                end(mark, live.subList(i + 1, live.size()), sessionEnd)
                        .ifPresent(to -> ranges.add(new MissedRange(mark, mark.begunAt(), to)));
            }
        }
        return ranges;
    }

    private static Optional<Instant> end(Entry mark, List<Entry> behind, @Nullable Instant sessionEnd) {
        return behind.stream()
                .map(Entry::begunAt)
                .filter(mark.begunAt()::isBefore)
                .findFirst()
                .map(next -> sessionEnd != null && sessionEnd.isBefore(next) ? sessionEnd : next)
                .or(() -> Optional.ofNullable(sessionEnd).filter(mark.begunAt()::isBefore));
    }
}
