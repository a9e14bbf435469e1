package dev.hushnote.schedule.published;

import org.jspecify.annotations.Nullable;

/// A strand of a programme, as published.
///
/// @param name never blank
/// @param color as `#rrggbb`
/// @param host who runs it
public record PublishedTrack(
        String name, @Nullable String color, @Nullable String host) {}
