package dev.hushnote.database;

import dev.hushnote.change.History;
import dev.hushnote.change.Revision;
import dev.hushnote.change.Row;
import dev.hushnote.change.Stamp;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
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

    /// Which content of which row.
    private record Key(UUID row, Stamp identity) {}

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

    /// Adds the present contents of rows of one kind; those that are there already stay as they are.
    void add(Handle handle, String kind, List<? extends Row<?>> rows) {
        Set<Key> known = keys(handle, kind, rows.stream().<UUID>map(Row::id).toList());
        insert(
                handle,
                rows.stream()
                        .filter(row -> !known.contains(new Key(row.id(), identity(row.stamp()))))
                        .map(row -> new Revision(kind, row.id(), row.stamp(), json.write(row)))
                        .toList());
    }

    /// @return false when it was there
    boolean add(Handle handle, Revision revision) {
        Key key = new Key(revision.row(), identity(revision.stamp()));
        if (keys(handle, revision.kind(), List.of(revision.row())).contains(key)) {
            return false;
        }
        insert(handle, List.of(revision));
        return true;
    }

    private static void insert(Handle handle, List<Revision> revisions) {
        new Batch(
                        "INSERT INTO revision (kind, row_id, revision, changed_at, notebook, deleted_at, content)"
                                + " VALUES (?, ?, ?, ?, ?, ?, ?)",
                        revisions.stream().map(Revisions::values).toList())
                .run(handle);
    }

    private static List<@Nullable Object> values(Revision revision) {
        Stamp stamp = revision.stamp();
        return Arrays.<@Nullable Object>asList(
                revision.kind(),
                revision.row(),
                stamp.revision(),
                stamp.changedAt(),
                stamp.notebook(),
                stamp.deletedAt(),
                revision.content());
    }

    private static Set<Key> keys(Handle handle, String kind, List<UUID> rows) {
        if (rows.isEmpty()) {
            return Set.of();
        }
        return handle.createQuery("SELECT row_id, revision, changed_at, notebook, deleted_at FROM revision"
                        + " WHERE kind = :kind AND row_id = ANY(:rows)")
                .bind("kind", kind)
                .bind("rows", Batch.ids(rows))
                .map((row, _) -> {
                    Columns columns = new Columns(row);
                    return new Key(columns.uuid("row_id"), identity(columns.stamp()));
                })
                .set();
    }

    /// What tells contents of one row apart: two stamps that differ in nothing else are one content's.
    private static Stamp identity(Stamp stamp) {
        return stamp.deleted(null);
    }
}
