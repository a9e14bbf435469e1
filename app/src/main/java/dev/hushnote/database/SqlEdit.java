package dev.hushnote.database;

import dev.hushnote.change.Change;
import dev.hushnote.change.Edit;
import dev.hushnote.change.Revision;
import dev.hushnote.change.Row;
import dev.hushnote.change.RowChange;
import dev.hushnote.change.Stamp;
import dev.hushnote.text.Problem;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.jdbi.v3.core.Handle;

/// One running transaction, remembering what it stored for the journal.
final class SqlEdit implements Edit {

    private final Handle handle;
    private final Tables tables;
    private final Revisions revisions;
    private final UUID notebook;
    private final Instant now;
    private final Supplier<UUID> ids;
    private final List<StoredRow> stored = new ArrayList<>();
    private final List<Revision> kept = new ArrayList<>();
    private final Map<RowKey, RowChange> changes = new LinkedHashMap<>();

    private record RowKey(String kind, UUID id) {}

    SqlEdit(Handle handle, Tables tables, Revisions revisions, UUID notebook, Instant now, Supplier<UUID> ids) {
        this.handle = handle;
        this.tables = tables;
        this.revisions = revisions;
        this.notebook = notebook;
        this.now = now;
        this.ids = ids;
    }

    @Override
    public Instant now() {
        return now;
    }

    @Override
    public UUID newId() {
        return ids.get();
    }

    @Override
    public <R extends Row<R>> R put(R row) {
        Table<R> table = tables.of(row.getClass());
        Optional<R> former = table.find(handle, row.id());
        if (former.isPresent() && former.get().equals(row)) {
            return row;
        }
        long revision = former.map(present -> present.stamp().revision()).orElse(0L);
        if (row.stamp().revision() != revision) {
            throw Problem.badInput("problem.changed-meanwhile", row.summary());
        }
        R stamped =
                row.stamped(new Stamp(revision + 1, now, notebook, row.stamp().deletedAt()));
        store(table, former, stamped);
        return stamped;
    }

    @Override
    public <R extends Row<R>> Optional<R> present(R row) {
        return tables.<R>of(row.getClass()).find(handle, row.id());
    }

    @Override
    public void adopt(Row<?> row) {
        adoptTyped(row);
    }

    @SuppressWarnings("unchecked") // every row is a Row of its own type
    private <R extends Row<R>> void adoptTyped(Row<?> row) {
        R typed = (R) row;
        Table<R> table = tables.of(row.getClass());
        Optional<R> former = table.find(handle, row.id());
        if (former.isEmpty() || !former.get().equals(typed)) {
            store(table, former, typed);
        }
    }

    @Override
    public void keep(Revision revision) {
        if (revisions.add(handle, revision)) {
            kept.add(revision);
        }
    }

    boolean isEmpty() {
        return stored.isEmpty() && kept.isEmpty();
    }

    MutationRecord record(String what) {
        return new MutationRecord(now, what, notebook, stored, kept);
    }

    Change change(String what) {
        return new Change(what, now, List.copyOf(changes.values()));
    }

    private <R extends Row<R>> void store(Table<R> table, Optional<R> former, R row) {
        former.ifPresent(present -> revisions.add(handle, table.kind(), present));
        table.put(handle, row);
        stored.add(new StoredRow(table.kind(), row));
        changes.merge(
                new RowKey(table.kind(), row.id()),
                new RowChange(former.orElse(null), row),
                (first, last) -> new RowChange(first.former(), last.row()));
    }
}
