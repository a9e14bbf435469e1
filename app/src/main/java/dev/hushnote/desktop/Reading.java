package dev.hushnote.desktop;

import java.util.concurrent.Callable;
import java.util.function.Consumer;
import java.util.function.Supplier;

/// Something that is read away from the window's thread and read again whenever it may have changed: once for a whole
/// burst of changes, and never twice at the same time. To be used on the window's thread.
///
/// @param <T> what is read
public final class Reading<T> {

    private final Work work;
    private final Supplier<Callable<T>> question;
    private final Consumer<T> shown;
    private final Consumer<Exception> failed;
    private boolean underWay;
    private boolean again;
    private boolean overtaken;

    private sealed interface Outcome<T> {
        record Read<T>(T value) implements Outcome<T> {}

        record Failed<T>(Exception failure) implements Outcome<T> {}
    }

    /// @param question asked on the window's thread, for what is to be read then; its answer runs elsewhere
    /// @param shown gets what was read
    /// @param failed is told why nothing was read
    public Reading(Work work, Supplier<Callable<T>> question, Consumer<T> shown, Consumer<Exception> failed) {
        this.work = work;
        this.question = question;
        this.shown = shown;
        this.failed = failed;
    }

    /// Reads now, or once more after the read that is under way.
    public void again() {
        if (underWay) {
            again = true;
            return;
        }
        underWay = true;
        Callable<T> reading = question.get();
        work.read(() -> attempt(reading), this::take);
    }

    /// Whether what is being shown just now is older than what was asked for.
    public boolean isOvertaken() {
        return overtaken;
    }

    private static <T> Outcome<T> attempt(Callable<T> reading) {
        try {
            return new Outcome.Read<>(reading.call());
        } catch (Exception e) {
            return new Outcome.Failed<>(e);
        }
    }

    private void take(Outcome<T> outcome) {
        underWay = false;
        overtaken = again;
        again = false;
        switch (outcome) {
            case Outcome.Read<T>(T value) -> shown.accept(value);
            case Outcome.Failed<T>(Exception failure) when !overtaken -> failed.accept(failure);
            case Outcome.Failed<T> _ -> {}
        }
        boolean more = overtaken;
        overtaken = false;
        if (more) {
            again();
        }
    }
}
