package dev.hushnote.recording.ui.videos;

import dev.hushnote.text.Problem;
import org.jspecify.annotations.Nullable;

/// How far a list of videos has come.
sealed interface Stage {

    /// None is on its way.
    record Closed() implements Stage {}

    /// The attendee is asked for one.
    ///
    /// @param problem why the last one could not be read, or null
    /// @param name what the last one was called; empty for a text
    record Asking(@Nullable Problem problem, String name) implements Stage {}

    /// @param name of the file; empty for a text
    record Reading(String name) implements Stage {}

    /// What was found is shown for confirmation.
    record Confirming(MatchedVideos matched) implements Stage {}
}
