package dev.hushnote.review;

import dev.hushnote.rating.Rating;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/// What the attendee left behind in the sessions of a conference, read for all of them at once. May be used
/// from any thread.
public interface Traces {

    /// The sessions that have a log.
    Set<UUID> logged(UUID conference);

    /// The rating that counts, by session.
    Map<UUID, Rating> ratings(UUID conference);
}
