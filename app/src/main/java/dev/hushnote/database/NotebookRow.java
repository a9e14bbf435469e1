package dev.hushnote.database;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/// The one row that tells which notebook this is and how far it got.
final class NotebookRow {

    private final Jdbi jdbi;

    /// @param id the notebook's id
    /// @param lastSequence number of the last committed mutation
    /// @param lastChangedAt its instant
    record Content(UUID id, long lastSequence, Instant lastChangedAt) {}

    NotebookRow(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    Content read() {
        return jdbi.withHandle(this::read);
    }

    Content read(Handle handle) {
        return handle.createQuery("SELECT * FROM notebook")
                .map((row, _) -> {
                    Columns columns = new Columns(row);
                    return new Content(
                            columns.uuid("id"),
                            columns.longNumber("last_sequence"),
                            columns.instant("last_changed_at"));
                })
                .one();
    }

    boolean exists() {
        return jdbi.withHandle(handle -> handle.createQuery("SELECT COUNT(*) FROM notebook")
                        .mapTo(Integer.class)
                        .one())
                > 0;
    }

    void insert(UUID id) {
        jdbi.useHandle(handle -> {
            handle.createUpdate("INSERT INTO notebook (id, last_sequence, last_changed_at) VALUES (:id, 0, :at)")
                    .bind("id", id)
                    .bind("at", Instant.EPOCH.atOffset(ZoneOffset.UTC))
                    .execute();
            handle.execute("CHECKPOINT SYNC");
        });
    }

    void update(Handle handle, long sequence, Instant changedAt) {
        handle.createUpdate("UPDATE notebook SET last_sequence = :sequence, last_changed_at = :at")
                .bind("sequence", sequence)
                .bind("at", changedAt.atOffset(ZoneOffset.UTC))
                .execute();
    }
}
