package dev.hushnote.log.store;

import dev.hushnote.database.NotebookDatabase;
import dev.hushnote.database.Table;
import dev.hushnote.log.Entries;
import dev.hushnote.log.Entry;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;

/// Logs as the database has them.
public final class SqlEntries implements Entries {

    private static final String ORDER = "position, committed_at, id";

    private final Jdbi jdbi;
    private final Table<Entry> table;

    public SqlEntries(NotebookDatabase database) {
        this.jdbi = database.jdbi();
        this.table = database.tables().of(Entry.class);
    }

    @Override
    public List<Entry> of(UUID session) {
        return where("session_id = :id AND deleted_at IS NULL", session);
    }

    @Override
    public OptionalLong lastPosition(UUID session) {
        // Both columns in the order, so that the index answers from its end.
        return jdbi.withHandle(handle -> handle.createQuery("SELECT position FROM entry WHERE session_id = :id"
                        + " ORDER BY session_id DESC, position DESC FETCH FIRST ROW ONLY")
                .bind("id", session)
                .mapTo(Long.class)
                .findOne()
                .map(OptionalLong::of)
                .orElseGet(OptionalLong::empty));
    }

    @Override
    public Optional<Entry> find(UUID id) {
        return jdbi.withHandle(handle -> table.find(handle, id)).filter(entry -> !entry.inTrash());
    }

    @Override
    public List<Entry> showing(UUID photo) {
        return where("photo_id = :id AND deleted_at IS NULL", photo);
    }

    @Override
    public List<Entry> photosIn(UUID conference) {
        return jdbi.withHandle(handle -> table.where(
                handle,
                "photo_id IS NOT NULL AND deleted_at IS NULL AND session_id IN"
                        + " (SELECT id FROM session WHERE conference_id = :id AND deleted_at IS NULL)",
                conference,
                "session_id, " + ORDER));
    }

    @Override
    public List<String> textsIn(UUID conference) {
        return jdbi.withHandle(handle -> handle.createQuery("SELECT entry.text FROM entry"
                        + " JOIN session ON session.id = entry.session_id"
                        + " WHERE session.conference_id = :id AND session.deleted_at IS NULL"
                        + " AND entry.deleted_at IS NULL AND entry.text <> '' ORDER BY entry.committed_at")
                .bind("id", conference)
                .mapTo(String.class)
                .list());
    }

    private List<Entry> where(String condition, UUID id) {
        return jdbi.withHandle(handle -> table.where(handle, condition, id, ORDER));
    }
}
