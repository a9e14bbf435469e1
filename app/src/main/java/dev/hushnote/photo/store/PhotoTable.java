package dev.hushnote.photo.store;

import dev.hushnote.conference.Visibility;
import dev.hushnote.database.Columns;
import dev.hushnote.database.RowValues;
import dev.hushnote.database.Table;
import dev.hushnote.photo.Photo;
import java.sql.SQLException;

/// The table `photo`.
public final class PhotoTable extends Table<Photo> {

    public PhotoTable() {
        super("photo", Photo.class, "conference_id = :conference");
    }

    @Override
    protected Photo read(Columns row) throws SQLException {
        return new Photo(
                row.uuid("id"),
                row.uuid("conference_id"),
                row.uuid("original_id"),
                row.instant("taken_at"),
                row.optionalText("device"),
                row.optionalText("caption"),
                row.optionalText("alt"),
                row.constant("visibility", Visibility.class),
                row.stamp());
    }

    @Override
    protected void write(Photo photo, RowValues values) {
        values.set("conference_id", photo.conferenceId())
                .set("original_id", photo.originalId())
                .set("taken_at", photo.takenAt())
                .set("device", photo.device())
                .set("caption", photo.caption())
                .set("alt", photo.alt())
                .set("visibility", photo.visibility());
    }
}
