package dev.hushnote.recording.store;

import dev.hushnote.database.Columns;
import dev.hushnote.database.RowValues;
import dev.hushnote.database.Table;
import dev.hushnote.recording.AttachedRecording;
import dev.hushnote.recording.Medium;
import java.sql.SQLException;

/// The table `recording`.
public final class RecordingTable extends Table<AttachedRecording> {

    public RecordingTable() {
        super(
                "recording",
                AttachedRecording.class,
                "session_id IN (SELECT id FROM session WHERE conference_id = :conference)");
    }

    @Override
    protected AttachedRecording read(Columns row) throws SQLException {
        return new AttachedRecording(
                row.uuid("id"),
                row.uuid("session_id"),
                Medium.of(row.text("medium")),
                row.optionalText("title"),
                row.optionalMillis("length_ms"),
                row.stamp());
    }

    @Override
    protected void write(AttachedRecording recording, RowValues values) {
        values.set("session_id", recording.sessionId())
                .set("medium", recording.medium().location())
                .set("title", recording.title())
                .set("length_ms", recording.length());
    }
}
