package dev.hushnote.phone;

import dev.hushnote.capture.Frame;
import dev.hushnote.capture.FrameListener;
import dev.hushnote.capture.FrameMeter;
import dev.hushnote.capture.FrameSource;
import dev.hushnote.capture.Later;
import dev.hushnote.capture.Reason;
import dev.hushnote.capture.SourceState;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/// A phone's running picture as a source. Its page is asked for frames while this is started; when none comes for a
/// while it is lost until the next one comes. Frames are handed on by the thread that received them, one at a time.
final class PhoneSource implements FrameSource {

    private static final Duration CHECK = Duration.ofSeconds(2);
    private static final int CHECKS_WITHOUT_FRAME = 2;

    private final PhoneLink link;
    private final Later later;
    /// Held while the listener is called, so that it hears nothing after the end. The listener may call back.
    private final ReentrantLock lock = new ReentrantLock();

    private @Nullable FrameListener listener;
    private FrameMeter meter = new FrameMeter();
    private Instant newest = Instant.MIN;
    private boolean closed;
    private boolean lost;
    private boolean seen;
    private long frames;

    PhoneSource(PhoneLink link, Later later) {
        this.link = link;
        this.later = later;
    }

    @Override
    public void start(FrameListener toTell) {
        locked(() -> {
            if (listener != null) {
                throw new IllegalStateException("started twice");
            }
            listener = toTell;
            if (!closed) {
                toTell.state(new SourceState.Starting());
                later.after(CHECK, () -> locked(() -> check(0, 0)));
            }
        });
        link.attach(this);
        if (isClosed()) {
            link.detach(this);
        }
    }

    @Override
    public void close() {
        locked(() -> {
            if (!closed && listener != null) {
                listener.state(new SourceState.Off());
            }
            closed = true;
        });
        link.detach(this);
    }

    void take(Frame frame) {
        locked(() -> {
            if (closed || listener == null || !frame.at().isAfter(newest)) {
                return;
            }
            if (lost) {
                meter = new FrameMeter();
                lost = false;
            }
            seen = true;
            frames++;
            newest = frame.at();
            meter.count(frame).ifPresent(listener::state);
            listener.frame(frame);
        });
    }

    /// Looks whether frames came since the last look. Counts looks instead of reading a clock, which may jump.
    private void check(long framesBefore, int checksWithout) {
        if (closed || listener == null) {
            return;
        }
        int without = frames == framesBefore ? checksWithout + 1 : 0;
        if (without >= CHECKS_WITHOUT_FRAME && !lost) {
            lost = true;
            listener.state(new SourceState.Lost(seen ? Reason.GONE : Reason.UNREACHABLE, ""));
        }
        long now = frames;
        later.after(CHECK, () -> locked(() -> check(now, without)));
    }

    private boolean isClosed() {
        lock.lock();
        try {
            return closed;
        } finally {
            lock.unlock();
        }
    }

    private void locked(Runnable step) {
        lock.lock();
        try {
            step.run();
        } finally {
            lock.unlock();
        }
    }
}
