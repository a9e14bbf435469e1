package dev.hushnote.capture.slide;

import dev.hushnote.capture.Frame;
import dev.hushnote.capture.FrameRing;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// Finds the slide that just went, when its key is pressed: first among the camera's last seconds, which are right
/// even when the press came at the very change, then among the slides that the watch kept. Works without a watch.
///
/// Decodes some twenty pictures: not for the window's thread. May be used from any other.
public final class SlideBefore {

    private static final Duration PAUSE = Duration.ofMillis(400);
    private static final int MOST_LOOKS = 30;

    private final SlideRegion region;
    private final Sensitivity sensitivity;

    public SlideBefore(SlideRegion region, Sensitivity sensitivity) {
        this.region = region;
        this.sensitivity = sensitivity;
    }

    /// The slide before the one in view at an instant.
    ///
    /// @param recent empty when nothing watches
    /// @return its sharpest picture; empty when the slide in view stood all the time that is remembered
    public Optional<Frame> at(Instant pressed, FrameRing ring, RecentSlides recent) {
        return in(ring, pressed).or(() -> recent.before(pressed));
    }

    /// The same from the camera's last seconds alone.
    public Optional<Frame> in(FrameRing ring, Instant pressed) {
        return standing(ring, pressed).stream().skip(1).findFirst();
    }

    /// The slides that stood in the camera's last seconds, newest first, each by its sharpest picture. The first one
    /// may only just have come; the others stood for a second.
    public List<Frame> standing(FrameRing ring, Instant until) {
        Stretches stretches = new Stretches(sensitivity);
        Instant next = Instant.MAX;
        int looks = 0;
        for (Frame frame : ring.before(until, Integer.MAX_VALUE)) {
            if (!frame.at().isAfter(next) && looks < MOST_LOOKS) {
                looks++;
                next = frame.at().minus(PAUSE);
                look(frame, stretches);
            }
        }
        return stretches.slides();
    }

    private void look(Frame frame, Stretches stretches) {
        try {
            stretches.addOlder(frame, LumaFrame.of(frame, region));
        } catch (IOException _) {
            // One damaged picture in a stream: the others tell enough.
        }
    }
}
