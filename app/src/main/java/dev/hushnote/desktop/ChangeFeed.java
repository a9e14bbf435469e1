package dev.hushnote.desktop;

import dev.hushnote.change.Change;
import dev.hushnote.change.Changes;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;

/// What was stored, told on the window's thread in the order of storing, whoever stored it.
public final class ChangeFeed implements AutoCloseable {

    private final List<Consumer<Change>> observers = new CopyOnWriteArrayList<>();
    private final Changes.Subscription subscription;

    public ChangeFeed(Changes changes, Work work) {
        this.subscription =
                changes.observe(change -> work.inWindow(() -> observers.forEach(observer -> observer.accept(change))));
    }

    public void observe(Consumer<Change> observer) {
        observers.add(observer);
    }

    @Override
    public void close() {
        subscription.close();
    }
}
