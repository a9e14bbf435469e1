package dev.hushnote.testkit;

import dev.hushnote.capture.Later;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// Time that passes when a test says so; what is due then runs on the test's thread.
public final class ByHand implements Later {

    private record Due(long millis, Runnable task) {}

    private final List<Due> waiting = new ArrayList<>();
    private long now;

    @Override
    public synchronized void after(Duration delay, Runnable task) {
        waiting.add(new Due(now + delay.toMillis(), task));
    }

    /// Lets time pass.
    public void pass(Duration time) {
        long end;
        synchronized (this) {
            end = now + time.toMillis();
        }
        for (Due due = next(end); due != null; due = next(end)) {
            due.task().run();
        }
        synchronized (this) {
            now = end;
        }
    }

    private synchronized @org.jspecify.annotations.Nullable Due next(long end) {
        Due first = waiting.stream()
                .filter(due -> due.millis() <= end)
                .min(Comparator.comparingLong(Due::millis))
                .orElse(null);
        if (first != null) {
            waiting.remove(first);
            now = first.millis();
        }
        return first;
    }
}
