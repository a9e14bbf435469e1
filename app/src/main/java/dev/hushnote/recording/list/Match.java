package dev.hushnote.recording.list;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// Which session a video shows, as far as can be told.
///
/// @param candidates best first: one or more when sure or likely, the first of them the proposed one; those to choose
/// from when several; empty when none
public record Match(Video video, Certainty certainty, List<Candidate> candidates) {

    public Match {
        candidates = List.copyOf(candidates);
    }

    /// The session proposed; empty unless sure or likely. No two matches of one call propose the same.
    public Optional<UUID> session() {
        return switch (certainty) {
            case SURE, LIKELY -> Optional.of(candidates.getFirst().session());
            case SEVERAL, NONE -> Optional.empty();
        };
    }
}
