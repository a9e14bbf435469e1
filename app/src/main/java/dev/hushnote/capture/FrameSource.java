package dev.hushnote.capture;

/// Something that gives pictures. It runs on a platform thread of its own; no method blocks on a device.
public interface FrameSource extends AutoCloseable {

    /// Starts once. Whatever goes wrong later is told as [SourceState.Lost]; the source then tries again by itself.
    void start(FrameListener listener);

    /// Ends it for good; the listener hears [SourceState.Off] and nothing after it. Interrupts no thread.
    @Override
    void close();
}
