package dev.hushnote.conference.store;

import dev.hushnote.conference.Conference;
import dev.hushnote.conference.LightWords;
import dev.hushnote.database.Columns;
import dev.hushnote.database.RowValues;
import dev.hushnote.database.Table;
import java.sql.SQLException;
import java.time.ZoneId;

/// The table `conference`.
public final class ConferenceTable extends Table<Conference> {

    public ConferenceTable() {
        super("conference", Conference.class, "id = :conference");
    }

    @Override
    protected Conference read(Columns row) throws SQLException {
        return new Conference(
                row.uuid("id"),
                row.text("name"),
                ZoneId.of(row.text("zone")),
                new Conference.Place(row.optionalText("venue"), row.optionalText("city")),
                Addresses.read(row, "url"),
                row.optionalDate("starts"),
                row.optionalDate("ends"),
                new LightWords(
                        row.optionalText("green_word"), row.optionalText("yellow_word"), row.optionalText("red_word")),
                row.optionalText("disclaimer"),
                row.stamp());
    }

    @Override
    protected void write(Conference conference, RowValues values) {
        values.set("name", conference.name())
                .set("zone", conference.zone().getId())
                .set("venue", conference.place().venue())
                .set("city", conference.place().city())
                .set("url", Addresses.text(conference.url()))
                .set("starts", conference.starts())
                .set("ends", conference.ends())
                .set("green_word", conference.words().green())
                .set("yellow_word", conference.words().yellow())
                .set("red_word", conference.words().red())
                .set("disclaimer", conference.disclaimer());
    }
}
