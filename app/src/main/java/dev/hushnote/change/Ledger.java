package dev.hushnote.change;

import java.util.concurrent.CompletableFuture;
import java.util.function.Function;

/// The one way to change a notebook.
///
/// Mutations run one after the other, in the order of the calls. Each is all or nothing. It is acknowledged (the
/// future completes, the method returns) only after it is on the disk: journal line synced, transaction committed,
/// database file synced.
public interface Ledger {

    /// May be called on any thread and returns at once. The work runs on the writer's thread and must not wait for
    /// another mutation. The future completes on the writer's thread; cancelling it stops nothing.
    ///
    /// @param what a short name of the mutation for the journal, such as `log.add`
    <T> CompletableFuture<T> submit(String what, Function<Edit, T> work);

    /// Like [#submit], but waits for the acknowledgement. An interrupt does not shorten the wait.
    ///
    /// @throws dev.hushnote.text.Problem when the work refuses, or when the notebook cannot be written to; then
    ///     nothing was changed, unless the problem says that only the last sync failed
    <T> T write(String what, Function<Edit, T> work);
}
