package dev.hushnote.review;

import dev.hushnote.rating.Light;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A session and its verdict.
///
/// @param light null while it is not rated
/// @param expectation what it should have brought
public record RatedSession(
        UUID id,
        String title,
        @Nullable Light light,
        @Nullable String reason,
        @Nullable String expectation) {}
