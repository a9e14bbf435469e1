package dev.hushnote.capture;

/// Makes what an attendee chose.
@FunctionalInterface
public interface SourceMaker {

    /// A source that was not started. Touches no device and returns at once.
    ///
    /// @param choice anything but [SourceChoice.None]
    FrameSource make(SourceChoice choice);
}
