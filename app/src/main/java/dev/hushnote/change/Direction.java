package dev.hushnote.change;

import java.util.List;

/// Which way a change is gone through.
enum Direction {
    BACK,
    FORTH;

    /// The rows in the order in which they are to be changed: backwards when going back.
    List<RowChange> rows(Change change) {
        return this == BACK ? change.rows().reversed() : change.rows();
    }
}
