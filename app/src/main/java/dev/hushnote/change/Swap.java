package dev.hushnote.change;

import dev.hushnote.text.Problem;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// One row of a change on its way back or forth.
///
/// @param present the row as it is
/// @param wanted the content it is to get
/// @param deletedAt when that content was put into the trash, or null
record Swap<R extends Row<R>>(R present, R wanted, @Nullable Instant deletedAt) {

    /// @throws Problem when the row is not as the change left it, apart from its stamp: stamps move on with every undo
    static <R extends Row<R>> Swap<R> of(Edit edit, RowChange change, Direction direction) {
        R row = typed(change.row());
        R former = change.former() == null ? null : typed(change.former());
        R present = edit.present(row).orElseThrow(() -> meanwhile(row));
        return direction == Direction.BACK ? back(edit, present, row, former) : forth(present, row, former);
    }

    /// @return whether anything had to be stored
    boolean store(Edit edit) {
        return !edit.put(wanted.stamped(present.stamp().deleted(deletedAt))).equals(present);
    }

    private static <R extends Row<R>> Swap<R> back(Edit edit, R present, R row, @Nullable R former) {
        require(present, row, row.inTrash());
        return former == null
                ? new Swap<>(present, row, edit.now())
                : new Swap<>(present, former, former.stamp().deletedAt());
    }

    private static <R extends Row<R>> Swap<R> forth(R present, R row, @Nullable R former) {
        if (former == null) {
            require(present, row, true);
        } else {
            require(present, former, former.inTrash());
        }
        return new Swap<>(present, row, row.stamp().deletedAt());
    }

    private static <R extends Row<R>> void require(R present, R expected, boolean inTrash) {
        boolean same = present.stamped(Stamp.NEW).equals(expected.stamped(Stamp.NEW));
        if (!same || present.inTrash() != inTrash) {
            throw meanwhile(present);
        }
    }

    private static Problem meanwhile(Row<?> row) {
        return Problem.badInput("problem.changed-meanwhile", row.summary());
    }

    @SuppressWarnings("unchecked") // every row is a Row of its own type
    private static <R extends Row<R>> R typed(Row<?> row) {
        return (R) Objects.requireNonNull(row);
    }
}
