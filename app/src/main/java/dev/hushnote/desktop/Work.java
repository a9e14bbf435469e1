package dev.hushnote.desktop;

import java.util.concurrent.Callable;
import java.util.function.Consumer;

/// Keeps files, database and cameras away from the window's thread.
///
/// What fails is told in the window's quiet line unless a call says what else to do. Nothing here is ever
/// interrupted or cancelled.
public interface Work {

    /// Reads on a thread of its own; several reads may run at once.
    ///
    /// @param shown gets the result, on the window's thread
    <T> void read(Callable<T> reading, Consumer<T> shown);

    /// Changes something; changes run one after the other, in the order of the calls.
    ///
    /// @param done gets the result, on the window's thread
    <T> void change(Callable<T> mutation, Consumer<T> done);

    /// Like [#change(Callable, Consumer)].
    ///
    /// @param refused is told the failure, on the window's thread, before the quiet line is
    <T> void change(Callable<T> mutation, Consumer<T> done, Consumer<Exception> refused);

    /// Runs something on the window's thread, soon; may be called from any thread.
    void inWindow(Runnable action);

    /// Changes something and only tells when that fails.
    default void change(Callable<?> mutation) {
        this.<Object>change(mutation::call, _ -> {});
    }
}
