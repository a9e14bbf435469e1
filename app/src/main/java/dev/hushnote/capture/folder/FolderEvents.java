package dev.hushnote.capture.folder;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.ClosedWatchServiceException;
import java.nio.file.FileSystems;
import java.nio.file.Path;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.util.HashMap;
import java.util.Map;

/// Hears of changes where the system tells of them; folders that cannot be watched are simply silent. Not
/// thread-safe.
final class FolderEvents implements AutoCloseable {

    private final WatchService service;
    private final Map<Path, WatchKey> keys = new HashMap<>();

    FolderEvents() {
        try {
            this.service = FileSystems.getDefault().newWatchService();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Listens to a folder from now on, again when it had vanished.
    void listen(Path folder) {
        WatchKey key = keys.get(folder);
        if (key != null && key.isValid()) {
            return;
        }
        try {
            keys.put(
                    folder,
                    folder.register(
                            service, StandardWatchEventKinds.ENTRY_CREATE, StandardWatchEventKinds.ENTRY_MODIFY));
        } catch (IOException | ClosedWatchServiceException _) {
            // Too many watches, or a file system without events: the regular looks find its files.
            keys.remove(folder);
        }
    }

    /// Whether anything happened since the last time; never waits.
    boolean happened() {
        boolean happened = false;
        try {
            for (WatchKey key = service.poll(); key != null; key = service.poll()) {
                happened = true;
                key.pollEvents();
                key.reset();
            }
        } catch (ClosedWatchServiceException _) {
            return false;
        }
        return happened;
    }

    @Override
    public void close() {
        try {
            service.close();
        } catch (IOException _) {
            // Nobody listens any more.
        }
    }
}
