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
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

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
    public <R extends Row<R>> List<R> putAll(List<R> rows) {
        if (rows.isEmpty()) {
            return rows;
        }
        Table<R> table = tables.of(rows.getFirst().getClass());
        Map<UUID, R> present = table.find(handle, rows.stream().map(Row::id).toList());
        List<R> after = rows.stream()
                .map(row -> stamped(Optional.ofNullable(present.get(row.id())), row))
                .toList();
        store(
                table,
                present,
                after.stream().filter(row -> !row.equals(present.get(row.id()))).toList());
        return after;
    }

    /// The row with the stamp it is stored with; as it is when nothing of it is new.
    private <R extends Row<R>> R stamped(Optional<R> former, R row) {
        if (former.isPresent() && former.get().equals(row)) {
            return row;
        }
        long revision = former.map(present -> present.stamp().revision()).orElse(0L);
        if (row.stamp().revision() != revision) {
            throw Problem.badInput("problem.changed-meanwhile", row.summary());
        }
        return row.stamped(new Stamp(revision + 1, now, notebook, row.stamp().deletedAt()));
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
        Map<UUID, R> former = table.find(handle, List.of(row.id()));
        if (!typed.equals(former.get(row.id()))) {
            store(table, former, List.of(typed));
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

    private <R extends Row<R>> void store(Table<R> table, Map<UUID, R> former, List<R> rows) {
        Map<Boolean, List<R>> known =
                rows.stream().collect(Collectors.partitioningBy(row -> former.containsKey(row.id())));
        List<R> replacing = known.getOrDefault(true, List.of());
        revisions.add(
                handle,
                table.kind(),
                replacing.stream()
                        .map(row -> Objects.requireNonNull(former.get(row.id())))
                        .toList());
        table.replace(handle, replacing);
        table.insert(handle, known.getOrDefault(false, List.of()));
        rows.forEach(row -> remember(table.kind(), former.get(row.id()), row));
    }

    private void remember(String kind, @Nullable Row<?> former, Row<?> row) {
        stored.add(new StoredRow(kind, row));
        changes.merge(
                new RowKey(kind, row.id()),
                new RowChange(former, row),
                (first, last) -> new RowChange(first.former(), last.row()));
    }
}
