package dev.hushnote.conference;

/// Whether a video of a session will exist.
public enum Recorded {
    YES,
    NO,
    UNKNOWN
}
