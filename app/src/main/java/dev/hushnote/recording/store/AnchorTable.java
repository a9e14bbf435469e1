package dev.hushnote.recording.store;

import dev.hushnote.database.Columns;
import dev.hushnote.database.RowValues;
import dev.hushnote.database.Table;
import dev.hushnote.recording.Anchor;
import java.sql.SQLException;

/// The table `anchor`.
public final class AnchorTable extends Table<Anchor> {

    public AnchorTable() {
        super("anchor", Anchor.class, OfRecordings.OF_CONFERENCE);
    }

    @Override
    protected Anchor read(Columns row) throws SQLException {
        return new Anchor(
                row.uuid("id"),
                row.uuid("recording_id"),
                row.optionalUuid("entry_id"),
                row.instant("at"),
                row.millis("position_ms"),
                row.stamp());
    }

    @Override
    protected void write(Anchor anchor, RowValues values) {
        values.set("recording_id", anchor.recordingId())
                .set("entry_id", anchor.entryId())
                .set("at", anchor.at())
                .set("position_ms", anchor.position());
    }
}
