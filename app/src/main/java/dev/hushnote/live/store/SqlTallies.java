package dev.hushnote.live.store;

import dev.hushnote.database.NotebookDatabase;
import dev.hushnote.live.Tallies;
import dev.hushnote.live.Tally;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Jdbi;

/// Counts as the database has them.
public final class SqlTallies implements Tallies {

    private static final String COUNTS = """
        SELECT entry.session_id, COUNT(entry.photo_id) AS photos, COUNT(*) AS entries
        FROM entry JOIN session ON session.id = entry.session_id
        WHERE session.conference_id = :id AND entry.deleted_at IS NULL
        GROUP BY entry.session_id\
        """;

    private record Counted(UUID session, Tally tally) {}

    private final Jdbi jdbi;

    public SqlTallies(NotebookDatabase database) {
        this.jdbi = database.jdbi();
    }

    @Override
    public Map<UUID, Tally> of(UUID conference) {
        return jdbi.withHandle(handle -> handle.createQuery(COUNTS)
                .bind("id", conference)
                .map((row, _) -> new Counted(
                        row.getObject("session_id", UUID.class),
                        new Tally(row.getInt("entries") - row.getInt("photos"), row.getInt("photos"))))
                .collect(Collectors.toMap(Counted::session, Counted::tally)));
    }
}
