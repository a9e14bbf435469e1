package dev.hushnote.capture.slide;

/// How far things moved, in px of a [LumaFrame].
record Shift(int x, int y) {}
