package dev.hushnote.log.ui;

import dev.hushnote.log.Draft;
import dev.hushnote.log.Drafts;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/// Saves what is half-typed, at most a second behind the last key, on a thread of its own.
public final class DraftKeeper {

    /// Time between a key and its draft on the disk, in ms, and between two savings while typing goes on.
    private static final long SOON = 600;

    private final Drafts drafts;
    private final ScheduledExecutorService thread;
    private final Consumer<Exception> failures;
    private final Map<UUID, Draft> waiting = new HashMap<>();
    private boolean scheduled;

    /// @param thread runs one task after the other
    /// @param failures is told on that thread
    public DraftKeeper(Drafts drafts, ScheduledExecutorService thread, Consumer<Exception> failures) {
        this.drafts = drafts;
        this.thread = thread;
        this.failures = failures;
    }

    /// Saves a draft soon; returns at once.
    public synchronized void changed(Draft draft) {
        waiting.put(draft.session(), draft);
        // Behind the last save of a window that closes nobody writes any more.
        if (!scheduled && !thread.isShutdown()) {
            scheduled = true;
            var _ = thread.schedule(this::save, SOON, TimeUnit.MILLISECONDS);
        }
    }

    /// Forgets the draft of a line that is stored now, unless another was begun meanwhile.
    public void logged(Draft written) {
        thread.execute(() -> {
            synchronized (this) {
                Draft newer = waiting.get(written.session());
                if (newer != null && !newer.equals(written)) {
                    return;
                }
                waiting.remove(written.session());
            }
            attempt(() -> drafts.discard(written.session()));
        });
    }

    /// Forgets a draft that goes on under another name.
    public void forget(UUID session) {
        synchronized (this) {
            waiting.remove(session);
        }
        thread.execute(() -> attempt(() -> drafts.discard(session)));
    }

    /// Saves what waits now, on the caller's thread.
    public void flush() {
        save();
    }

    private void save() {
        Map<UUID, Draft> now;
        synchronized (this) {
            scheduled = false;
            now = new HashMap<>(waiting);
            waiting.clear();
        }
        now.values().forEach(draft -> attempt(() -> drafts.save(draft)));
    }

    private void attempt(Runnable saving) {
        try {
            saving.run();
        } catch (RuntimeException e) {
            failures.accept(e);
        }
    }
}
