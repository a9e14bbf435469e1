package dev.hushnote.log.ui;

import dev.hushnote.log.Entry;
import dev.hushnote.log.EntryKind;
import dev.hushnote.log.Gaps;
import dev.hushnote.log.MissedRange;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Turns a log into rows: photos that follow each other stand abreast, up to four; a photo alone keeps room for its
/// caption.
final class LogRows {

    private LogRows() {}

    /// @param ends when the session ended, or null while nobody knows
    /// @param heard of lines written while a recording was heard, which second of it
    static List<LogRow> of(
            List<Entry> log, Map<UUID, ShownPhoto> photos, @Nullable Instant ends, Map<UUID, Duration> heard) {
        Map<UUID, MissedRange> missed = Gaps.in(log, ends).stream()
                .collect(Collectors.toMap(range -> range.mark().id(), Function.identity()));
        List<LogRow> rows = new ArrayList<>();
        List<LogRow.PhotoEntry> abreast = new ArrayList<>();
        for (Entry entry : log) {
            if (entry.kind() == EntryKind.PHOTO) {
                if (abreast.size() == LogRow.ABREAST) {
                    flush(rows, abreast);
                }
                abreast.add(new LogRow.PhotoEntry(entry, Optional.ofNullable(photos.get(entry.photoId()))));
            } else {
                flush(rows, abreast);
                rows.add(new LogRow.Line(
                        entry, ends != null && entry.addedLater(ends), missed.get(entry.id()), heard.get(entry.id())));
            }
        }
        flush(rows, abreast);
        return rows;
    }

    private static void flush(List<LogRow> rows, List<LogRow.PhotoEntry> abreast) {
        if (!abreast.isEmpty()) {
            rows.add(new LogRow.Photos(abreast));
            abreast.clear();
        }
    }
}
