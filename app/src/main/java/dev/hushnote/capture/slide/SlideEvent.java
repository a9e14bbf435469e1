package dev.hushnote.capture.slide;

import dev.hushnote.capture.Frame;
import java.time.Instant;

/// Another slide stands in view.
public sealed interface SlideEvent {

    /// Number of the slide, counted from 1 in the order of first sight.
    int number();

    /// The sharpest picture of it since it stands.
    Frame still();

    /// When it was first seen standing; a second or two before it is told.
    Instant since();

    /// A slide that was not seen before.
    record NewSlide(int number, Frame still, Instant since) implements SlideEvent {}

    /// A slide that was seen before; the picture is of now.
    record BackTo(int number, Frame still, Instant since) implements SlideEvent {}
}
