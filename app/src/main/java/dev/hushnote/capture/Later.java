package dev.hushnote.capture;

import java.time.Duration;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;

/// Runs something after a while. What became pointless by then finds that out itself: nothing is cancelled.
@FunctionalInterface
public interface Later {

    void after(Duration delay, Runnable task);

    static Later on(ScheduledExecutorService scheduler) {
        return (delay, task) -> {
            ScheduledFuture<?> _ = scheduler.schedule(task, delay.toMillis(), TimeUnit.MILLISECONDS);
        };
    }
}
