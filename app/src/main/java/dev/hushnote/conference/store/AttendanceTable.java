package dev.hushnote.conference.store;

import dev.hushnote.conference.Attendance;
import dev.hushnote.database.Columns;
import dev.hushnote.database.RowValues;
import dev.hushnote.database.Table;
import java.sql.SQLException;

/// The table `attendance`.
public final class AttendanceTable extends Table<Attendance> {

    public AttendanceTable() {
        super(
                "attendance",
                Attendance.class,
                "session_id IN (SELECT id FROM session WHERE conference_id = :conference)");
    }

    @Override
    protected Attendance read(Columns row) throws SQLException {
        return new Attendance(
                row.uuid("id"),
                row.uuid("session_id"),
                row.constant("state", Attendance.State.class),
                row.instant("at"),
                row.stamp());
    }

    @Override
    protected void write(Attendance attendance, RowValues values) {
        values.set("session_id", attendance.sessionId())
                .set("state", attendance.state())
                .set("at", attendance.at());
    }
}
