package dev.hushnote.rating;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// Reads ratings; those in the trash are left out. May be used from any thread.
public interface Ratings {

    /// All ratings of a session, latest first.
    List<Rating> of(UUID session);

    /// The one that counts.
    default Optional<Rating> current(UUID session) {
        return of(session).stream().findFirst();
    }
}
