package dev.hushnote.log.store;

import dev.hushnote.conference.Visibility;
import dev.hushnote.database.Columns;
import dev.hushnote.database.RowValues;
import dev.hushnote.database.Table;
import dev.hushnote.log.Entry;
import dev.hushnote.log.EntryKind;
import java.sql.SQLException;

/// The table `entry`.
public final class EntryTable extends Table<Entry> {

    public EntryTable() {
        super("entry", Entry.class, "session_id IN (SELECT id FROM session WHERE conference_id = :conference)");
    }

    @Override
    protected Entry read(Columns row) throws SQLException {
        return new Entry(
                row.uuid("id"),
                row.uuid("session_id"),
                row.longNumber("position"),
                row.constant("kind", EntryKind.class),
                row.text("text"),
                row.optionalText("answer"),
                row.number("indent"),
                row.optionalUuid("photo_id"),
                row.instant("begun_at"),
                row.instant("committed_at"),
                row.constant("visibility", Visibility.class),
                row.optionalInstant("done_at"),
                row.stamp());
    }

    @Override
    protected void write(Entry entry, RowValues values) {
        values.set("session_id", entry.sessionId())
                .set("position", entry.position())
                .set("kind", entry.kind())
                .set("text", entry.text())
                .set("answer", entry.answer())
                .set("indent", entry.indent())
                .set("photo_id", entry.photoId())
                .set("begun_at", entry.begunAt())
                .set("committed_at", entry.committedAt())
                .set("visibility", entry.visibility())
                .set("done_at", entry.doneAt());
    }
}
