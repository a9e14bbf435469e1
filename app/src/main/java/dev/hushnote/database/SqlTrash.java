package dev.hushnote.database;

import dev.hushnote.change.Edit;
import dev.hushnote.change.Ledger;
import dev.hushnote.change.Row;
import dev.hushnote.change.Trash;
import dev.hushnote.text.Problem;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/// The deleted rows of every table. One mutation gives all it deletes the same instant, and no other mutation has
/// it: so what was deleted together is found again.
final class SqlTrash implements Trash {

    private final Jdbi jdbi;
    private final Tables tables;
    private final Ledger ledger;

    SqlTrash(Jdbi jdbi, Tables tables, Ledger ledger) {
        this.jdbi = jdbi;
        this.tables = tables;
        this.ledger = ledger;
    }

    @Override
    public List<Item> list() {
        return jdbi.withHandle(handle -> rows(handle)
                .map(this::item)
                .sorted(Comparator.comparing(Item::deletedAt).reversed().thenComparing(Item::kind))
                .toList());
    }

    @Override
    public List<Item> restore(UUID id) {
        return ledger.write("trash.restore", edit -> jdbi.withHandle(handle -> restore(handle, edit, id)));
    }

    private List<Item> restore(Handle handle, Edit edit, UUID id) {
        List<Row<?>> deleted = rows(handle).toList();
        Instant deletedAt = deleted.stream()
                .filter(row -> row.id().equals(id))
                .map(SqlTrash::deletedAt)
                .findFirst()
                .orElseThrow(() -> Problem.notFound("problem.not-in-trash", id));
        List<Row<?>> together =
                deleted.stream().filter(row -> deletedAt(row).equals(deletedAt)).toList();
        together.forEach(row -> restore(edit, row));
        return together.stream().map(this::item).toList();
    }

    @SuppressWarnings("unchecked") // every row is a Row of its own type
    private static <R extends Row<R>> void restore(Edit edit, Row<?> row) {
        edit.restore((R) row);
    }

    private Stream<Row<?>> rows(Handle handle) {
        return tables.inOrder().stream().flatMap(table -> table.deleted(handle).stream());
    }

    private Item item(Row<?> row) {
        return new Item(tables.of(row.getClass()).kind(), row.id(), row.summary(), deletedAt(row));
    }

    private static Instant deletedAt(Row<?> row) {
        return Objects.requireNonNull(row.stamp().deletedAt());
    }
}
