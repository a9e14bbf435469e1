package dev.hushnote.capture.ui;

import dev.hushnote.capture.Frame;
import java.time.Instant;

/// A slide that stood in view lately.
///
/// @param still the sharpest picture of it
/// @param since when it was first seen standing
/// @param kept whether it is among the photos
record SeenSlide(Frame still, Instant since, boolean kept) {

    SeenSlide nowKept() {
        return new SeenSlide(still, since, true);
    }
}
