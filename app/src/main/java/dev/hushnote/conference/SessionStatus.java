package dev.hushnote.conference;

/// Whether the conference still wants a session to take place.
public enum SessionStatus {
    PLANNED,
    /// It does not take place; what was planned for it or logged in it stays.
    CANCELLED
}
