package dev.hushnote.conference;

/// Whether photos may be taken of somebody, or in a session.
public enum PhotoPolicy {
    ALLOWED,
    /// Somebody asked for none: the shutter does not take.
    NO_PHOTOS;

    public boolean forbids() {
        return this == NO_PHOTOS;
    }

    /// The other one.
    public PhotoPolicy turned() {
        return forbids() ? ALLOWED : NO_PHOTOS;
    }
}
