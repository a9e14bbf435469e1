package dev.hushnote.schedule.ui.incoming;

import dev.hushnote.schedule.input.NamedBytes;
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
    /// @param other what was handed over, where there is another use for it; or null
    record Asking(
            @Nullable Problem problem,
            String name,
            @Nullable NamedBytes other) implements Stage {

        Asking(@Nullable Problem problem, String name) {
            this(problem, name, null);
        }
    }

    record Reading(Attempt attempt) implements Stage {}

    record Previewing(PreviewModel preview) implements Stage {}

    /// It was a list of conferences.
    record Listing(ConferencePick pick) implements Stage {}
}
