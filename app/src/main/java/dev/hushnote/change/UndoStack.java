package dev.hushnote.change;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;

/// The changes of one scope that can be taken back and made again. Thread-safe.
final class UndoStack {

    /// Changes of one scope that are remembered at most.
    static final int DEPTH = 500;

    private final Deque<Change> back = new ArrayDeque<>();
    private final Deque<Change> forth = new ArrayDeque<>();

    synchronized void add(Change change) {
        push(back, change);
        forth.clear();
    }

    synchronized Optional<Change> next(Direction direction) {
        return Optional.ofNullable(changes(direction).peek());
    }

    /// A change was gone through and can now be gone through the other way.
    synchronized void moved(Change change, Direction direction) {
        drop(change, direction);
        push(direction == Direction.BACK ? forth : back, change);
    }

    synchronized void drop(Change change, Direction direction) {
        changes(direction).remove(change);
    }

    private Deque<Change> changes(Direction direction) {
        return direction == Direction.BACK ? back : forth;
    }

    private static void push(Deque<Change> stack, Change change) {
        stack.push(change);
        if (stack.size() > DEPTH) {
            stack.removeLast();
        }
    }
}
