package dev.hushnote.rating.store;

import dev.hushnote.conference.Visibility;
import dev.hushnote.database.Columns;
import dev.hushnote.database.RowValues;
import dev.hushnote.database.Table;
import dev.hushnote.rating.Light;
import dev.hushnote.rating.Rating;
import java.sql.SQLException;

/// The table `rating`.
public final class RatingTable extends Table<Rating> {

    public RatingTable() {
        super("rating", Rating.class, "session_id IN (SELECT id FROM session WHERE conference_id = :conference)");
    }

    @Override
    protected Rating read(Columns row) throws SQLException {
        return new Rating(
                row.uuid("id"),
                row.uuid("session_id"),
                row.constant("light", Light.class),
                row.optionalText("reason"),
                row.texts("chips"),
                row.instant("at"),
                row.constant("visibility", Visibility.class),
                row.constant("reason_visibility", Visibility.class),
                row.stamp());
    }

    @Override
    protected void write(Rating rating, RowValues values) {
        values.set("session_id", rating.sessionId())
                .set("light", rating.light())
                .set("reason", rating.reason())
                .set("chips", rating.chips())
                .set("at", rating.at())
                .set("visibility", rating.visibility())
                .set("reason_visibility", rating.reasonVisibility());
    }
}
