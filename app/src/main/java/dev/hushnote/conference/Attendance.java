package dev.hushnote.conference;

import dev.hushnote.change.Row;
import dev.hushnote.change.Stamp;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;

/// What became of a session for the attendee; the latest counts, all are kept.
///
/// @param at since when
public record Attendance(UUID id, UUID sessionId, State state, Instant at, Stamp stamp) implements Row<Attendance> {

    public Attendance {
        Objects.requireNonNull(id);
        Objects.requireNonNull(sessionId);
        Objects.requireNonNull(state);
        Objects.requireNonNull(at);
        Objects.requireNonNull(stamp);
    }

    public enum State {
        ATTENDED,
        LEFT_EARLY,
        SKIPPED,
        WATCH_LATER,
        WATCHED
    }

    @Override
    public Attendance stamped(Stamp newStamp) {
        return new Attendance(id, sessionId, state, at, newStamp);
    }

    @Override
    public String summary() {
        return state.name();
    }
}
