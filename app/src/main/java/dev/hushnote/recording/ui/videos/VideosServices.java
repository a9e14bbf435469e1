package dev.hushnote.recording.ui.videos;

import dev.hushnote.conference.Programme;
import dev.hushnote.recording.ConferenceVideos;
import java.util.UUID;

/// What matching videos asks of the notebook; away from the window's thread.
///
/// @param videos finds their sessions and attaches them
/// @param programme knows the sessions
/// @param undoing takes the attaching back
public record VideosServices(ConferenceVideos videos, Programme programme, Undoing undoing) {

    /// Takes back what was attached last.
    @FunctionalInterface
    public interface Undoing {

        /// @param conference whose sessions the videos show
        /// @throws dev.hushnote.text.Problem when something else was done after it
        void takeBack(UUID conference);
    }
}
