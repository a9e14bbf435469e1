package dev.hushnote.capture.ui;

import dev.hushnote.capture.folder.WatchedFolder;
import dev.hushnote.desktop.Notice;
import dev.hushnote.desktop.Notices;
import dev.hushnote.desktop.SettingsFile;
import dev.hushnote.desktop.Shell;
import dev.hushnote.desktop.Work;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ScheduledExecutorService;
import org.jspecify.annotations.Nullable;

/// The folders whose new pictures come in, remembered from start to start. To be used on the window's thread.
public final class WatchedFolders implements AutoCloseable {

    private final Work work;
    private final PictureDrops drops;
    private final SettingsFile settings;
    private final Notices notices;
    private final ScheduledExecutorService scheduler;
    private @Nullable WatchedFolder watching;

    public WatchedFolders(Shell shell, PictureDrops drops, SettingsFile settings, ScheduledExecutorService scheduler) {
        this.work = shell.work();
        this.drops = drops;
        this.settings = settings;
        this.notices = shell.notices();
        this.scheduler = scheduler;
    }

    /// Watches again what was watched last time.
    public void resume() {
        watch(settings.current().watched());
    }

    public void add(Path folder) {
        List<Path> all = new ArrayList<>(settings.current().watched());
        if (!all.contains(folder)) {
            all.add(folder);
        }
        settings.change(now -> now.withWatched(all));
        watch(all);
        notices.show(Notice.done("camera.watching", folder.getFileName() == null ? folder : folder.getFileName()));
    }

    public void none() {
        settings.change(now -> now.withWatched(List.of()));
        watch(List.of());
    }

    /// Brings in what came into the folders before they were watched.
    ///
    /// @param since files changed earlier stay where they are
    public void takeSince(Instant since) {
        WatchedFolder now = watching;
        if (now != null) {
            // Waits for a look that is running.
            work.change(
                    () -> {
                        now.takeAllSince(since);
                        return true;
                    },
                    _ -> notices.show(Notice.done("camera.taking-earlier")));
        }
    }

    public boolean isWatching() {
        return watching != null;
    }

    public List<Path> folders() {
        return settings.current().watched();
    }

    @Override
    public void close() {
        WatchedFolder now = watching;
        watching = null;
        if (now != null) {
            now.close();
        }
    }

    private void watch(List<Path> folders) {
        close();
        if (folders.isEmpty()) {
            return;
        }
        WatchedFolder.Receiver receiver = new WatchedFolder.Receiver(
                drops::arrived,
                gone -> work.inWindow(() -> notices.show(Notice.problem("camera.folder-gone", gone))),
                back -> work.inWindow(() -> notices.show(Notice.done("camera.folder-back", back))));
        work.read(() -> WatchedFolder.watch(folders, scheduler, receiver), begun -> watching = begun);
    }
}
