package dev.hushnote.review;

import dev.hushnote.text.Problem;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// Reads lessons; those in the trash are left out. May be used from any thread.
public interface Lessons {

    /// A conference's lessons in the order they were written.
    List<Lesson> of(UUID conference);

    Optional<Lesson> find(UUID id);

    /// @throws Problem when there is none
    default Lesson require(UUID id) {
        return find(id).orElseThrow(() -> Problem.notFound("problem.no-lesson", id));
    }
}
