package dev.hushnote.gallery;

import dev.hushnote.conference.Session;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/// Tells in which sessions pictures may have been taken. May be asked from any thread but the window's.
@FunctionalInterface
public interface SessionSuggestions {

    /// The sessions for each instant, of any conference, the likeliest first; an instant that nothing is known of
    /// may be missing. Answers for all instants at once.
    Map<Instant, List<Session>> at(Collection<Instant> instants);
}
