package dev.hushnote.gallery.ui;

import dev.hushnote.gallery.SheetPhoto;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// A way from one photo of the sheet to another.
enum SheetStep {
    LEFT,
    RIGHT,
    UP,
    DOWN,
    FIRST,
    LAST;

    /// Where it leads. From nowhere it leads to the first photo; where nothing lies that way, to nothing.
    Optional<UUID> from(List<SheetRow> rows, @Nullable UUID start) {
        List<UUID> all = rows.stream()
                .flatMap(row -> row.shown().stream())
                .map(SheetPhoto::id)
                .toList();
        int place = start == null ? -1 : all.indexOf(start);
        if (all.isEmpty()) {
            return Optional.empty();
        }
        if (place < 0) {
            return Optional.of(this == LAST ? all.getLast() : all.getFirst());
        }
        return switch (this) {
            case FIRST -> Optional.of(all.getFirst());
            case LAST -> Optional.of(all.getLast());
            case LEFT -> place == 0 ? Optional.empty() : Optional.of(all.get(place - 1));
            case RIGHT -> place == all.size() - 1 ? Optional.empty() : Optional.of(all.get(place + 1));
            case UP -> vertical(rows, all.get(place), -1);
            case DOWN -> vertical(rows, all.get(place), 1);
        };
    }

    /// The photo above or below, headings skipped; the last of a row that is shorter.
    private static Optional<UUID> vertical(List<SheetRow> rows, UUID start, int by) {
        int row = rowOf(rows, start);
        int column = columnOf(rows.get(row), start);
        for (int i = row + by; i >= 0 && i < rows.size(); i += by) {
            List<SheetPhoto> there = rows.get(i).shown();
            if (!there.isEmpty()) {
                return Optional.of(there.get(Math.min(column, there.size() - 1)).id());
            }
        }
        return Optional.empty();
    }

    /// The row that shows a photo, or -1.
    static int rowOf(List<SheetRow> rows, UUID photo) {
        return IntStream.range(0, rows.size())
                .filter(i -> columnOf(rows.get(i), photo) >= 0)
                .findFirst()
                .orElse(-1);
    }

    private static int columnOf(SheetRow row, UUID photo) {
        return row.shown().stream().map(SheetPhoto::id).toList().indexOf(photo);
    }
}
