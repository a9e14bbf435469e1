package dev.hushnote.testkit;

import dev.hushnote.desktop.Work;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Consumer;

/// Does everything at once on the thread that asks; so a test is the window's thread.
public final class WorkAtOnce implements Work {

    private final List<Exception> failures = new ArrayList<>();

    @Override
    public <T> void read(Callable<T> reading, Consumer<T> shown) {
        change(reading, shown);
    }

    @Override
    public <T> void change(Callable<T> mutation, Consumer<T> done) {
        change(mutation, done, _ -> {});
    }

    @Override
    public <T> void change(Callable<T> mutation, Consumer<T> done, Consumer<Exception> refused) {
        T result;
        try {
            result = mutation.call();
        } catch (Exception e) {
            failures.add(e);
            refused.accept(e);
            return;
        }
        done.accept(result);
    }

    @Override
    public void inWindow(Runnable action) {
        action.run();
    }

    public List<Exception> failures() {
        return failures;
    }
}
