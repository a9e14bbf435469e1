package dev.hushnote.gallery.ui;

import dev.hushnote.change.Change;
import dev.hushnote.change.RowChange;
import dev.hushnote.conference.Session;
import dev.hushnote.desktop.Shell;
import dev.hushnote.gallery.Gallery;
import dev.hushnote.gallery.Holdings;
import dev.hushnote.gallery.SheetPhoto;
import dev.hushnote.log.Entry;
import dev.hushnote.photo.Photo;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/// The photo that is looked at, among those of its conference; kept up with what is stored. To be used on the
/// window's thread.
final class ViewerModel {

    private final Gallery gallery;
    private final LatestReading<Optional<Holdings>> reading;
    private final ReadOnlyObjectWrapper<@Nullable SheetPhoto> photo = new ReadOnlyObjectWrapper<>();
    private List<SheetPhoto> all = List.of();
    private @Nullable Holdings holdings;
    private @Nullable UUID wanted;

    ViewerModel(Shell shell, Gallery gallery) {
        this.gallery = gallery;
        this.reading = new LatestReading<>(shell);
        shell.feed().observe(this::changed);
    }

    /// Null while nothing is looked at.
    ReadOnlyObjectProperty<@Nullable SheetPhoto> photoProperty() {
        return photo.getReadOnlyProperty();
    }

    /// Looks at a photo.
    ///
    /// @param ready called once it is there; never when there is no such photo
    void open(UUID id, Runnable ready) {
        wanted = id;
        reading.read(() -> gallery.around(id), found -> {
            found.ifPresent(this::take);
            if (photo.get() != null) {
                ready.run();
            }
        });
    }

    void close() {
        wanted = null;
        photo.set(null);
        all = List.of();
        holdings = null;
    }

    /// Goes to the next photo of the conference, or back for -1; stays at the ends.
    void step(int by) {
        int now = place();
        int next = now + by;
        if (now >= 0 && next >= 0 && next < all.size()) {
            wanted = all.get(next).id();
            photo.set(all.get(next));
        }
    }

    boolean canStep(int by) {
        int next = place() + by;
        return place() >= 0 && next >= 0 && next < all.size();
    }

    /// The session in whose log the photo stands.
    Optional<Session> session() {
        SheetPhoto shown = photo.get();
        return holdings == null || shown == null ? Optional.empty() : holdings.sessionOf(shown);
    }

    ZoneId zone() {
        return holdings == null ? ZoneId.systemDefault() : holdings.conference().zone();
    }

    /// Its number among all photos, from 1.
    int number() {
        return place() + 1;
    }

    int count() {
        return all.size();
    }

    private int place() {
        return all.stream().map(SheetPhoto::id).toList().indexOf(wanted);
    }

    private void take(Holdings read) {
        int before = place();
        holdings = read;
        all = read.inOrder();
        if (place() < 0 && before >= 0 && !all.isEmpty()) {
            wanted = all.get(Math.min(before, all.size() - 1)).id();
        }
        photo.set(place() < 0 ? null : all.get(place()));
    }

    private void changed(Change change) {
        UUID shown = wanted;
        Holdings held = holdings;
        if (shown == null || held == null) {
            return;
        }
        boolean touched = change.rows().stream()
                .map(RowChange::row)
                .anyMatch(row -> row instanceof Photo || (row instanceof Entry entry && entry.photoId() != null));
        if (touched) {
            UUID conference = held.conference().id();
            reading.read(() -> Optional.of(gallery.of(conference)), found -> {
                if (wanted != null) {
                    found.ifPresent(this::take);
                }
            });
        }
    }
}
