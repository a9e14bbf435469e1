package dev.hushnote.recording.store;

import dev.hushnote.database.Columns;
import dev.hushnote.database.RowValues;
import dev.hushnote.database.Table;
import dev.hushnote.recording.Heard;
import java.sql.SQLException;

/// The table `heard`.
public final class HeardTable extends Table<Heard> {

    public HeardTable() {
        super("heard", Heard.class, OfRecordings.OF_CONFERENCE);
    }

    @Override
    protected Heard read(Columns row) throws SQLException {
        return new Heard(
                row.uuid("id"), row.uuid("entry_id"), row.uuid("recording_id"), row.millis("position_ms"), row.stamp());
    }

    @Override
    protected void write(Heard heard, RowValues values) {
        values.set("entry_id", heard.entryId())
                .set("recording_id", heard.recordingId())
                .set("position_ms", heard.position());
    }
}
