package dev.hushnote.change;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// The changes of one scope that can be gone through.
class UndoStackTest {

    private final UndoStack stack = new UndoStack();

    @Test
    void theLastChangesAreRememberedAndNoMoreThanTheDepth() {
        for (int i = 0; i <= UndoStack.DEPTH; i++) {
            stack.add(change(i));
        }
        int undone = 0;
        Optional<Change> next = stack.next(Direction.BACK);
        while (next.isPresent()) {
            assertThat(next.get()).isEqualTo(change(UndoStack.DEPTH - undone));
            stack.moved(next.get(), Direction.BACK);
            undone++;
            next = stack.next(Direction.BACK);
        }
        assertThat(undone).isEqualTo(UndoStack.DEPTH);
        assertThat(stack.next(Direction.FORTH)).contains(change(1));
    }

    @Test
    void aNewChangeForgetsWhatWasTakenBack() {
        stack.add(change(1));
        stack.moved(change(1), Direction.BACK);
        assertThat(stack.next(Direction.FORTH)).contains(change(1));
        stack.add(change(2));
        assertThat(stack.next(Direction.FORTH)).isEmpty();
        assertThat(stack.next(Direction.BACK)).contains(change(2));
    }

    private static Change change(int number) {
        return new Change("test " + number, Instant.ofEpochSecond(number), List.of());
    }
}
