package dev.hushnote.todo.store;

import dev.hushnote.database.NotebookDatabase;
import dev.hushnote.database.Table;
import dev.hushnote.log.Entry;
import dev.hushnote.log.EntryKind;
import dev.hushnote.todo.OpenMarks;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Jdbi;

/// Open marks as the database has them.
public final class SqlOpenMarks implements OpenMarks {

    private static final String TICKED = Arrays.stream(EntryKind.values())
            .filter(EntryKind::isTicked)
            .map(kind -> "'" + kind.name() + "'")
            .collect(Collectors.joining(", "));
    private static final String IN_USE = "session_id IN (SELECT id FROM session WHERE conference_id = :id"
            + " AND deleted_at IS NULL) AND deleted_at IS NULL AND ";
    private static final String OPEN = IN_USE + "((kind = '" + EntryKind.LOOK_UP.name()
            + "' AND answer IS NULL) OR (kind IN (" + TICKED + ") AND done_at IS NULL))";
    private static final String DONE = IN_USE + "((kind = '" + EntryKind.LOOK_UP.name()
            + "' AND answer IS NOT NULL) OR (kind IN (" + TICKED + ") AND done_at IS NOT NULL))";
    private static final String ORDER = "session_id, position, id";

    private final Jdbi jdbi;
    private final Table<Entry> table;

    public SqlOpenMarks(NotebookDatabase database) {
        this.jdbi = database.jdbi();
        this.table = database.tables().of(Entry.class);
    }

    @Override
    public List<Entry> of(UUID conference) {
        return jdbi.withHandle(handle -> table.where(handle, OPEN, conference, ORDER));
    }

    @Override
    public List<Entry> done(UUID conference) {
        return jdbi.withHandle(handle -> table.where(handle, DONE, conference, ORDER));
    }
}
