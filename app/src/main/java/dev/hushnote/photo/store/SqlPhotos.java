package dev.hushnote.photo.store;

import dev.hushnote.database.NotebookDatabase;
import dev.hushnote.database.Table;
import dev.hushnote.photo.Original;
import dev.hushnote.photo.Photo;
import dev.hushnote.photo.Photos;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;

/// Photos as the database has them.
public final class SqlPhotos implements Photos {

    private final Jdbi jdbi;
    private final Table<Photo> photos;
    private final Table<Original> originals;

    public SqlPhotos(NotebookDatabase database) {
        this.jdbi = database.jdbi();
        this.photos = database.tables().of(Photo.class);
        this.originals = database.tables().of(Original.class);
    }

    @Override
    public Optional<Photo> find(UUID id) {
        return jdbi.withHandle(handle -> photos.find(handle, id)).filter(photo -> !photo.inTrash());
    }

    @Override
    public List<Photo> of(UUID conference) {
        return jdbi.withHandle(handle ->
                photos.where(handle, "conference_id = :id AND deleted_at IS NULL", conference, "taken_at, id"));
    }

    @Override
    public List<Photo> unplaced(UUID conference) {
        return jdbi.withHandle(handle -> photos.where(
                handle,
                "conference_id = :id AND deleted_at IS NULL AND NOT EXISTS (SELECT 1 FROM entry"
                        + " WHERE entry.photo_id = photo.id AND entry.deleted_at IS NULL)",
                conference,
                "taken_at, id"));
    }

    @Override
    public List<Photo> showing(UUID original) {
        return jdbi.withHandle(
                handle -> photos.where(handle, "original_id = :id AND deleted_at IS NULL", original, "taken_at, id"));
    }

    @Override
    public Optional<Original> original(UUID id) {
        return jdbi.withHandle(handle -> originals.find(handle, id));
    }

    @Override
    public List<Original> originalsOf(UUID conference) {
        return jdbi.withHandle(handle -> originals.where(
                handle,
                "id IN (SELECT original_id FROM photo WHERE conference_id = :id AND deleted_at IS NULL)",
                conference,
                "id"));
    }

    @Override
    public List<Original> originals() {
        return jdbi.withHandle(originals::all);
    }
}
