package dev.hushnote.log;

import dev.hushnote.text.Problem;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;

/// Reads logs; entries in the trash are left out. May be used from any thread.
public interface Entries {

    /// A session's log in order.
    List<Entry> of(UUID session);

    /// The highest position that a session's log ever used, found without reading the log; nothing when it is empty.
    OptionalLong lastPosition(UUID session);

    Optional<Entry> find(UUID id);

    /// The entries that show a photo.
    List<Entry> showing(UUID photo);

    /// The texts of the lines logged in the sessions of a conference, in the order in which they were logged.
    List<String> textsIn(UUID conference);

    /// The entries that show photos in the sessions of a conference, session by session in the order of their logs.
    List<Entry> photosIn(UUID conference);

    /// @throws Problem when there is none
    default Entry require(UUID id) {
        return find(id).orElseThrow(() -> Problem.notFound("problem.no-entry", id));
    }
}
