package dev.hushnote.schedule.ui.incoming;

import dev.hushnote.text.Problem;
import org.jspecify.annotations.Nullable;

/// How far a programme has come.
sealed interface Stage {

    /// Nothing is on its way.
    record Closed() implements Stage {}

    /// The attendee is asked where it is.
    ///
    /// @param problem why the last one could not be read, or null
    /// @param name what that was
    record Asking(@Nullable Problem problem, String name) implements Stage {}

    record Reading(Attempt attempt) implements Stage {}

    record Previewing(PreviewModel preview) implements Stage {}

    /// It was a list of conferences.
    record Listing(ConferencePick pick) implements Stage {}
}
