package dev.hushnote.review.store;

import dev.hushnote.database.NotebookDatabase;
import dev.hushnote.database.Table;
import dev.hushnote.rating.Rating;
import dev.hushnote.review.Traces;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;

/// Traces as the database has them.
public final class SqlTraces implements Traces {

    private static final String OF_SESSIONS = "session_id IN (SELECT id FROM session WHERE conference_id = :id"
            + " AND deleted_at IS NULL) AND deleted_at IS NULL";

    private final Jdbi jdbi;
    private final Table<Rating> ratings;

    public SqlTraces(NotebookDatabase database) {
        this.jdbi = database.jdbi();
        this.ratings = database.tables().of(Rating.class);
    }

    @Override
    public Set<UUID> logged(UUID conference) {
        return jdbi.withHandle(
                handle -> Set.copyOf(handle.createQuery("SELECT DISTINCT session_id FROM entry WHERE " + OF_SESSIONS)
                        .bind("id", conference)
                        .mapTo(UUID.class)
                        .list()));
    }

    @Override
    public Map<UUID, Rating> ratings(UUID conference) {
        Map<UUID, Rating> latest = new HashMap<>();
        jdbi.withHandle(handle -> ratings.where(handle, OF_SESSIONS, conference, "at DESC, changed_at DESC"))
                .forEach(rating -> latest.putIfAbsent(rating.sessionId(), rating));
        return latest;
    }
}
