package dev.hushnote.review.store;

import dev.hushnote.database.NotebookDatabase;
import dev.hushnote.database.Table;
import dev.hushnote.review.Lesson;
import dev.hushnote.review.Lessons;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;

/// Lessons as the database has them.
public final class SqlLessons implements Lessons {

    private final Jdbi jdbi;
    private final Table<Lesson> table;

    public SqlLessons(NotebookDatabase database) {
        this.jdbi = database.jdbi();
        this.table = database.tables().of(Lesson.class);
    }

    @Override
    public List<Lesson> of(UUID conference) {
        return jdbi.withHandle(
                handle -> table.where(handle, "conference_id = :id AND deleted_at IS NULL", conference, "at, id"));
    }

    @Override
    public Optional<Lesson> find(UUID id) {
        return jdbi.withHandle(handle -> table.find(handle, id)).filter(lesson -> !lesson.inTrash());
    }
}
