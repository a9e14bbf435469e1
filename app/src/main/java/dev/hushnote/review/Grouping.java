package dev.hushnote.review;

/// What the board puts together.
public enum Grouping {
    DAY,
    TRACK,
    SPEAKER,
    COMPANY,
    KIND
}
