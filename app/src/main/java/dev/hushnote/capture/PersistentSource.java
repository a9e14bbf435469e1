package dev.hushnote.capture;

import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// A source that does not give up: what ended is tried again after 2 s, 5 s and then every 10 s, and what says
/// nothing for 10 s is ended.
public final class PersistentSource implements FrameSource {

    private static final List<Duration> PAUSES =
            List.of(Duration.ofSeconds(2), Duration.ofSeconds(5), Duration.ofSeconds(10));
    private static final Duration CHECK = Duration.ofSeconds(2);
    private static final int CHECKS_WITHOUT_FRAME = 5;

    private final String name;
    private final Supplier<Attempt> attempts;
    private final Later later;
    /// Held while the listener is called, so that it hears nothing after the end. The listener may call back.
    private final ReentrantLock lock = new ReentrantLock();

    private @Nullable FrameListener listener;
    private @Nullable Attempt current;
    private FrameMeter meter = new FrameMeter();
    private boolean closed;
    private int failures;
    /// Counts attempts, begun and ended: what belongs to an earlier one is not heard any more.
    private int round;

    /// @param name of its threads
    /// @param attempts makes a new attempt each time
    public PersistentSource(String name, Supplier<Attempt> attempts, Later later) {
        this.name = name;
        this.attempts = attempts;
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
                begin();
            }
        });
    }

    @Override
    public void close() {
        locked(() -> {
            if (closed) {
                return;
            }
            closed = true;
            if (current != null) {
                current.stop();
            }
            if (listener != null) {
                listener.state(new SourceState.Off());
            }
        });
    }

    private void begin() {
        if (closed) {
            return;
        }
        Attempt attempt = attempts.get();
        current = attempt;
        int mine = ++round;
        meter = new FrameMeter();
        Thread.ofPlatform().name(name).daemon().start(() -> {
            SourceState.Lost lost = attempt.run(frame -> locked(() -> deliver(mine, frame)));
            locked(() -> ended(mine, lost));
        });
        later.after(CHECK, () -> locked(() -> check(mine, 0, 0)));
    }

    private void deliver(int mine, Frame frame) {
        if (closed || round != mine || listener == null) {
            return;
        }
        failures = 0;
        meter.count(frame).ifPresent(listener::state);
        listener.frame(frame);
    }

    private void ended(int mine, SourceState.Lost lost) {
        if (round != mine) {
            return;
        }
        round++;
        current = null;
        if (closed || listener == null) {
            return;
        }
        Duration pause = PAUSES.get(Math.min(failures, PAUSES.size() - 1));
        failures++;
        listener.state(lost);
        later.after(pause, () -> locked(this::begin));
    }

    /// Looks whether pictures came since the last look. Counts looks instead of reading a clock, which may jump.
    private void check(int mine, long framesBefore, int checksWithout) {
        if (closed || round != mine) {
            return;
        }
        long frames = meter.frames();
        int without = frames == framesBefore ? checksWithout + 1 : 0;
        if (without >= CHECKS_WITHOUT_FRAME) {
            Objects.requireNonNull(current).stop();
            ended(mine, new SourceState.Lost(Reason.CRASHED, "no picture for 10 s"));
            return;
        }
        later.after(CHECK, () -> locked(() -> check(mine, frames, without)));
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
