package dev.hushnote.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.hushnote.notebook.NotebookPlaces;
import dev.hushnote.text.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;
import org.h2.jdbcx.JdbcConnectionPool;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The schema moves on; the notebook comes along, with a copy made first.
class MigrationTest {

    private static final Migrations LATER =
            new Migrations(List.of("classpath:db/migration", "classpath:db/migration-test"), 900);

    @TempDir
    private Path folder;

    @Test
    void theNewestScriptIsTheOneTheProgramExpects() {
        JdbcConnectionPool database = JdbcConnectionPool.create("jdbc:h2:mem:", "", "");
        try {
            List<String> versions = Migrations.BUNDLED.versions(database);
            assertThat(Integer.parseInt(versions.getLast())).isEqualTo(Migrations.BUNDLED.newest());
        } finally {
            database.dispose();
        }
    }

    @Test
    void anOlderNotebookIsCopiedThenMigratedThenTooNewForTheOldProgram() throws IOException {
        Path notebook = folder.resolve("notebook");
        TestNotebooks.make(notebook, 5);
        try (NotebookDatabase later = NotebookDatabase.open(later(notebook))) {
            assertThat(TestNotebooks.tracks(later)).isEqualTo(5);
            int rows = later.jdbi()
                    .withHandle(handle -> handle.createQuery("SELECT COUNT(*) FROM later_feature")
                            .mapTo(Integer.class)
                            .one());
            assertThat(rows).isZero();
        }
        try (Stream<Path> files = Files.walk(folder.resolve("backups"))) {
            assertThat(files.filter(file -> file.toString().endsWith(".zip"))).hasSize(1);
        }
        assertThatThrownBy(() -> NotebookDatabase.open(TestNotebooks.opening(notebook)))
                .isInstanceOfSatisfying(
                        Problem.class, problem -> assertThat(problem.key()).isEqualTo("problem.newer-notebook"));
    }

    @Test
    void withoutARoomForTheCopyNothingIsMigrated() throws IOException {
        Path notebook = folder.resolve("notebook");
        TestNotebooks.make(notebook, 5);
        Files.writeString(folder.resolve("backups"), "a file where the folder should be");
        assertThatThrownBy(() -> NotebookDatabase.open(later(notebook))).isInstanceOf(Problem.class);
        try (NotebookDatabase old = NotebookDatabase.open(TestNotebooks.opening(notebook))) {
            assertThat(TestNotebooks.tracks(old)).isEqualTo(5);
        }
    }

    private NotebookDatabase.Opening later(Path notebook) {
        NotebookDatabase.Opening usual = TestNotebooks.opening(notebook);
        NotebookPlaces places =
                new NotebookPlaces(notebook, folder.resolve("backups"), folder.resolve("settings.properties"));
        return new NotebookDatabase.Opening(
                usual.folder(),
                usual.tables(),
                LATER,
                Clock.systemUTC(),
                usual.freeSpace(),
                "2.0-test",
                new SchemaBackup(places, Clock.systemUTC()),
                usual.fileSystem());
    }
}
