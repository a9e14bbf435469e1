package dev.hushnote.change;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// When and where a row got its present content.
///
/// @param revision 1 for the first content, one more with every change; 0 for a row that was never stored
/// @param changedAt instant of the change in UTC, microseconds, strictly rising within a notebook
/// @param notebook the notebook in which the change was made
/// @param deletedAt when it was put into the trash, or null while it is in use
public record Stamp(
        long revision,
        Instant changedAt,
        UUID notebook,
        @Nullable Instant deletedAt) implements Comparable<Stamp> {

    /// The stamp of a row that was never stored.
    public static final Stamp NEW = new Stamp(0, Instant.EPOCH, new UUID(0, 0), null);

    /// The same stamp on a row that is put into the trash then, or is in use again.
    public Stamp deleted(@Nullable Instant at) {
        return new Stamp(revision, changedAt, notebook, at);
    }

    public boolean inTrash() {
        return deletedAt != null;
    }

    /// Orders contents of one row from different notebooks: the later change wins, ties are settled the same way
    /// everywhere, so that two notebooks that import each other end with the same content.
    @Override
    public int compareTo(Stamp other) {
        int byTime = changedAt.compareTo(other.changedAt);
        if (byTime != 0) {
            return byTime;
        }
        int byRevision = Long.compare(revision, other.revision);
        return byRevision != 0 ? byRevision : notebook.compareTo(other.notebook);
    }
}
