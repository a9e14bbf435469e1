package dev.hushnote.log;

import dev.hushnote.change.Edit;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.UUID;

/// Finds places in logs, and makes room where there is none. Only within a mutation.
final class Placement {

    private final Entries entries;

    Placement(Entries entries) {
        this.entries = entries;
    }

    /// The place at the end of a log.
    long atEnd(UUID session) {
        return Positions.behind(entries.lastPosition(session));
    }

    /// The place by time.
    long at(Edit edit, UUID session, Instant at) {
        List<Entry> log = entries.of(session);
        return before(edit, log, Positions.indexFor(log, at));
    }

    /// The place right behind an entry.
    long behind(Edit edit, Entry entry) {
        List<Entry> log = entries.of(entry.sessionId());
        return before(edit, log, indexOf(log, entry.id()) + 1);
    }

    /// Moves an entry by so many places; at the end of the log it stays.
    Entry shift(Edit edit, Entry entry, int places) {
        List<Entry> log = entries.of(entry.sessionId());
        int index = indexOf(log, entry.id()) + places;
        if (index < 0 || index >= log.size()) {
            return entry;
        }
        return edit.put(entry.withPosition(before(edit, without(log, entry.id()), index)));
    }

    /// The log without one entry.
    static List<Entry> without(List<Entry> log, UUID id) {
        return log.stream().filter(entry -> !entry.id().equals(id)).toList();
    }

    static int indexOf(List<Entry> log, UUID id) {
        return log.stream().map(Entry::id).toList().indexOf(id);
    }

    /// The place before the entry at an index.
    static long before(Edit edit, List<Entry> log, int index) {
        OptionalLong free = Positions.before(log, index);
        if (free.isPresent()) {
            return free.getAsLong();
        }
        List<Entry> spread = new ArrayList<>();
        Positions.spread(log).forEach(entry -> spread.add(edit.put(entry)));
        return Positions.before(spread, index).orElseThrow();
    }
}
