package dev.hushnote.database;

import dev.hushnote.change.Row;
import dev.hushnote.change.Stamp;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.argument.Argument;
import org.jspecify.annotations.Nullable;

/// One row on its way into a table: inserted, or updated where its id is there.
public final class Upsert {

    private final List<String> columns = new ArrayList<>();
    private final List<@Nullable Object> values = new ArrayList<>();

    Upsert(Row<?> row) {
        Stamp stamp = row.stamp();
        set("id", row.id())
                .set("revision", stamp.revision())
                .set("changed_at", stamp.changedAt())
                .set("notebook", stamp.notebook())
                .set("deleted_at", stamp.deletedAt());
    }

    /// @param value of any type of the model; instants are stored in UTC, constants by name, lists as arrays
    ///     of text
    public Upsert set(String column, @Nullable Object value) {
        columns.add(column);
        values.add(value);
        return this;
    }

    void into(String table, Handle handle) {
        String places = "?, ".repeat(columns.size() - 1) + "?";
        var update = handle.createUpdate(
                "MERGE INTO " + table + " (" + String.join(", ", columns) + ") KEY (id) VALUES (" + places + ")");
        for (int i = 0; i < values.size(); i++) {
            update.bind(i, argument(values.get(i)));
        }
        update.execute();
    }

    private static Argument argument(@Nullable Object value) {
        return (position, statement, _) -> {
            switch (value) {
                case null -> statement.setObject(position, null);
                case Instant instant -> statement.setObject(position, instant.atOffset(ZoneOffset.UTC));
                case Enum<?> constant -> statement.setString(position, constant.name());
                case List<?> list ->
                    statement.setArray(position, statement.getConnection().createArrayOf("VARCHAR", list.toArray()));
                default -> statement.setObject(position, value);
            }
        };
    }
}
