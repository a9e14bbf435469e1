package dev.hushnote.conference.store;

import dev.hushnote.conference.Track;
import dev.hushnote.database.Columns;
import dev.hushnote.database.RowValues;
import dev.hushnote.database.Table;
import java.sql.SQLException;

/// The table `track`.
public final class TrackTable extends Table<Track> {

    public TrackTable() {
        super("track", Track.class, "conference_id = :conference");
    }

    @Override
    protected Track read(Columns row) throws SQLException {
        return new Track(
                row.uuid("id"),
                row.uuid("conference_id"),
                row.text("name"),
                row.optionalText("color"),
                row.optionalText("host"),
                row.stamp());
    }

    @Override
    protected void write(Track track, RowValues values) {
        values.set("conference_id", track.conferenceId())
                .set("name", track.name())
                .set("color", track.color())
                .set("host", track.host());
    }
}
