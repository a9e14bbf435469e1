package dev.hushnote.change;

import java.util.UUID;

/// Anything that is stored, journaled and packed as one piece: an immutable record with an id and a [Stamp].
///
/// @param <R> the record itself
public interface Row<R extends Row<R>> {

    UUID id();

    Stamp stamp();

    /// The same content with another stamp.
    R stamped(Stamp stamp);

    /// One line that tells a person which row this is, for the trash and for messages; in the row's own words.
    String summary();

    default boolean inTrash() {
        return stamp().inTrash();
    }
}
