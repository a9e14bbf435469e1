package dev.hushnote.conference.store;

import dev.hushnote.conference.Origin;
import dev.hushnote.conference.PhotoPolicy;
import dev.hushnote.conference.Recorded;
import dev.hushnote.conference.Recording;
import dev.hushnote.conference.Session;
import dev.hushnote.conference.SessionKind;
import dev.hushnote.conference.SessionStatus;
import dev.hushnote.conference.Slot;
import dev.hushnote.conference.Visibility;
import dev.hushnote.database.Batch;
import dev.hushnote.database.Columns;
import dev.hushnote.database.RowValues;
import dev.hushnote.database.Table;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/// The tables `session` and `session_speaker`.
public final class SessionTable extends Table<Session> {

    public SessionTable() {
        super("session", Session.class, "conference_id = :conference");
    }

    @Override
    protected String selection() {
        return "session.*, (SELECT ARRAY_AGG(speaker_id ORDER BY position) FROM session_speaker"
                + " WHERE session_id = session.id) AS speakers";
    }

    @Override
    protected Session read(Columns row) throws SQLException {
        return new Session(
                row.uuid("id"),
                row.uuid("conference_id"),
                row.constant("kind", SessionKind.class),
                row.text("title"),
                row.optionalText("abstract"),
                new Slot(row.date("programme_day"), row.localTime("starts"), row.optionalLocalTime("ends")),
                row.optionalUuid("track_id"),
                row.optionalText("room"),
                row.uuids("speakers"),
                row.optionalText("language"),
                new Recording(
                        row.constant("recorded", Recorded.class),
                        Addresses.read(row, "video_url"),
                        Addresses.read(row, "slides_url")),
                row.constant("visibility", Visibility.class),
                row.constant("photo_policy", PhotoPolicy.class),
                row.constant("status", SessionStatus.class),
                Addresses.read(row, "url"),
                origin(row.optionalText("source"), row.optionalText("source_id"), row.optionalText("source_said")),
                row.stamp());
    }

    @Override
    protected void write(Session session, RowValues values) {
        Origin origin = session.origin();
        values.set("conference_id", session.conferenceId())
                .set("kind", session.kind())
                .set("title", session.title())
                .set("abstract", session.description())
                .set("programme_day", session.slot().day())
                .set("starts", session.slot().starts())
                .set("ends", session.slot().ends())
                .set("track_id", session.trackId())
                .set("room", session.room())
                .set("language", session.language())
                .set("recorded", session.recording().recorded())
                .set("video_url", Addresses.text(session.recording().video()))
                .set("slides_url", Addresses.text(session.recording().slides()))
                .set("visibility", session.visibility())
                .set("photo_policy", session.photoPolicy())
                .set("status", session.status())
                .set("url", Addresses.text(session.url()))
                .set("source", origin == null ? null : origin.source())
                .set("source_id", origin == null ? null : origin.id())
                .set("source_said", origin == null ? null : origin.said());
    }

    @Override
    protected void writeParts(Handle handle, List<Session> sessions) {
        handle.createUpdate("DELETE FROM session_speaker WHERE session_id = ANY(:sessions)")
                .bind("sessions", Batch.ids(sessions.stream().map(Session::id).toList()))
                .execute();
        new Batch(
                        "INSERT INTO session_speaker (session_id, speaker_id, position) VALUES (?, ?, ?)",
                        sessions.stream().flatMap(SessionTable::speakers).toList())
                .run(handle);
    }

    private static Stream<List<@Nullable Object>> speakers(Session session) {
        List<UUID> speakers = session.speakers();
        return IntStream.range(0, speakers.size())
                .mapToObj(position -> List.of(session.id(), speakers.get(position), position));
    }

    private static @Nullable Origin origin(@Nullable String source, @Nullable String id, @Nullable String said) {
        return source == null || id == null ? null : new Origin(source, id, said);
    }
}
