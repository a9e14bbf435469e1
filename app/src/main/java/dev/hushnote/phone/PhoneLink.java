package dev.hushnote.phone;

import dev.hushnote.capture.Frame;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/// What one phone and the station know of each other while the station is open. May be used from any thread.
final class PhoneLink {

    /// A page that says nothing for longer than two of its waits is gone.
    private static final Duration GONE = Duration.ofSeconds(12);

    private final ReentrantLock lock = new ReentrantLock();
    private final Condition news = lock.newCondition();

    private @Nullable PhoneSource source;
    private @Nullable Instant cameraHeard;
    private int waiting;

    void attach(PhoneSource chosen) {
        change(() -> source = chosen);
    }

    void detach(PhoneSource former) {
        change(() -> source = source == former ? null : source);
    }

    /// Answers who waits, as the station closes or the phone is sent away: its page is taken to be gone.
    void release() {
        change(() -> {
            waiting++;
            cameraHeard = null;
        });
    }

    boolean isWanted() {
        lock.lock();
        try {
            return source != null;
        } finally {
            lock.unlock();
        }
    }

    /// @return whether that changes what people are shown
    boolean isCameraNews(boolean camera, Instant now) {
        lock.lock();
        try {
            boolean before = hasCamera(now);
            cameraHeard = camera ? now : null;
            return before != camera;
        } finally {
            lock.unlock();
        }
    }

    boolean hasCamera(Instant now) {
        lock.lock();
        try {
            return cameraHeard != null && now.isBefore(cameraHeard.plus(GONE));
        } finally {
            lock.unlock();
        }
    }

    /// Waits until frames are wanted, or no longer wanted, against what the phone believes. A later call of the same
    /// phone ends an earlier one's wait.
    ///
    /// @return whether frames are wanted now
    boolean awaitWish(boolean believed, Duration longest) {
        lock.lock();
        try {
            int mine = ++waiting;
            news.signalAll();
            long left = longest.toNanos();
            while (left > 0 && mine == waiting && believed == (source != null)) {
                left = news.awaitNanos(left);
            }
            return source != null;
        } catch (InterruptedException _) {
            return believed; // nobody interrupts it; if somebody does, nothing is news
        } finally {
            lock.unlock();
        }
    }

    void deliver(Frame frame) {
        PhoneSource chosen;
        lock.lock();
        try {
            chosen = source;
        } finally {
            lock.unlock();
        }
        if (chosen != null) {
            chosen.take(frame);
        }
    }

    private void change(Runnable step) {
        lock.lock();
        try {
            step.run();
            news.signalAll();
        } finally {
            lock.unlock();
        }
    }
}
