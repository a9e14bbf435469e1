package dev.hushnote.live;

import dev.hushnote.conference.Conference;
import dev.hushnote.conference.Session;

/// One line of the list "Where am I?".
public record Choice(Session session, Conference conference, Reason reason) {

    /// Why a session is offered.
    public enum Reason {
        RUNNING,
        /// The one that was live last.
        LAST,
        /// It starts within the hour.
        NEXT
    }
}
