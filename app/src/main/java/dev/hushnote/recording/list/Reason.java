package dev.hushnote.recording.list;

/// What speaks for or against a session.
public enum Reason {
    SAME_TITLE,
    SIMILAR_TITLE,
    /// The numbers in the titles differ, such as those of two parts.
    OTHER_NUMBER,
    SAME_SPEAKER,
    /// Only a speaker of another session is named.
    OTHER_SPEAKER,
    SAME_DAY,
    OTHER_DAY,
    /// The video is far shorter or longer than the session was planned.
    OTHER_LENGTH
}
