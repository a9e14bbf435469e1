package dev.hushnote.capture.ui;

import dev.hushnote.capture.Frame;
import dev.hushnote.capture.FrameListener;
import dev.hushnote.capture.FrameSource;
import dev.hushnote.capture.SourceState;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// A source that gives what the test says.
final class Played implements FrameSource {

    private @Nullable FrameListener listener;
    private boolean closed;

    @Override
    public void start(FrameListener toTell) {
        listener = toTell;
        toTell.state(new SourceState.Starting());
    }

    @Override
    public void close() {
        closed = true;
    }

    boolean isClosed() {
        return closed;
    }

    void give(byte[] jpeg, Instant at) {
        if (listener != null) {
            listener.frame(new Frame(jpeg, 64, 48, at));
        }
    }

    void tell(SourceState state) {
        if (listener != null) {
            listener.state(state);
        }
    }
}
