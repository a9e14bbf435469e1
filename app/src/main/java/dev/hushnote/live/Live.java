package dev.hushnote.live;

import dev.hushnote.conference.Session;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Where the attendee is at an instant, as far as the notebook can tell.
public sealed interface Live {

    /// One session is live.
    ///
    /// @param entered whether the attendee said so; else it follows from the programme
    record In(Session session, boolean entered) implements Live {}

    /// Several sessions run and nothing tells which one the attendee is in.
    ///
    /// @param running at least two, starred ones first
    record Ambiguous(List<Session> running) implements Live {
        public Ambiguous {
            running = List.copyOf(running);
        }
    }

    /// The day has begun and nothing runs that the attendee may be in.
    ///
    /// @param since when the last session ended or was left
    /// @param last the session that was live until then, or null when that is not known
    record Between(Instant since, @Nullable Session last) implements Live {}

    /// Nothing has begun.
    record Nothing() implements Live {}

    /// The session that is live for certain.
    default Optional<Session> certain() {
        return this instanceof In in ? Optional.of(in.session()) : Optional.empty();
    }
}
