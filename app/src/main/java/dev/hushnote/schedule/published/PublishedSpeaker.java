package dev.hushnote.schedule.published;

import java.net.URI;
import org.jspecify.annotations.Nullable;

/// Somebody who speaks, as published.
///
/// @param key tells them apart within the programme: their id, or their name where they have none
/// @param id what the programme calls them; null when it has no ids
/// @param name never blank, without line breaks
/// @param affiliation company or institution
/// @param role what they do there
/// @param bio plain text or Markdown
public record PublishedSpeaker(
        String key,
        @Nullable String id,
        String name,
        @Nullable String affiliation,
        @Nullable String role,
        @Nullable String bio,
        @Nullable URI url) {}
