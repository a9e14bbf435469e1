package dev.hushnote.capture.slide;

/// What is wrong with a picture as a picture.
public enum Flaw {
    BLURRED,
    GLARE,
    DARK
}
