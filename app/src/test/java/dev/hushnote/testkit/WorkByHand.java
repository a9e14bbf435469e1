package dev.hushnote.testkit;

import dev.hushnote.desktop.Work;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.Callable;
import java.util.function.Consumer;

/// Work that is done when a test says so, on the test's thread, which stands for the window's as well.
///
/// The answer to a change comes last, after what was read because of its news: no order between the two is promised.
public final class WorkByHand implements Work {

    private final Deque<Runnable> waiting = new ArrayDeque<>();
    private final Deque<Runnable> answers = new ArrayDeque<>();
    private int reads;

    /// Does everything that waits, and what comes of it.
    public void finish() {
        for (Runnable task = next(); task != null; task = next()) {
            task.run();
        }
    }

    /// Does the one thing that waits longest.
    public void step() {
        Runnable task = next();
        if (task != null) {
            task.run();
        }
    }

    /// How often something was read.
    public int reads() {
        return reads;
    }

    private synchronized @org.jspecify.annotations.Nullable Runnable next() {
        Runnable task = waiting.poll();
        return task == null ? answers.poll() : task;
    }

    private synchronized void add(Runnable task) {
        waiting.add(task);
    }

    @Override
    public <T> void read(Callable<T> reading, Consumer<T> shown) {
        reads++;
        add(() -> run(reading, shown, failure -> {
            throw new AssertionError(failure);
        }));
    }

    @Override
    public <T> void change(Callable<T> mutation, Consumer<T> done) {
        change(mutation, done, failure -> {
            throw new AssertionError(failure);
        });
    }

    @Override
    public <T> void change(Callable<T> mutation, Consumer<T> done, Consumer<Exception> refused) {
        add(() -> run(mutation, made -> answer(() -> done.accept(made)), refused));
    }

    private synchronized void answer(Runnable done) {
        answers.add(done);
    }

    @Override
    public void inWindow(Runnable action) {
        add(action);
    }

    private static <T> void run(Callable<T> task, Consumer<T> done, Consumer<Exception> refused) {
        T result;
        try {
            result = task.call();
        } catch (Exception e) {
            refused.accept(e);
            return;
        }
        done.accept(result);
    }
}
