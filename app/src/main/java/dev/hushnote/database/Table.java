package dev.hushnote.database;

import dev.hushnote.change.Row;
import java.sql.SQLException;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.mapper.RowMapper;

/// How one kind of row is kept in its SQL table: the only place that knows the table's columns.
///
/// Every kind is read and written the same way, so that the journal, packs, history and trash work for kinds that
/// do not exist yet.
///
/// @param <R> the record
public abstract class Table<R extends Row<R>> {

    private final String kind;
    private final Class<R> type;
    private final String ofConference;

    /// @param kind name of the SQL table, and of the kind in journal lines and packs
    /// @param type the record
    /// @param ofConference SQL condition that picks the rows of one conference, whose id is bound as `:conference`
    protected Table(String kind, Class<R> type, String ofConference) {
        this.kind = kind;
        this.type = type;
        this.ofConference = ofConference;
    }

    public final String kind() {
        return kind;
    }

    public final Class<R> type() {
        return type;
    }

    /// Makes the record from a row of [#selection()].
    protected abstract R read(Columns columns) throws SQLException;

    /// Sets every column but those of id and stamp.
    protected abstract void write(R row, RowValues values);

    /// What stands between SELECT and FROM.
    protected String selection() {
        return "*";
    }

    /// Stores what rows keep in tables of their own; called after the rows themselves were stored.
    protected void writeParts(Handle handle, List<R> rows) {}

    public final Optional<R> find(Handle handle, UUID id) {
        return handle.createQuery(select("id = :id"))
                .bind("id", id)
                .map(mapper())
                .findOne();
    }

    /// The rows that are there, by id; in the trash too.
    final Map<UUID, R> find(Handle handle, List<UUID> ids) {
        return handle.createQuery(select("id = ANY(:ids)")).bind("ids", Batch.ids(ids)).map(mapper()).stream()
                .collect(Collectors.toMap(Row::id, row -> row));
    }

    /// All rows that fulfil a SQL condition, in a given order.
    ///
    /// @param condition SQL with at most the one named parameter `:id`
    /// @param order SQL for ORDER BY
    public final List<R> where(Handle handle, String condition, UUID id, String order) {
        return handle.createQuery(select(condition) + " ORDER BY " + order)
                .bind("id", id)
                .map(mapper())
                .list();
    }

    /// Every row, in the trash too, by id.
    public final List<R> all(Handle handle) {
        return handle.createQuery(select("TRUE") + " ORDER BY id").map(mapper()).list();
    }

    /// Every row of one conference, in the trash too, by id.
    public final List<R> ofConference(Handle handle, UUID conference) {
        return handle.createQuery(select(ofConference) + " ORDER BY id")
                .bind("conference", conference)
                .map(mapper())
                .list();
    }

    final List<R> deleted(Handle handle) {
        return handle.createQuery(select("deleted_at IS NOT NULL"))
                .map(mapper())
                .list();
    }

    final int countInUse(Handle handle) {
        return handle.createQuery("SELECT COUNT(*) FROM " + kind + " WHERE deleted_at IS NULL")
                .mapTo(Integer.class)
                .one();
    }

    /// Stores rows whose ids are not there.
    final void insert(Handle handle, List<R> rows) {
        store(handle, "INSERT INTO %s (%s) VALUES (%s)", rows);
    }

    /// Stores rows whose ids are there.
    final void replace(Handle handle, List<R> rows) {
        store(handle, "MERGE INTO %s (%s) KEY (id) VALUES (%s)", rows);
    }

    private void store(Handle handle, String form, List<R> rows) {
        if (rows.isEmpty()) {
            return;
        }
        List<RowValues> values = rows.stream().map(this::values).toList();
        List<String> columns = values.getFirst().columns();
        String places = String.join(", ", Collections.nCopies(columns.size(), "?"));
        new Batch(
                        String.format(Locale.ROOT, form, kind, String.join(", ", columns), places),
                        values.stream().map(RowValues::values).toList())
                .run(handle);
        writeParts(handle, rows);
    }

    private RowValues values(R row) {
        RowValues values = new RowValues(row);
        write(row, values);
        return values;
    }

    private String select(String condition) {
        return "SELECT " + selection() + " FROM " + kind + " WHERE " + condition;
    }

    private RowMapper<R> mapper() {
        return (row, _) -> read(new Columns(row));
    }
}
