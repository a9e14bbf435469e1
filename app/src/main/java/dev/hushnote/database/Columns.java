package dev.hushnote.database;

import dev.hushnote.change.Stamp;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// The columns of the row a query stands on, read as the types of the model.
public final class Columns {

    private final ResultSet row;

    Columns(ResultSet row) {
        this.row = row;
    }

    public UUID uuid(String column) throws SQLException {
        return required(column, optionalUuid(column));
    }

    public @Nullable UUID optionalUuid(String column) throws SQLException {
        return row.getObject(column, UUID.class);
    }

    public String text(String column) throws SQLException {
        return required(column, optionalText(column));
    }

    public @Nullable String optionalText(String column) throws SQLException {
        return row.getString(column);
    }

    public int number(String column) throws SQLException {
        return row.getInt(column);
    }

    public long longNumber(String column) throws SQLException {
        return row.getLong(column);
    }

    /// A length of time that is kept in milliseconds.
    public Duration millis(String column) throws SQLException {
        return required(column, optionalMillis(column));
    }

    public @Nullable Duration optionalMillis(String column) throws SQLException {
        Long value = row.getObject(column, Long.class);
        return value == null ? null : Duration.ofMillis(value);
    }

    public boolean flag(String column) throws SQLException {
        return row.getBoolean(column);
    }

    public Instant instant(String column) throws SQLException {
        return required(column, optionalInstant(column));
    }

    public @Nullable Instant optionalInstant(String column) throws SQLException {
        OffsetDateTime value = row.getObject(column, OffsetDateTime.class);
        return value == null ? null : value.toInstant();
    }

    public LocalDate date(String column) throws SQLException {
        return required(column, optionalDate(column));
    }

    public @Nullable LocalDate optionalDate(String column) throws SQLException {
        return row.getObject(column, LocalDate.class);
    }

    public LocalDateTime localTime(String column) throws SQLException {
        return required(column, optionalLocalTime(column));
    }

    public @Nullable LocalDateTime optionalLocalTime(String column) throws SQLException {
        return row.getObject(column, LocalDateTime.class);
    }

    public <E extends Enum<E>> E constant(String column, Class<E> type) throws SQLException {
        return Enum.valueOf(type, text(column));
    }

    public List<String> texts(String column) throws SQLException {
        return Arrays.stream(array(column)).map(String.class::cast).toList();
    }

    public List<UUID> uuids(String column) throws SQLException {
        return Arrays.stream(array(column)).map(UUID.class::cast).toList();
    }

    public Stamp stamp() throws SQLException {
        return new Stamp(
                longNumber("revision"), instant("changed_at"), uuid("notebook"), optionalInstant("deleted_at"));
    }

    private Object[] array(String column) throws SQLException {
        Array array = row.getArray(column);
        return array == null ? new Object[0] : (Object[]) array.getArray();
    }

    private static <T> T required(String column, @Nullable T value) {
        return Objects.requireNonNull(value, column);
    }
}
