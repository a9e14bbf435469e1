package dev.hushnote.capture;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/// Tells which session a picture belongs to by the time it was taken. May be asked from any thread.
@FunctionalInterface
public interface SessionAt {

    /// The session that the attendee was in at an instant; nothing when there was none or more than one may be
    /// meant.
    Optional<UUID> sessionAt(Instant instant);
}
