package dev.hushnote.conference.store;

import dev.hushnote.change.Row;
import dev.hushnote.conference.Attendance;
import dev.hushnote.conference.Conference;
import dev.hushnote.conference.Plan;
import dev.hushnote.conference.Programme;
import dev.hushnote.conference.Session;
import dev.hushnote.conference.Speaker;
import dev.hushnote.conference.Track;
import dev.hushnote.database.NotebookDatabase;
import dev.hushnote.database.Table;
import dev.hushnote.database.Tables;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;

/// The programme as the database has it.
public final class SqlProgramme implements Programme {

    private static final String OF_CONFERENCE = "conference_id = :id AND deleted_at IS NULL";
    private static final String BY_TIME = "programme_day, starts, title, id";
    private static final String OF_SESSIONS = "session_id IN (SELECT id FROM session WHERE conference_id = :id"
            + " AND deleted_at IS NULL) AND deleted_at IS NULL";
    private static final String OF_SESSION = "session_id = :id AND deleted_at IS NULL";

    private static final String LATEST_FIRST = "at DESC, changed_at DESC, id DESC";

    private final Jdbi jdbi;
    private final Tables tables;

    public SqlProgramme(NotebookDatabase database) {
        this.jdbi = database.jdbi();
        this.tables = database.tables();
    }

    @Override
    public List<Conference> conferences() {
        Table<Conference> table = tables.of(Conference.class);
        return jdbi.withHandle(table::all).stream()
                .filter(conference -> !conference.inTrash())
                .sorted(Comparator.comparing(Conference::name))
                .toList();
    }

    @Override
    public Optional<Conference> conference(UUID id) {
        return find(Conference.class, id);
    }

    @Override
    public List<Track> tracks(UUID conference) {
        return where(Track.class, OF_CONFERENCE, conference, "name, id");
    }

    @Override
    public Optional<Track> track(UUID id) {
        return find(Track.class, id);
    }

    @Override
    public List<Speaker> speakers(UUID conference) {
        return where(Speaker.class, OF_CONFERENCE, conference, "name, id");
    }

    @Override
    public Optional<Speaker> speaker(UUID id) {
        return find(Speaker.class, id);
    }

    @Override
    public List<Session> sessions(UUID conference) {
        return where(Session.class, OF_CONFERENCE, conference, BY_TIME);
    }

    @Override
    public List<Session> sessions(UUID conference, LocalDate first, LocalDate last) {
        String days = " AND programme_day BETWEEN DATE '" + first + "' AND DATE '" + last + "'";
        return where(Session.class, OF_CONFERENCE + days, conference, BY_TIME);
    }

    @Override
    public Optional<Session> session(UUID id) {
        return find(Session.class, id);
    }

    @Override
    public Optional<Plan> plan(UUID session) {
        return where(Plan.class, OF_SESSION, session, "id").stream().findFirst();
    }

    @Override
    public List<Plan> plans(UUID conference) {
        return where(Plan.class, OF_SESSIONS, conference, "id");
    }

    @Override
    public List<Attendance> attendances(UUID conference) {
        return where(Attendance.class, OF_SESSIONS, conference, LATEST_FIRST);
    }

    @Override
    public List<Attendance> attendance(UUID session) {
        return where(Attendance.class, OF_SESSION, session, LATEST_FIRST);
    }

    private <R extends Row<R>> Optional<R> find(Class<R> type, UUID id) {
        Table<R> table = tables.of(type);
        return jdbi.withHandle(handle -> table.find(handle, id)).filter(row -> !row.inTrash());
    }

    private <R extends Row<R>> List<R> where(Class<R> type, String condition, UUID id, String order) {
        Table<R> table = tables.of(type);
        return jdbi.withHandle(handle -> table.where(handle, condition, id, order));
    }
}
