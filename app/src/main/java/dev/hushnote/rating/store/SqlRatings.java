package dev.hushnote.rating.store;

import dev.hushnote.database.NotebookDatabase;
import dev.hushnote.database.Table;
import dev.hushnote.rating.Rating;
import dev.hushnote.rating.Ratings;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;

/// Ratings as the database has them.
public final class SqlRatings implements Ratings {

    private final Jdbi jdbi;
    private final Table<Rating> table;

    public SqlRatings(NotebookDatabase database) {
        this.jdbi = database.jdbi();
        this.table = database.tables().of(Rating.class);
    }

    @Override
    public List<Rating> of(UUID session) {
        return jdbi.withHandle(handle ->
                table.where(handle, "session_id = :id AND deleted_at IS NULL", session, "at DESC, changed_at DESC"));
    }

    @Override
    public Optional<Rating> find(UUID id) {
        return jdbi.withHandle(handle -> table.find(handle, id)).filter(rating -> !rating.inTrash());
    }
}
