package dev.hushnote.schedule.merge;

import java.util.UUID;

/// Which conference a programme comes into.
public sealed interface ImportTarget {

    /// One that the notebook has.
    record Existing(UUID conference) implements ImportTarget {}

    /// A new one.
    ///
    /// @param name what it is to be called; never blank
    record New(String name) implements ImportTarget {}
}
