package dev.hushnote.capture;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// The source in use: what was chosen, how it does, and its last seconds of pictures.
///
/// May be used from any thread; no method blocks on a device.
public final class Camera implements AutoCloseable {

    /// An older picture does not show what the attendee saw when pressing the key.
    private static final Duration STALE = Duration.ofSeconds(2);

    private final SourceMaker maker;
    private final FrameRing ring;
    private final List<Runnable> watchers = new CopyOnWriteArrayList<>();
    private final List<FrameTap> taps = new CopyOnWriteArrayList<>();
    private final Object lock = new Object();

    private SourceChoice choice = SourceChoice.NONE;
    private SourceState state = new SourceState.Off();
    private boolean asleep;
    private @Nullable Use use;

    public Camera(SourceMaker maker, FrameRing ring) {
        this.maker = maker;
        this.ring = ring;
    }

    /// Something to be ended.
    @FunctionalInterface
    public interface Watch extends AutoCloseable {
        @Override
        void close();
    }

    /// Ends the source in use and starts another one, unless it sleeps. The same choice again starts it anew.
    public void choose(SourceChoice other) {
        change(() -> choice = other);
    }

    /// Stops the source and forgets its pictures, as for a lid that closes or a battery to be saved.
    public void sleep() {
        change(() -> asleep = true);
    }

    public void wake() {
        synchronized (lock) {
            if (!asleep) {
                return;
            }
        }
        change(() -> asleep = false);
    }

    public boolean isAsleep() {
        synchronized (lock) {
            return asleep;
        }
    }

    public SourceChoice choice() {
        synchronized (lock) {
            return choice;
        }
    }

    public SourceState state() {
        synchronized (lock) {
            return state;
        }
    }

    public FrameRing ring() {
        return ring;
    }

    /// The picture of the moment a key was pressed: the newest that was there, else the first after it.
    ///
    /// @return empty when the source gave none in the two seconds before and none since
    public Optional<Frame> shutter(Instant pressed) {
        return ring.at(pressed).filter(frame -> !frame.at().isBefore(pressed.minus(STALE)));
    }

    /// Told after every change of choice, state or sleep; asks then what it wants to know. Called on the thread that
    /// made the change; must return fast.
    public Watch onChange(Runnable watcher) {
        watchers.add(watcher);
        return () -> watchers.remove(watcher);
    }

    /// Hands on the newest picture, on a thread of its own. A slow taker misses pictures; they never queue.
    ///
    /// @param mostPerSecond 15 suits a preview
    public Watch onFrame(int mostPerSecond, Consumer<Frame> taker) {
        FrameTap tap = new FrameTap(mostPerSecond, taker);
        taps.add(tap);
        return () -> {
            taps.remove(tap);
            tap.close();
        };
    }

    /// Ends the source and every tap.
    @Override
    public void close() {
        choose(SourceChoice.NONE);
        taps.forEach(FrameTap::close);
        taps.clear();
    }

    private void change(Runnable step) {
        Use before;
        Use now = null;
        synchronized (lock) {
            before = use;
            step.run();
            ring.clear();
            state = new SourceState.Off();
            if (!asleep && !(choice instanceof SourceChoice.None)) {
                now = new Use(maker.make(choice));
            }
            use = now;
        }
        if (before != null) {
            before.source.close();
        }
        if (now != null) {
            now.source.start(now);
        }
        watchers.forEach(Runnable::run);
    }

    /// One source while it is in use; what a replaced one still says is not heard.
    private final class Use implements FrameListener {

        private final FrameSource source;

        Use(FrameSource source) {
            this.source = source;
        }

        @Override
        public void frame(Frame frame) {
            synchronized (lock) {
                if (use != this) {
                    return;
                }
                ring.add(frame);
            }
            taps.forEach(tap -> tap.offer(frame));
        }

        @Override
        public void state(SourceState now) {
            synchronized (lock) {
                if (use != this) {
                    return;
                }
                state = now;
            }
            watchers.forEach(Runnable::run);
        }
    }
}
