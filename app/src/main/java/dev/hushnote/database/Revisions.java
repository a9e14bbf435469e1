package dev.hushnote.database;

import dev.hushnote.change.History;
import dev.hushnote.change.Revision;
import dev.hushnote.change.Row;
import dev.hushnote.change.Stamp;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.mapper.RowMapper;
import org.jspecify.annotations.Nullable;

/// Former contents in the table `revision`.
public final class Revisions implements History {

    private static final String ORDER = " ORDER BY changed_at, revision, notebook";
    private static final RowMapper<Revision> REVISION = (row, _) -> {
        Columns columns = new Columns(row);
        return new Revision(columns.text("kind"), columns.uuid("row_id"), columns.stamp(), columns.text("content"));
    };

    private final Jdbi jdbi;
    private final Tables tables;
    private final RowJson json;

    public Revisions(Jdbi jdbi, Tables tables, RowJson json) {
        this.jdbi = jdbi;
        this.tables = tables;
        this.json = json;
    }

    @Override
    public <R extends Row<R>> List<R> of(Class<R> type, UUID row) {
        String kind = tables.<R>of(type).kind();
        return jdbi.withHandle(handle -> of(handle, kind, row)).stream()
                .map(revision -> json.read(revision.content(), type))
                .toList();
    }

    /// Former contents of one row, oldest first.
    public List<Revision> of(Handle handle, String kind, UUID row) {
        return handle.createQuery("SELECT * FROM revision WHERE kind = :kind AND row_id = :row" + ORDER)
                .bind("kind", kind)
                .bind("row", row)
                .map(REVISION)
                .list();
    }

    /// All former contents, by kind and row, oldest first.
    public List<Revision> all(Handle handle) {
        return handle.createQuery("SELECT * FROM revision ORDER BY kind, row_id, changed_at, revision, notebook")
                .map(REVISION)
                .list();
    }

    void add(Handle handle, String kind, Row<?> row) {
        add(handle, new Revision(kind, row.id(), row.stamp(), json.write(row)));
    }

    /// @return false when it was there
    boolean add(Handle handle, Revision revision) {
        Stamp stamp = revision.stamp();
        if (of(handle, revision.kind(), revision.row()).stream().anyMatch(known -> sameContent(known.stamp(), stamp))) {
            return false;
        }
        handle.createUpdate("INSERT INTO revision (kind, row_id, revision, changed_at, notebook, deleted_at, content)"
                        + " VALUES (:kind, :row, :revision, :changed, :notebook, :deleted, :content)")
                .bind("kind", revision.kind())
                .bind("row", revision.row())
                .bind("revision", stamp.revision())
                .bind("changed", stamp.changedAt().atOffset(ZoneOffset.UTC))
                .bind("notebook", stamp.notebook())
                .bind("deleted", deletedAt(stamp))
                .bind("content", revision.content())
                .execute();
        return true;
    }

    private static java.time.@Nullable OffsetDateTime deletedAt(Stamp stamp) {
        return stamp.deletedAt() == null ? null : stamp.deletedAt().atOffset(ZoneOffset.UTC);
    }

    private static boolean sameContent(Stamp one, Stamp other) {
        return one.compareTo(other) == 0;
    }
}
