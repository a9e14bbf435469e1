package dev.hushnote.database;

import dev.hushnote.change.Row;

/// A row as a mutation stored it.
///
/// @param kind its kind
/// @param row the whole row
record StoredRow(String kind, Row<?> row) {}
