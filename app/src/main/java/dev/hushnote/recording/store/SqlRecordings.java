package dev.hushnote.recording.store;

import dev.hushnote.change.Row;
import dev.hushnote.database.NotebookDatabase;
import dev.hushnote.database.Table;
import dev.hushnote.recording.Anchor;
import dev.hushnote.recording.AttachedRecording;
import dev.hushnote.recording.Heard;
import dev.hushnote.recording.Recordings;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;

/// Recordings as the database has them.
public final class SqlRecordings implements Recordings {

    private final Jdbi jdbi;
    private final Table<AttachedRecording> recordings;
    private final Table<Anchor> anchors;
    private final Table<Heard> heard;

    public SqlRecordings(NotebookDatabase database) {
        this.jdbi = database.jdbi();
        this.recordings = database.tables().of(AttachedRecording.class);
        this.anchors = database.tables().of(Anchor.class);
        this.heard = database.tables().of(Heard.class);
    }

    @Override
    public List<AttachedRecording> of(UUID session) {
        return inUse(recordings, "session_id = :id", session, "id");
    }

    @Override
    public List<AttachedRecording> ofConference(UUID conference) {
        return inUse(
                recordings,
                "session_id IN (SELECT id FROM session WHERE conference_id = :id AND deleted_at IS NULL)",
                conference,
                "id");
    }

    @Override
    public Optional<AttachedRecording> find(UUID id) {
        return find(recordings, id);
    }

    @Override
    public Optional<Anchor> anchor(UUID id) {
        return find(anchors, id);
    }

    @Override
    public List<Anchor> anchors(UUID recording) {
        return inUse(anchors, "recording_id = :id", recording, "at, id");
    }

    @Override
    public List<Heard> heard(UUID session) {
        return inUse(heard, "recording_id IN (SELECT id FROM recording WHERE session_id = :id)", session, "id");
    }

    private <R extends Row<R>> List<R> inUse(Table<R> table, String condition, UUID id, String order) {
        return jdbi.withHandle(handle -> table.where(handle, condition + " AND deleted_at IS NULL", id, order));
    }

    private <R extends Row<R>> Optional<R> find(Table<R> table, UUID id) {
        return jdbi.withHandle(handle -> table.find(handle, id)).filter(row -> !row.inTrash());
    }
}
