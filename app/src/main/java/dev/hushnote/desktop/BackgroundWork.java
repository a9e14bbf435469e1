package dev.hushnote.desktop;

import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;

/// Work on threads of its own: virtual ones for reading, a single one for changing.
public final class BackgroundWork implements Work, AutoCloseable {

    private final Executor window;
    private final Consumer<Exception> failures;
    private final ExecutorService readers;
    private final ExecutorService changer;
    private volatile boolean closed;

    /// @param window runs things on the window's thread
    /// @param failures is told what failed, on the window's thread
    public BackgroundWork(Executor window, Consumer<Exception> failures) {
        this.window = window;
        this.failures = failures;
        this.readers = Executors.newThreadPerTaskExecutor(
                Thread.ofVirtual().name("read-", 0).factory());
        this.changer = Executors.newSingleThreadExecutor(
                Thread.ofPlatform().name("changes").daemon().factory());
    }

    @Override
    public <T> void read(Callable<T> reading, Consumer<T> shown) {
        run(readers, reading, shown, _ -> {});
    }

    @Override
    public <T> void change(Callable<T> mutation, Consumer<T> done) {
        run(changer, mutation, done, _ -> {});
    }

    @Override
    public <T> void change(Callable<T> mutation, Consumer<T> done, Consumer<Exception> refused) {
        run(changer, mutation, done, refused);
    }

    @Override
    public void inWindow(Runnable action) {
        window.execute(action);
    }

    /// Takes nothing new; what was asked for is still done. What a window that closes still wants to read is let go
    /// without a word.
    @Override
    public void close() {
        closed = true;
        readers.shutdown();
        changer.shutdown();
    }

    /// Waits until every change that was asked for is done and its outcome was told, then takes nothing new. Never on
    /// the window's thread.
    public void finish() {
        CompletableFuture.runAsync(() -> {}, changer)
                .thenRunAsync(() -> {}, window)
                .join();
        close();
    }

    private <T> void run(Executor thread, Callable<T> task, Consumer<T> done, Consumer<Exception> refused) {
        if (closed) {
            return;
        }
        thread.execute(() -> {
            try {
                T result = task.call();
                window.execute(() -> done.accept(result));
            } catch (Exception e) {
                window.execute(() -> fail(e, refused));
            }
        });
    }

    private void fail(Exception failure, Consumer<Exception> refused) {
        if (!closed) {
            refused.accept(failure);
            failures.accept(failure);
        }
    }
}
