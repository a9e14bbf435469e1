package dev.hushnote.bench;

import dev.hushnote.change.Stamp;
import dev.hushnote.cli.OpenNotebook;
import dev.hushnote.conference.Conference;
import dev.hushnote.conference.LightWords;
import dev.hushnote.conference.ProgrammeEditor;
import dev.hushnote.conference.Session;
import dev.hushnote.log.NewEntry;
import dev.hushnote.notebook.NotebookPlaces;
import dev.hushnote.notebook.Versions;
import dev.hushnote.wiring.NotebookOpener;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;

/// From Enter to what survives a power cut: an entry added to a notebook, journal and all, beside one insert into
/// SQLite with a synced write-ahead log.
final class CommitBenchmark implements Benchmark {

    private static final int COMMITS = 200;
    private static final double BUDGET = 2.0;
    private static final String TEXT = "The pager is a user interface, and it is the worst one we own. ".repeat(65);

    @Override
    public List<String> programs() {
        return List.of();
    }

    @Override
    public List<String> run(Workbench bench) throws IOException {
        Path folder = bench.empty("commit");
        NotebookPlaces places =
                new NotebookPlaces(folder.resolve("notebook"), folder.resolve("backups"), folder.resolve("settings"));
        NotebookOpener opener = new NotebookOpener(places, Clock.systemUTC(), Versions.of("bench"));
        try (OpenNotebook notebook = opener.open(places.notebook(), places.backups());
                Connection sqlite = sqlite(folder.resolve("entries.sqlite"));
                PreparedStatement insert = sqlite.prepareStatement("INSERT INTO entry VALUES (?, ?)")) {
            UUID conference = conference(notebook);
            Rounds rounds = Rounds.of(() -> ours(notebook, conference), () -> theirs(insert));
            return List.of(
                    rounds.line("commit p95 vs SQLite WAL FULL", Timings::p95, BUDGET),
                    rounds.line("commit median vs SQLite WAL FULL", Timings::median, BUDGET));
        } catch (SQLException e) {
            throw new IOException(e);
        }
    }

    /// Every round has a session of its own: nobody logs a thousand entries in one talk.
    private static Timings ours(OpenNotebook notebook, UUID conference) throws IOException {
        Session session = notebook.programmeEditor()
                .addSession(
                        conference,
                        "Talk",
                        LocalDateTime.parse(Workbench.DAY + "T10:00"),
                        ProgrammeEditor.Surroundings.NONE,
                        draft -> draft);
        return Timings.each(COMMITS, () -> notebook.logEditor().add(NewEntry.text(session.id(), TEXT)));
    }

    private static Timings theirs(PreparedStatement insert) throws IOException {
        return Timings.each(COMMITS, () -> {
            try {
                insert.setString(1, UUID.randomUUID().toString());
                insert.setString(2, TEXT);
                insert.executeUpdate();
            } catch (SQLException e) {
                throw new IOException(e);
            }
        });
    }

    static UUID conference(OpenNotebook notebook) {
        return notebook.programmeEditor()
                .save(new Conference(
                        UUID.randomUUID(),
                        "Conference",
                        ZoneOffset.UTC,
                        Conference.Place.UNKNOWN,
                        null,
                        null,
                        null,
                        LightWords.USUAL,
                        null,
                        Stamp.NEW))
                .id();
    }

    private static Connection sqlite(Path file) throws SQLException {
        Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
        try (Statement statement = connection.createStatement()) {
            statement.execute("PRAGMA journal_mode=WAL");
            statement.execute("PRAGMA synchronous=FULL");
            statement.execute("CREATE TABLE entry (id TEXT PRIMARY KEY, text TEXT NOT NULL)");
        }
        return connection;
    }
}
