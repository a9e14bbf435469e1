package dev.hushnote.database;

import java.sql.BatchUpdateException;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.argument.Argument;
import org.jspecify.annotations.Nullable;

/// One SQL statement, run once for every list of values; prepared once, which is most of the work of a small one.
///
/// @param sql with as many places as each list has values
/// @param values of any type of the model; instants are stored in UTC, lengths of time in milliseconds, constants by
///     name, lists as arrays of text
public record Batch(String sql, List<List<@Nullable Object>> values) {

    /// Runs in the handle's transaction.
    ///
    /// @throws IllegalStateException when the database refuses a row; the cause tells why
    public void run(Handle handle) {
        if (values.isEmpty()) {
            return;
        }
        try (PreparedStatement statement = handle.getConnection().prepareStatement(sql)) {
            for (List<@Nullable Object> row : values) {
                for (int i = 0; i < row.size(); i++) {
                    bind(statement, i + 1, row.get(i));
                }
                statement.addBatch();
            }
            statement.executeBatch();
        } catch (BatchUpdateException e) {
            // What was wrong with the first row that was refused stands behind the exception, not in it.
            throw new IllegalStateException(sql, e.getNextException() == null ? e : e.getNextException());
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
    }

    /// Ids for a condition such as `id = ANY(:ids)`.
    public static Argument ids(List<UUID> ids) {
        return (position, statement, _) -> statement.setObject(position, ids.toArray());
    }

    private static void bind(PreparedStatement statement, int position, @Nullable Object value) throws SQLException {
        switch (value) {
            case null -> statement.setObject(position, null);
            case Instant instant -> statement.setObject(position, instant.atOffset(ZoneOffset.UTC));
            case Duration duration -> statement.setLong(position, duration.toMillis());
            case Enum<?> constant -> statement.setString(position, constant.name());
            case List<?> list ->
                statement.setArray(position, statement.getConnection().createArrayOf("VARCHAR", list.toArray()));
            default -> statement.setObject(position, value);
        }
    }
}
