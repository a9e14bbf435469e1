package dev.hushnote.capture;

import java.net.URI;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Where the attendee wants pictures from.
public sealed interface SourceChoice {

    SourceChoice NONE = new None();

    /// Nowhere: the state until somebody picks something.
    record None() implements SourceChoice {}

    /// A webcam or HDMI grabber.
    ///
    /// @param id what the system opens it by
    /// @param name what people call it
    /// @param facesYou whether it is built into the laptop and so looks at the attendee
    record Device(String id, String name, boolean facesYou, FrameWish wish) implements SourceChoice {}

    /// A camera in the network that sends MJPEG over HTTP.
    ///
    /// @param address http or https; may hold a user name and a password
    record Network(URI address) implements SourceChoice {}

    /// A screen, or a part of it.
    ///
    /// @param index of the screen, the first being 0
    /// @param region the part; null for the whole screen
    record Screen(int index, @Nullable Region region) implements SourceChoice {}

    /// A rectangle in the screen's own px, from its upper left corner.
    record Region(int x, int y, int width, int height) {

        public Region {
            if (width < 1 || height < 1) {
                throw new IllegalArgumentException("empty region: " + width + " x " + height);
            }
        }
    }

    /// A paired phone that sends what its camera sees.
    ///
    /// @param id given when it was paired
    /// @param name what its owner calls it
    record Phone(UUID id, String name) implements SourceChoice {}

    /// A moving picture made by the program itself, to try things out.
    record TestPattern(FrameWish wish) implements SourceChoice {}
}
