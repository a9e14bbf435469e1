package dev.hushnote.database;

import dev.hushnote.notebook.FileTrees;
import dev.hushnote.notebook.NotebookPlaces;
import dev.hushnote.text.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Clock;
import java.util.UUID;
import org.h2.tools.Restore;
import org.jdbi.v3.core.Jdbi;

/// Copies a database before its schema is changed: H2's own online backup, proved by opening the copy.
///
/// @param places where backups lie
/// @param clock names the file
public record SchemaBackup(NotebookPlaces places, Clock clock) implements NotebookDatabase.MigrationBackup {

    private static final int TRIES = 3;

    @Override
    public void copy(Jdbi database, UUID notebook) {
        Path folder = places.backupsOf(notebook);
        try {
            Files.createDirectories(folder);
            for (int attempt = 1; attempt <= TRIES; attempt++) {
                Path file =
                        folder.resolve("before-migration-" + clock.instant().toEpochMilli() + "-" + attempt + ".zip");
                database.useHandle(
                        handle -> handle.execute("BACKUP TO '" + file.toString().replace("'", "''") + "'"));
                if (opens(file)) {
                    return;
                }
                Files.delete(file);
            }
        } catch (IOException e) {
            throw Problem.cannotWrite(e, "problem.cannot-write", folder);
        }
        throw Problem.cannotWrite(null, "problem.migration-backup", folder);
    }

    private static boolean opens(Path file) throws IOException {
        Path trial = Files.createTempDirectory("hushnote-");
        try {
            Restore.execute(file.toString(), trial.toString(), "notebook");
            String url = "jdbc:h2:file:" + trial.resolve("notebook") + ";IFEXISTS=TRUE;ACCESS_MODE_DATA=r";
            try (Connection connection = DriverManager.getConnection(url);
                    var rows = connection.createStatement().executeQuery("SELECT COUNT(*) FROM notebook")) {
                return rows.next() && rows.getInt(1) == 1;
            }
        } catch (SQLException | RuntimeException _) {
            return false;
        } finally {
            FileTrees.delete(trial);
        }
    }
}
