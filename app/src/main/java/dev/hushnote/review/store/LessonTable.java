package dev.hushnote.review.store;

import dev.hushnote.database.Columns;
import dev.hushnote.database.RowValues;
import dev.hushnote.database.Table;
import dev.hushnote.review.Lesson;
import java.sql.SQLException;

/// The table `lesson`.
public final class LessonTable extends Table<Lesson> {

    public LessonTable() {
        super("lesson", Lesson.class, "conference_id = :conference");
    }

    @Override
    protected Lesson read(Columns row) throws SQLException {
        return new Lesson(row.uuid("id"), row.uuid("conference_id"), row.text("text"), row.instant("at"), row.stamp());
    }

    @Override
    protected void write(Lesson lesson, RowValues values) {
        values.set("conference_id", lesson.conferenceId())
                .set("text", lesson.text())
                .set("at", lesson.at());
    }
}
