package dev.hushnote.change;

import org.jspecify.annotations.Nullable;

/// What one mutation made of one row.
///
/// @param former the row as it was, or null when the mutation made it
/// @param row the row as it was stored
public record RowChange(@Nullable Row<?> former, Row<?> row) {}
