package dev.hushnote.gallery.ui;

import dev.hushnote.desktop.Shell;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// Reads one thing at a time: of what is wished for while a reading runs, only the last is read, so that a burst of
/// changes costs one reading more and not one each. To be used on the window's thread.
final class LatestReading<T> {

    private final Shell shell;
    private @Nullable Wish<T> waiting;
    private boolean running;

    private record Wish<T>(Callable<T> reading, Consumer<T> shown) {}

    private sealed interface Outcome<T> {
        record Read<T>(T result) implements Outcome<T> {}

        record Failed<T>(Exception cause) implements Outcome<T> {}
    }

    LatestReading(Shell shell) {
        this.shell = shell;
    }

    /// @param shown gets the result, unless something newer was wished for meanwhile
    void read(Callable<T> reading, Consumer<T> shown) {
        waiting = new Wish<>(reading, shown);
        next();
    }

    private void next() {
        Wish<T> wish = waiting;
        if (running || wish == null) {
            return;
        }
        running = true;
        waiting = null;
        shell.work().read(() -> attempt(wish.reading()), outcome -> {
            running = false;
            if (waiting == null) {
                show(wish, outcome);
            }
            next();
        });
    }

    private void show(Wish<T> wish, Outcome<T> outcome) {
        switch (outcome) {
            case Outcome.Read<T> read -> wish.shown().accept(read.result());
            case Outcome.Failed<T> failed -> shell.notices().tell(failed.cause());
        }
    }

    private static <T> Outcome<T> attempt(Callable<T> reading) {
        try {
            return new Outcome.Read<>(reading.call());
        } catch (Exception e) {
            return new Outcome.Failed<>(e);
        }
    }
}
