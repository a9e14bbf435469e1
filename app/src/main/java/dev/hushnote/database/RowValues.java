package dev.hushnote.database;

import dev.hushnote.change.Row;
import dev.hushnote.change.Stamp;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What the columns of a table say of one row.
public final class RowValues {

    private final List<String> columns = new ArrayList<>();
    private final List<@Nullable Object> values = new ArrayList<>();

    RowValues(Row<?> row) {
        Stamp stamp = row.stamp();
        set("id", row.id())
                .set("revision", stamp.revision())
                .set("changed_at", stamp.changedAt())
                .set("notebook", stamp.notebook())
                .set("deleted_at", stamp.deletedAt());
    }

    /// The columns are set in the same order for every row of a table.
    ///
    /// @param value of any type of the model; instants are stored in UTC, lengths of time in milliseconds,
    ///     constants by name, lists as arrays of text
    public RowValues set(String column, @Nullable Object value) {
        columns.add(column);
        values.add(value);
        return this;
    }

    List<String> columns() {
        return Collections.unmodifiableList(columns);
    }

    List<@Nullable Object> values() {
        return Collections.unmodifiableList(values);
    }
}
