package dev.hushnote.photo.store;

import dev.hushnote.database.Columns;
import dev.hushnote.database.RowValues;
import dev.hushnote.database.Table;
import dev.hushnote.photo.Orientation;
import dev.hushnote.photo.Original;
import dev.hushnote.photo.PictureFormat;
import java.sql.SQLException;

/// The table `original`.
public final class OriginalTable extends Table<Original> {

    public OriginalTable() {
        super("original", Original.class, "id IN (SELECT original_id FROM photo WHERE conference_id = :conference)");
    }

    @Override
    protected Original read(Columns row) throws SQLException {
        return new Original(
                row.uuid("id"),
                row.text("sha256"),
                row.longNumber("bytes"),
                row.constant("format", PictureFormat.class),
                row.text("file_name"),
                row.number("width"),
                row.number("height"),
                new Orientation(row.number("turn"), row.flag("mirrored")),
                row.flag("decodable"),
                row.stamp());
    }

    @Override
    protected void write(Original original, RowValues values) {
        values.set("sha256", original.sha256())
                .set("bytes", original.bytes())
                .set("format", original.format())
                .set("file_name", original.fileName())
                .set("width", original.width())
                .set("height", original.height())
                .set("turn", original.orientation().turn())
                .set("mirrored", original.orientation().mirrored())
                .set("decodable", original.decodable());
    }
}
