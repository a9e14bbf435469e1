package dev.hushnote.wiring.ui;

import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;

/// The window's threads beside those of its work. Nothing on them is ever interrupted.
///
/// @param timer runs what comes later or again
/// @param drafts saves half-typed text, one after the other
record WindowThreads(ScheduledExecutorService timer, ScheduledExecutorService drafts) {

    static WindowThreads start() {
        return new WindowThreads(
                Executors.newScheduledThreadPool(
                        2, Thread.ofPlatform().name("timer-", 0).daemon().factory()),
                Executors.newSingleThreadScheduledExecutor(
                        Thread.ofPlatform().name("drafts").daemon().factory()));
    }

    /// Takes nothing new.
    void stop() {
        timer.shutdown();
        drafts.shutdown();
    }
}
