package dev.hushnote.capture;

/// Something that could be chosen now.
///
/// @param choice what to choose it by
/// @param name what people call it, as the system says it; empty where the system has no name for it
public record FoundSource(SourceChoice choice, String name) {}
