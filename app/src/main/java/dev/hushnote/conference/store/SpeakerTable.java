package dev.hushnote.conference.store;

import dev.hushnote.conference.PhotoPolicy;
import dev.hushnote.conference.Speaker;
import dev.hushnote.database.Columns;
import dev.hushnote.database.RowValues;
import dev.hushnote.database.Table;
import java.sql.SQLException;

/// The table `speaker`.
public final class SpeakerTable extends Table<Speaker> {

    public SpeakerTable() {
        super("speaker", Speaker.class, "conference_id = :conference");
    }

    @Override
    protected Speaker read(Columns row) throws SQLException {
        return new Speaker(
                row.uuid("id"),
                row.uuid("conference_id"),
                row.text("name"),
                row.optionalText("affiliation"),
                row.optionalText("role"),
                row.optionalText("bio"),
                Addresses.read(row, "url"),
                row.constant("photo_policy", PhotoPolicy.class),
                row.stamp());
    }

    @Override
    protected void write(Speaker speaker, RowValues values) {
        values.set("conference_id", speaker.conferenceId())
                .set("name", speaker.name())
                .set("affiliation", speaker.affiliation())
                .set("role", speaker.role())
                .set("bio", speaker.bio())
                .set("url", Addresses.text(speaker.url()))
                .set("photo_policy", speaker.photoPolicy());
    }
}
