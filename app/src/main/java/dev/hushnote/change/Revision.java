package dev.hushnote.change;

import java.util.UUID;

/// A former content of a row.
///
/// @param kind the row's kind, such as `entry`
/// @param row the row's id
/// @param stamp the stamp that content had
/// @param content the whole row as JSON
public record Revision(String kind, UUID row, Stamp stamp, String content) {}
