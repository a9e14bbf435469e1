package dev.hushnote.blog.ui;

import dev.hushnote.desktop.Notices;
import dev.hushnote.desktop.Work;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// Reads one thing at a time and of those asked for meanwhile only the last, so that fast typing neither floods the
/// database nor ends with an old answer. To be used on the window's thread.
///
/// @param <T> what is read
final class LatestRead<T> {

    private final Work work;
    private final Notices notices;
    private final Consumer<T> shown;
    private @Nullable Callable<T> next;
    private boolean running;

    LatestRead(Work work, Notices notices, Consumer<T> shown) {
        this.work = work;
        this.notices = notices;
        this.shown = shown;
    }

    void ask(Callable<T> reading) {
        next = reading;
        if (!running) {
            go();
        }
    }

    private record Answer<T>(@Nullable T value, @Nullable Exception failure) {}

    private void go() {
        Callable<T> reading = next;
        if (reading == null) {
            return;
        }
        next = null;
        running = true;
        work.read(() -> attempt(reading), this::arrived);
    }

    private void arrived(Answer<T> answer) {
        running = false;
        if (next != null) {
            go();
        } else if (answer.value() != null) {
            shown.accept(answer.value());
        } else if (answer.failure() != null) {
            notices.tell(answer.failure());
        }
    }

    private static <T> Answer<T> attempt(Callable<T> reading) {
        try {
            return new Answer<>(reading.call(), null);
        } catch (Exception e) {
            return new Answer<>(null, e);
        }
    }
}
