package dev.hushnote.capture;

/// A small decoded picture. Its values are never changed by anybody.
///
/// @param argb rows from top to bottom, each pixel opaque
@SuppressWarnings("ArrayRecordComponent") // goes to the screen as it is
public record Pixels(int width, int height, int[] argb) {}
