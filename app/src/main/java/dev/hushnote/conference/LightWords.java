package dev.hushnote.conference;

import org.jspecify.annotations.Nullable;

/// The attendee's own words for the three lights at a conference; null where the usual word serves.
public record LightWords(
        @Nullable String green,
        @Nullable String yellow,
        @Nullable String red) {

    public static final LightWords USUAL = new LightWords(null, null, null);
}
