package dev.hushnote.recording.ui;

import java.time.Instant;
import java.util.UUID;

/// Stores pictures out of recordings. To be called away from the window's thread.
@FunctionalInterface
public interface StillIntake {

    /// @param jpeg a JPEG file's bytes
    /// @param at which instant of the session it shows
    /// @param device what it was taken with, in words for a person
    void take(byte[] jpeg, Instant at, UUID session, String device);
}
