package dev.hushnote.conference.store;

import dev.hushnote.database.Columns;
import java.net.URI;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/// Web addresses as text columns.
final class Addresses {

    private Addresses() {}

    static @Nullable URI read(Columns row, String column) throws SQLException {
        String text = row.optionalText(column);
        return text == null ? null : URI.create(text);
    }

    static @Nullable String text(@Nullable URI address) {
        return address == null ? null : address.toString();
    }
}
