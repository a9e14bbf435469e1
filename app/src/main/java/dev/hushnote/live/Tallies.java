package dev.hushnote.live;

import java.util.Map;
import java.util.UUID;

/// Counts logs. May be used from any thread.
public interface Tallies {

    /// The sessions of a conference that have a log.
    Map<UUID, Tally> of(UUID conference);
}
