package dev.hushnote.capture;

/// Told by a source on the source's own thread; must return fast and never throw.
public interface FrameListener {

    /// A new picture, later than every one before it.
    void frame(Frame frame);

    void state(SourceState state);
}
