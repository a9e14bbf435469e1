package dev.hushnote.rating;

import dev.hushnote.text.Problem;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// Reads ratings; those in the trash are left out. May be used from any thread.
public interface Ratings {

    /// All ratings of a session, latest first.
    List<Rating> of(UUID session);

    Optional<Rating> find(UUID id);

    /// @throws Problem when there is none
    default Rating require(UUID id) {
        return find(id).orElseThrow(() -> Problem.notFound("problem.no-rating", id));
    }

    /// The one that counts.
    default Optional<Rating> current(UUID session) {
        return of(session).stream().findFirst();
    }
}
