package dev.hushnote.change;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/// What was deleted and can come back.
public interface Trash {

    /// One deleted thing.
    ///
    /// @param kind the row's kind, such as `entry`
    /// @param id the row's id
    /// @param summary its words
    /// @param deletedAt when it was deleted
    record Item(String kind, UUID id, String summary, Instant deletedAt) {}

    /// Everything in the trash, last deleted first.
    List<Item> list();

    /// Brings a row back together with everything that was deleted by the same mutation.
    ///
    /// @return what came back
    /// @throws dev.hushnote.text.Problem when nothing deleted has that id
    List<Item> restore(UUID id);
}
