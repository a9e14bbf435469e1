package dev.hushnote.gallery.ui;

import dev.hushnote.desktop.Shell;
import dev.hushnote.gallery.Gallery;
import dev.hushnote.gallery.SheetPhoto;
import dev.hushnote.photo.Original;
import dev.hushnote.photo.Renditions;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Looks at one photo in large, from wherever it was chosen; the window's keys stay as they are. To be used on the
/// window's thread.
public final class PhotoViewer {

    private final Shell shell;
    private final Renditions renditions;
    private final ViewerModel model;
    private final ViewerPane pane;
    private final LatestReading<LargePicture> loading;
    private @Nullable Original loaded;

    PhotoViewer(Shell shell, Gallery gallery, Renditions renditions, PhotoDeeds deeds) {
        this.shell = shell;
        this.renditions = renditions;
        this.model = new ViewerModel(shell, gallery);
        this.pane = new ViewerPane(model, shell.texts(), deeds);
        this.loading = new LatestReading<>(shell);
        model.photoProperty().subscribe(this::show);
        shell.texts()
                .messagesProperty()
                .subscribe(() -> show(model.photoProperty().get()));
    }

    /// Shows a photo over the window; nothing happens when it is gone.
    public void open(UUID photo) {
        model.open(photo, () -> {
            if (!shell.overlay().isShowing(pane)) {
                shell.overlay().show(pane, pane.stage(), this::closed);
            }
        });
    }

    private void closed() {
        pane.keepWords();
        model.close();
    }

    private void show(@Nullable SheetPhoto photo) {
        if (photo == null) {
            loaded = null;
            if (shell.overlay().isShowing(pane)) {
                shell.overlay().close();
            }
            return;
        }
        pane.show(photo);
        Original original = photo.original();
        if (!original.equals(loaded)) {
            loaded = original;
            loading.read(() -> LargePicture.load(renditions, original), picture -> {
                if (original.equals(loaded)) {
                    pane.show(picture);
                }
            });
        }
    }
}
