package dev.hushnote.change;

import java.util.function.Consumer;

/// Tells what was changed in a notebook, by whomever.
public interface Changes {

    /// From now on an observer is told of every mutation, in order, after its commit and before its acknowledgement.
    ///
    /// Observers are called on the writer's thread: they must be quick and must not wait for another mutation. What
    /// one throws is logged and harms neither the mutation nor the other observers. May be called from any thread.
    Subscription observe(Consumer<Change> observer);

    /// An observer's place among the others.
    interface Subscription extends AutoCloseable {

        /// Ends it; from then on no further change is told. Closing again does nothing.
        @Override
        void close();
    }
}
