package dev.hushnote.schedule.published;

/// Whether a listed session is one that an attendee can go to.
public enum Standing {
    /// It takes place.
    LISTED,
    CANCELLED,
    /// Rejected, withdrawn, a draft or waiting for a decision.
    NOT_ACCEPTED,
    /// The programme lists the very same session once more.
    REPEATED,
    /// It has no time yet.
    UNSCHEDULED
}
