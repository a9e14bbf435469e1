package dev.hushnote.recording.ui;

import dev.hushnote.text.Problem;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;

/// What has become of the recording that was to be opened.
public sealed interface PlaybackState {

    /// The file it is about; empty when there is none.
    default Optional<Path> file() {
        return switch (this) {
            case Closed _ -> Optional.empty();
            case Opening opening -> Optional.of(opening.recording());
            case Ready ready -> Optional.of(ready.recording());
            case Broken broken -> Optional.of(broken.recording());
        };
    }

    /// Nothing is open.
    record Closed() implements PlaybackState {}

    /// It is being opened; this ends within a bounded time.
    record Opening(Path recording) implements PlaybackState {}

    /// It can be played.
    ///
    /// @param length zero where the file does not tell
    /// @param picture whether there is something to see
    /// @param width of the picture in px; 0 without one
    /// @param height of the picture in px; 0 without one
    record Ready(Path recording, Duration length, boolean picture, int width, int height) implements PlaybackState {

        Ready lasting(Duration other) {
            return new Ready(recording, other, picture, width, height);
        }
    }

    /// It cannot be played here.
    ///
    /// @param problem what is the matter, for the person in front of it
    /// @param ways what may help, never something that surely does not
    record Broken(Path recording, Problem problem, Set<WayOut> ways) implements PlaybackState {}

    /// What can be done about a recording that does not play.
    enum WayOut {
        /// Try once more: a disk or a headset was connected.
        AGAIN,
        /// Give it to the system's own player.
        OPEN_OUTSIDE,
        /// Make a copy that plays here.
        CONVERT
    }
}
