package dev.hushnote.wiring;

import java.util.concurrent.Executor;
import java.util.concurrent.Phaser;

/// Runs what nobody waits for, each task on a thread of its own. Closed, it waits for what goes on and takes nothing
/// new. May be used from any thread.
final class Afterwards implements Executor, AutoCloseable {

    private final Phaser running = new Phaser(1);

    @Override
    public void execute(Runnable task) {
        if (running.register() < 0) {
            return;
        }
        Thread.ofVirtual().name("afterwards").start(() -> {
            try {
                task.run();
            } finally {
                running.arriveAndDeregister();
            }
        });
    }

    @Override
    public void close() {
        var _ = running.arriveAndAwaitAdvance();
        running.forceTermination();
    }
}
