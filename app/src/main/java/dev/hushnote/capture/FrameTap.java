package dev.hushnote.capture;

import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// Hands the newest picture to a taker on a thread of its own, at most so many times a second.
final class FrameTap implements AutoCloseable {

    private final long pauseNanos;
    private final Consumer<Frame> taker;
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition news = lock.newCondition();

    private @Nullable Frame newest;
    private boolean closed;

    FrameTap(int mostPerSecond, Consumer<Frame> taker) {
        // A little shorter than the even pause: a source's own rhythm would else lose every second picture.
        this.pauseNanos = TimeUnit.SECONDS.toNanos(1) / mostPerSecond * 9 / 10;
        this.taker = taker;
        Thread.ofPlatform().name("frame tap").daemon().start(this::run);
    }

    void offer(Frame frame) {
        lock.lock();
        try {
            newest = frame;
            news.signal();
        } finally {
            lock.unlock();
        }
    }

    /// Ends the thread after what it is doing.
    @Override
    public void close() {
        lock.lock();
        try {
            closed = true;
            news.signal();
        } finally {
            lock.unlock();
        }
    }

    private void run() {
        long last = System.nanoTime() - pauseNanos;
        Frame frame = await(last);
        while (frame != null) {
            last = System.nanoTime();
            taker.accept(frame);
            frame = await(last);
        }
    }

    /// The newest picture once the pause since the last one is over; null when closed.
    private @Nullable Frame await(long last) {
        lock.lock();
        try {
            long left = last + pauseNanos - System.nanoTime();
            while (!closed && (newest == null || left > 0)) {
                if (newest == null) {
                    news.awaitUninterruptibly();
                } else {
                    news.awaitNanos(left);
                }
                left = last + pauseNanos - System.nanoTime();
            }
            Frame taken = closed ? null : newest;
            newest = null;
            return taken;
        } catch (InterruptedException _) {
            return null; // nobody interrupts it; if somebody does, it ends
        } finally {
            lock.unlock();
        }
    }
}
