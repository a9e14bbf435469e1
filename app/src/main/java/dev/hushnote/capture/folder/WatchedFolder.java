package dev.hushnote.capture.folder;

import java.lang.System.Logger.Level;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/// Watches folders and hands over each picture file once it is complete: its size and time the same at two
/// looks in a row, and readable. Only files that appear or change after watching began; those in folders below
/// are not looked at. A file that the receiver refuses with an exception is handed over again at a later look.
///
/// Looks on the scheduler's threads, one look at a time; everything it calls is called there. Looks as soon as
/// the system tells of a change, and every ten seconds, because synced and network folders tell nothing.
/// Closing interrupts nobody.
public final class WatchedFolder implements AutoCloseable {

    private static final Duration BEAT = Duration.ofMillis(500);
    private static final int BEATS_TO_A_REGULAR_LOOK = 20;
    private static final System.Logger LOG = System.getLogger(WatchedFolder.class.getName());

    private final List<FolderLook> folders;
    private final ScheduledExecutorService scheduler;
    private final Receiver receiver;
    private final FolderEvents events = new FolderEvents();
    private final Duration beat;
    private final Object looking = new Object();
    private long beats;
    private volatile boolean closed;

    /// What is told.
    ///
    /// @param picture gets each complete picture file
    /// @param vanished told once when a folder is not there any more, or not from the beginning
    /// @param back told when it is there again; watching goes on by itself
    public record Receiver(Consumer<Path> picture, Consumer<Path> vanished, Consumer<Path> back) {}

    private WatchedFolder(List<Path> folders, ScheduledExecutorService scheduler, Receiver receiver, Duration beat) {
        this.beat = beat;
        this.folders = folders.stream().map(FolderLook::new).toList();
        this.scheduler = scheduler;
        this.receiver = receiver;
    }

    /// Begins to watch. What lies in the folders now stays there; lists them on the caller's thread.
    public static WatchedFolder watch(List<Path> folders, ScheduledExecutorService scheduler, Receiver receiver) {
        return watch(folders, scheduler, receiver, BEAT);
    }

    static WatchedFolder watch(
            List<Path> folders, ScheduledExecutorService scheduler, Receiver receiver, Duration beat) {
        WatchedFolder watched = new WatchedFolder(folders, scheduler, receiver, beat);
        watched.begin();
        return watched;
    }

    /// Takes the files too that lay there and were changed at or after an instant.
    public void takeAllSince(Instant instant) {
        synchronized (looking) {
            folders.forEach(folder -> folder.forgetSince(instant));
            beats = 0;
        }
    }

    /// Stops after the look that is running, if any; nothing is told afterwards that was not found by then.
    @Override
    public void close() {
        closed = true;
        events.close();
    }

    private void begin() {
        synchronized (looking) {
            for (FolderLook folder : folders) {
                // Listened to first: what comes in between is seen by the first look.
                events.listen(folder.folder());
                folder.begin();
                if (!folder.isThere()) {
                    receiver.vanished().accept(folder.folder());
                }
            }
        }
        schedule();
    }

    private void schedule() {
        if (closed) {
            return;
        }
        try {
            var _ = scheduler.schedule(this::beat, beat.toMillis(), TimeUnit.MILLISECONDS);
        } catch (RejectedExecutionException _) {
            closed = true;
        }
    }

    /// Looks when there is a reason to.
    private void beat() {
        try {
            synchronized (looking) {
                boolean due = beats++ % BEATS_TO_A_REGULAR_LOOK == 0;
                if (!closed && (events.happened() || due || folders.stream().anyMatch(FolderLook::isWaiting))) {
                    folders.forEach(this::look);
                }
            }
        } finally {
            schedule();
        }
    }

    private void look(FolderLook folder) {
        boolean wasThere = folder.isThere();
        List<PictureFile> complete = folder.complete();
        if (folder.isThere() != wasThere) {
            (wasThere ? receiver.vanished() : receiver.back()).accept(folder.folder());
        }
        if (folder.isThere()) {
            events.listen(folder.folder());
        }
        for (PictureFile file : complete) {
            if (!closed) {
                hand(folder, file);
            }
        }
    }

    private void hand(FolderLook folder, PictureFile file) {
        try {
            receiver.picture().accept(file.path());
            folder.taken(file);
        } catch (RuntimeException e) {
            if (folder.putOff(file)) {
                LOG.log(Level.WARNING, "picture not taken: " + file.path(), e);
            }
        }
    }
}
