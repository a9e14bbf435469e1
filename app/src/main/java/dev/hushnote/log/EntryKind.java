package dev.hushnote.log;

/// What an entry of a log is. All but plain text and photo are marks.
public enum EntryKind {
    TEXT,
    PHOTO,
    /// A thought worth keeping.
    INSIGHT,
    /// Something to find out later; its answer becomes a footnote.
    LOOK_UP,
    /// Something that was not caught.
    MISSED,
    LISTEN_AGAIN,
    QUOTE,
    /// A picture that should be here and is not.
    PHOTO_WANTED,
    /// A heading below the session's own.
    HEADING;

    public boolean isMark() {
        return this != TEXT && this != PHOTO;
    }

    /// Whether it asks for something that can be ticked off when it is done.
    public boolean isTicked() {
        return this == MISSED || this == LISTEN_AGAIN || this == PHOTO_WANTED;
    }
}
