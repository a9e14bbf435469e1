package dev.hushnote.log;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// The half-typed text of every session, one draft at most for each. It is no entry: it has no history, reaches no
/// post and no pack. May be used from any thread; reading waits for no disk.
public interface Drafts {

    Optional<Draft> of(UUID session);

    /// Every draft, the one begun first first.
    List<Draft> all();

    /// Keeps a draft instead of the session's former one; it is on the disk when this returns. A draft without text
    /// and mark is discarded.
    ///
    /// @throws dev.hushnote.text.Problem when it cannot be written; then the former one stays on the disk
    void save(Draft draft);

    /// Forgets a session's draft. Nothing happens when there is none.
    ///
    /// @throws dev.hushnote.text.Problem when it cannot be deleted
    void discard(UUID session);
}
