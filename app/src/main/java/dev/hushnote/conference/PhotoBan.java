package dev.hushnote.conference;

import java.util.List;
import java.util.Optional;

/// Why no photos are to be taken in a session.
///
/// @param session where
/// @param speaker who asked for it; nothing when the session itself is marked
public record PhotoBan(Session session, Optional<Speaker> speaker) {

    /// @param speakers those of the session, in order
    /// @return nothing when photos are allowed
    public static Optional<PhotoBan> of(Session session, List<Speaker> speakers) {
        if (session.photoPolicy().forbids()) {
            return Optional.of(new PhotoBan(session, Optional.empty()));
        }
        return speakers.stream()
                .filter(speaker -> speaker.photoPolicy().forbids())
                .findFirst()
                .map(speaker -> new PhotoBan(session, Optional.of(speaker)));
    }
}
