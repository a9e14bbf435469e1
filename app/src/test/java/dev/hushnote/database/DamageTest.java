package dev.hushnote.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.hushnote.text.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// A database file that is not what it was: never an empty notebook without a word, never a changed byte.
class DamageTest {

    private static final int TRACKS = 40;

    @TempDir
    private Path folder;

    private Path database;

    @BeforeEach
    void makeNotebook() {
        TestNotebooks.make(folder, TRACKS);
        database = folder.resolve("notebook.mv.db");
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 10, 50, 90, 99})
    void aTruncatedFileIsWholeOrRefused(int percent) throws IOException {
        byte[] whole = Files.readAllBytes(database);
        Files.write(database, Arrays.copyOf(whole, whole.length * percent / 100));
        wholeOrRefused();
    }

    @Test
    void anOverwrittenFileIsWholeOrRefused() throws IOException {
        byte[] whole = Files.readAllBytes(database);
        Random random = new Random(7);
        for (int i = 0; i < 40; i++) {
            byte[] damaged = whole.clone();
            byte[] noise = new byte[64];
            random.nextBytes(noise);
            System.arraycopy(noise, 0, damaged, random.nextInt(whole.length - noise.length), noise.length);
            Files.write(database, damaged);
            wholeOrRefused();
        }
    }

    @Test
    void zeroesAreRefused() throws IOException {
        Files.write(database, new byte[(int) Files.size(database)]);
        refused("problem.database-damaged");
    }

    @Test
    void aMissingFileIsSaidWithWhatWasInIt() throws IOException {
        Files.delete(database);
        refused("problem.database-missing");
        assertThat(database).doesNotExist();
    }

    @Test
    void aMissingFileIsMissedWithoutAMarkerToo() throws IOException {
        Files.delete(database);
        Files.delete(folder.resolve("notebook.json"));
        refused("problem.database-missing");
    }

    @Test
    void aFolderInItsPlaceIsRefused() throws IOException {
        Files.delete(database);
        Files.createDirectory(database);
        refused("problem.database-damaged");
    }

    @Test
    void anotherNotebooksFileIsRefused() throws IOException {
        Path other = folder.resolve("other");
        TestNotebooks.make(other, 1);
        Files.copy(other.resolve("notebook.mv.db"), database, StandardCopyOption.REPLACE_EXISTING);
        refused("problem.database-damaged");
    }

    @Test
    void aNewerMarkerIsRefusedWithBothVersionsAndNoByteChanged() throws IOException {
        byte[] before = Files.readAllBytes(database);
        Path marker = folder.resolve("notebook.json");
        int newest = Migrations.BUNDLED.newest();
        Files.writeString(
                marker,
                Files.readString(marker)
                        .replace("\"format\":" + newest, "\"format\":99")
                        .replace("1.0-test", "9.9"));
        assertThatThrownBy(this::open).isInstanceOfSatisfying(Problem.class, problem -> {
            assertThat(problem.key()).isEqualTo("problem.newer-notebook");
            assertThat(problem.arguments()).contains("9.9", 99, "1.0-test", newest);
        });
        assertThat(Files.readAllBytes(database)).isEqualTo(before);
    }

    @Test
    void aNewerSchemaIsRefusedWithoutAMarkerToo() throws IOException {
        try (NotebookDatabase open = open()) {
            open.jdbi()
                    .useHandle(handle -> handle.execute(
                            "UPDATE \"flyway_schema_history\" SET \"version\" = '99'" + " WHERE \"version\" = '006'"));
        }
        Files.delete(folder.resolve("notebook.json"));
        byte[] before = Files.readAllBytes(database);
        refused("problem.newer-notebook");
        assertThat(Files.readAllBytes(database)).isEqualTo(before);
    }

    @Test
    void anOlderCopyIsBroughtForwardFromTheJournal() throws IOException {
        byte[] older = Files.readAllBytes(database);
        try (NotebookDatabase open = open()) {
            var conference =
                    open.rows().rows().getOrDefault("conference", List.of()).getFirst();
            TestNotebooks.addTrack(open, conference.id(), "later");
        }
        Files.write(database, older);
        try (NotebookDatabase open = open()) {
            assertThat(TestNotebooks.tracks(open)).isEqualTo(TRACKS + 1);
        }
    }

    @Test
    void anOlderCopyWithoutItsJournalIsRefused() throws IOException {
        byte[] older = Files.readAllBytes(database);
        try (NotebookDatabase open = open()) {
            TestNotebooks.addConference(open, "later");
        }
        Files.write(database, older);
        try (var files = Files.list(folder.resolve("journal"))) {
            for (Path file : files.toList()) {
                Files.delete(file);
            }
        }
        refused("problem.database-damaged");
    }

    @Test
    void aSecondOpeningIsRefusedAndHarmsNothing() {
        try (NotebookDatabase first = open()) {
            assertThatThrownBy(this::open)
                    .isInstanceOfSatisfying(
                            Problem.class, problem -> assertThat(problem.kind()).isEqualTo(Problem.Kind.IN_USE));
            TestNotebooks.addConference(first, "goes on");
        }
    }

    private NotebookDatabase open() {
        return NotebookDatabase.open(TestNotebooks.opening(folder));
    }

    private void wholeOrRefused() throws IOException {
        byte[] before = Files.readAllBytes(database);
        int tracks;
        try (NotebookDatabase open = open()) {
            tracks = open.rows().rows().getOrDefault("track", List.of()).size();
        } catch (RuntimeException refused) {
            if (refused instanceof Problem problem && problem.key().equals("problem.database-damaged")) {
                assertThat(Files.readAllBytes(database)).isEqualTo(before);
            }
            return;
        }
        assertThat(tracks).isEqualTo(TRACKS);
    }

    private void refused(String key) throws IOException {
        byte[] before = Files.isRegularFile(database) ? Files.readAllBytes(database) : new byte[0];
        assertThatThrownBy(this::open)
                .isInstanceOfSatisfying(
                        Problem.class, problem -> assertThat(problem.key()).isEqualTo(key));
        byte[] after = Files.isRegularFile(database) ? Files.readAllBytes(database) : new byte[0];
        assertThat(after).isEqualTo(before);
    }
}
