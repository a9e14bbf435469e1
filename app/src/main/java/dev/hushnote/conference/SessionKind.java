package dev.hushnote.conference;

/// What fills a slot.
public enum SessionKind {
    KEYNOTE,
    TALK,
    WORKSHOP,
    PANEL,
    BREAK,
    SOCIAL,
    HALLWAY,
    /// An off-programme block such as registration, the morning or the closing.
    MOMENT;

    /// Talk among people is nobody else's business unless the attendee says so.
    public Visibility usualVisibility() {
        return this == SOCIAL || this == HALLWAY ? Visibility.PRIVATE : Visibility.PUBLIC;
    }

    /// Whether it is a programme item one can rate a speaker for.
    public boolean isProgramme() {
        return this == KEYNOTE || this == TALK || this == WORKSHOP || this == PANEL;
    }
}
