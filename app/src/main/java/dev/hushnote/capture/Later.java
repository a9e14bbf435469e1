package dev.hushnote.capture;

import java.time.Duration;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;

/// Runs something after a while. What became pointless by then finds that out itself: nothing is cancelled.
@FunctionalInterface
public interface Later {

    void after(Duration delay, Runnable task);

    /// What comes after the scheduler was shut down is not run.
    static Later on(ScheduledExecutorService scheduler) {
        return (delay, task) -> {
            try {
                ScheduledFuture<?> _ = scheduler.schedule(task, delay.toMillis(), TimeUnit.MILLISECONDS);
            } catch (RejectedExecutionException _) {
                // It was shut down: there is no later any more.
            }
        };
    }
}
