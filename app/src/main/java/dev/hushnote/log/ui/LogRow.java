package dev.hushnote.log.ui;

import dev.hushnote.log.Entry;
import dev.hushnote.log.MissedRange;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// One row of the log as it is seen: a line, or photos that no text stands between.
public sealed interface LogRow {

    /// Most photos that stand side by side.
    int ABREAST = 4;

    /// The entries that it shows, in order.
    List<Entry> entries();

    /// @param late whether it was written after the session had ended
    /// @param missed for a "missed" mark what it stands for; null where nobody knows
    /// @param heard which second of the recording was heard when it was written; null when none was
    record Line(
            Entry entry,
            boolean late,
            @Nullable MissedRange missed,
            @Nullable Duration heard) implements LogRow {
        @Override
        public List<Entry> entries() {
            return List.of(entry);
        }
    }

    /// One to four photos.
    record Photos(List<PhotoEntry> photos) implements LogRow {

        public Photos {
            photos = List.copyOf(photos);
        }

        @Override
        public List<Entry> entries() {
            return photos.stream().map(PhotoEntry::entry).toList();
        }
    }

    /// A photo's place in the log.
    ///
    /// @param shown nothing until it was read
    record PhotoEntry(Entry entry, Optional<ShownPhoto> shown) {}
}
