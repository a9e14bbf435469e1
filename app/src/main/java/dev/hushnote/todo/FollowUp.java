package dev.hushnote.todo;

import dev.hushnote.conference.Conference;
import dev.hushnote.conference.Session;
import dev.hushnote.log.Entry;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// Something left open, or once left open and done.
///
/// @param mark the entry that asks for it; null for a session to watch later
/// @param at when the mark was begun, or since when the session waits to be watched or is watched
/// @param before the entry before the mark in its log, for context
/// @param after the entry behind it
public record FollowUp(
        Kind kind,
        Conference conference,
        Session session,
        @Nullable Entry mark,
        Instant at,
        @Nullable Entry before,
        @Nullable Entry after) {

    /// What there is to do.
    public enum Kind {
        /// Closed by its answer.
        LOOK_UP,
        LISTEN_AGAIN,
        MISSED,
        PHOTO_WANTED,
        /// A whole session; closed by having watched it.
        WATCH_LATER
    }
}
