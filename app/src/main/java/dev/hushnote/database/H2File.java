package dev.hushnote.database;

import dev.hushnote.notebook.NotebookFolder;
import dev.hushnote.text.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// The database file of a notebook as H2 sees it.
///
/// @param folder the notebook
/// @param fileSystem H2's file system for normal work: `async:` survives a thread that is interrupted inside H2
record H2File(NotebookFolder folder, String fileSystem) {

    static final String ASYNC = "async:";

    /// `WRITE_DELAY=0` writes every commit at once (the default loses acknowledged commits when the process dies).
    /// Nothing is compacted on close: compaction has lost rows in the past.
    private static final String SETTINGS =
            ";WRITE_DELAY=0;DB_CLOSE_ON_EXIT=FALSE;MAX_COMPACT_TIME=0;TRACE_LEVEL_FILE=0;DEFAULT_LOCK_TIMEOUT=20000"
                    + ";QUERY_CACHE_SIZE=64";

    /// What an existing database says of itself.
    ///
    /// @param notebook its notebook's id
    /// @param lastSequence its last mutation
    /// @param schema version of its newest migration
    record Identity(UUID notebook, long lastSequence, int schema) {}

    String url() {
        return "jdbc:h2:" + fileSystem + base() + SETTINGS;
    }

    boolean exists() {
        return Files.exists(folder.databaseFile());
    }

    /// Looks into an existing database without changing a byte of it.
    ///
    /// H2 opens an empty or truncated file as a new, empty database and would then write to it; opened read-only
    /// first, such a file stays what it is.
    ///
    /// @throws Problem when it is no sound notebook database
    Identity identify() {
        Path file = folder.databaseFile();
        try {
            if (!Files.isRegularFile(file) || Files.size(file) == 0) {
                throw damaged(null);
            }
            String url = "jdbc:h2:file:" + base() + ";ACCESS_MODE_DATA=r;IFEXISTS=TRUE;TRACE_LEVEL_FILE=0";
            try (Connection connection = DriverManager.getConnection(url);
                    Statement statement = connection.createStatement()) {
                return identity(statement);
            }
        } catch (SQLException | IOException | IllegalStateException e) {
            throw damaged(e);
        }
    }

    /// Removes a new database that could not be finished; it holds nothing yet.
    void deleteHalfMade(RuntimeException failure) {
        try {
            Files.deleteIfExists(folder.databaseFile());
        } catch (IOException e) {
            failure.addSuppressed(e);
        }
    }

    private Identity identity(Statement statement) throws SQLException {
        int schema;
        try (ResultSet versions =
                statement.executeQuery("SELECT MAX(CAST(\"version\" AS INTEGER)) FROM \"flyway_schema_history\"")) {
            versions.next();
            schema = versions.getInt(1);
        }
        try (ResultSet notebook = statement.executeQuery("SELECT id, last_sequence FROM notebook")) {
            if (!notebook.next()) {
                throw damaged(null);
            }
            return new Identity(notebook.getObject(1, UUID.class), notebook.getLong(2), schema);
        }
    }

    private String base() {
        return folder.root().resolve("notebook").toString();
    }

    private Problem damaged(@Nullable Exception cause) {
        return new Problem(cause, Problem.Kind.BAD_INPUT, "problem.database-damaged", folder.databaseFile());
    }
}
