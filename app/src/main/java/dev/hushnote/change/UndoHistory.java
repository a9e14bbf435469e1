package dev.hushnote.change;

import dev.hushnote.text.Problem;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// Remembers what was changed since the program started, a stack per scope, and takes it back or makes it again.
///
/// Undo and redo are mutations themselves, named `undo` and `redo`; they are acknowledged like any other. The stacks
/// change on the writer's thread only. May be used from any thread but that one.
public final class UndoHistory implements AutoCloseable {

    /// Name of the mutation that takes a change back.
    public static final String UNDO = "undo";
    /// Name of the mutation that makes a change again.
    public static final String REDO = "redo";

    private final Ledger ledger;
    private final Function<Change, Optional<UUID>> scopeOf;
    private final Changes.Subscription subscription;
    private final Map<UUID, UndoStack> stacks = new ConcurrentHashMap<>();
    private @Nullable Step running;

    /// An undo or redo between its work and its commit; only the writer's thread knows it.
    private record Step(Instant at, Runnable settle) {}

    /// @param scopeOf the stack that a change belongs to; nothing for changes that are not to be remembered
    public UndoHistory(Ledger ledger, Changes changes, Function<Change, Optional<UUID>> scopeOf) {
        this.ledger = ledger;
        this.scopeOf = scopeOf;
        this.subscription = changes.observe(this::changed);
    }

    /// Takes back the last change of a scope: rows that it made go to the trash, rows that it changed get their
    /// former content as a new revision.
    ///
    /// @return the change that was taken back, or nothing when none is left
    /// @throws Problem when one of its rows was changed meanwhile; that undo is then dropped
    public Optional<Change> undo(UUID scope) {
        return ledger.write(UNDO, edit -> step(edit, scope, Direction.BACK));
    }

    /// Makes the change again that was taken back last.
    ///
    /// @return the change, or nothing when none is left
    /// @throws Problem when one of its rows was changed meanwhile; that redo is then dropped
    public Optional<Change> redo(UUID scope) {
        return ledger.write(REDO, edit -> step(edit, scope, Direction.FORTH));
    }

    /// What [#undo] would take back. Waits for nothing, like [#nextRedo].
    public Optional<Change> nextUndo(UUID scope) {
        return stack(scope).next(Direction.BACK);
    }

    /// What [#redo] would make again.
    public Optional<Change> nextRedo(UUID scope) {
        return stack(scope).next(Direction.FORTH);
    }

    /// Remembers no further change.
    @Override
    public void close() {
        subscription.close();
    }

    /// Runs on the writer's thread like [#changed], so nothing comes between a step and its commit. The stack moves
    /// with the commit, or at once when there was nothing to store.
    private Optional<Change> step(Edit edit, UUID scope, Direction direction) {
        UndoStack stack = stack(scope);
        running = null;
        Optional<Change> next = stack.next(direction);
        next.ifPresent(change -> {
            List<Swap<?>> swaps = swaps(edit, stack, change, direction);
            boolean stored = swaps.stream().filter(swap -> swap.store(edit)).count() > 0;
            if (stored) {
                running = new Step(edit.now(), () -> stack.moved(change, direction));
            } else {
                stack.moved(change, direction);
            }
        });
        return next;
    }

    private static List<Swap<?>> swaps(Edit edit, UndoStack stack, Change change, Direction direction) {
        try {
            return direction.rows(change).stream()
                    .<Swap<?>>map(row -> Swap.of(edit, row, direction))
                    .toList();
        } catch (Problem e) {
            stack.drop(change, direction);
            throw e;
        }
    }

    private void changed(Change change) {
        if (change.what().equals(UNDO) || change.what().equals(REDO)) {
            settle(change);
        } else if (!change.rows().isEmpty()) {
            scopeOf.apply(change).ifPresent(scope -> stack(scope).add(change));
        }
    }

    private void settle(Change change) {
        if (running != null && running.at().equals(change.at())) {
            running.settle().run();
        }
        running = null;
    }

    private UndoStack stack(UUID scope) {
        return stacks.computeIfAbsent(scope, _ -> new UndoStack());
    }
}
