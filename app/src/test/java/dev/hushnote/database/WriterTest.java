package dev.hushnote.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.hushnote.change.Stamp;
import dev.hushnote.conference.Conference;
import dev.hushnote.conference.Track;
import dev.hushnote.notebook.FreeSpace;
import dev.hushnote.testkit.SettableClock;
import dev.hushnote.text.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What the one writer promises.
class WriterTest {

    @TempDir
    private Path folder;

    @Test
    void everyAcknowledgedMutationWasForcedToTheDisk() {
        CountingFileSystem.register();
        NotebookDatabase.Opening opening =
                TestNotebooks.opening(folder, CountingFileSystem.SCHEME + ":" + H2File.ASYNC, new FreeSpace(0));
        try (NotebookDatabase database = NotebookDatabase.open(opening)) {
            Conference conference = TestNotebooks.addConference(database, "Conf");
            for (int i = 0; i < 20; i++) {
                int before = CountingFileSystem.forced();
                TestNotebooks.addTrack(database, conference.id(), "track " + i);
                assertThat(CountingFileSystem.forced()).isGreaterThan(before);
            }
        }
    }

    @Test
    void everyMutationIsALineOfTheJournalBeforeItIsAcknowledged() throws IOException {
        try (NotebookDatabase database = NotebookDatabase.open(TestNotebooks.opening(folder))) {
            Conference conference = TestNotebooks.addConference(database, "Conf");
            TestNotebooks.addTrack(database, conference.id(), "Main hall");
            assertThat(journal()).hasSize(2);
            assertThat(journal().getLast()).contains("\"sequence\":2", "test.track", "Main hall");
        }
    }

    @Test
    void aRefusedMutationLeavesNoTraceInDatabaseAndJournal() throws IOException {
        try (NotebookDatabase database = NotebookDatabase.open(TestNotebooks.opening(folder))) {
            Conference conference = TestNotebooks.addConference(database, "Conf");
            assertThatThrownBy(() -> database.ledger().write("test.refused", edit -> {
                        edit.put(new Track(edit.newId(), conference.id(), "half", null, null, Stamp.NEW));
                        throw Problem.badInput("problem.blank-title");
                    }))
                    .isInstanceOf(Problem.class);
            assertThat(TestNotebooks.tracks(database)).isZero();
            assertThat(journal()).hasSize(1);
            TestNotebooks.addTrack(database, conference.id(), "next");
            assertThat(database.lastSequence()).isEqualTo(2);
        }
    }

    @Test
    void aRowChangedSinceItWasReadIsNotOverwritten() {
        try (NotebookDatabase database = NotebookDatabase.open(TestNotebooks.opening(folder))) {
            Conference conference = TestNotebooks.addConference(database, "Conf");
            Track read = TestNotebooks.addTrack(database, conference.id(), "first");
            Track renamed = new Track(read.id(), conference.id(), "second", null, null, read.stamp());
            database.ledger().write("test.rename", edit -> edit.put(renamed));
            Track late = new Track(read.id(), conference.id(), "third", null, null, read.stamp());
            assertThatThrownBy(() -> database.ledger().write("test.rename", edit -> edit.put(late)))
                    .isInstanceOf(Problem.class)
                    .hasMessageContaining("changed-meanwhile");
        }
    }

    @Test
    void interruptedCallersHarmNobody() {
        try (NotebookDatabase database = NotebookDatabase.open(TestNotebooks.opening(folder))) {
            Conference conference = TestNotebooks.addConference(database, "Conf");
            List<Thread> callers = new ArrayList<>();
            for (int i = 0; i < 8; i++) {
                String name = "caller " + i;
                callers.add(Thread.ofVirtual().start(() -> {
                    for (int j = 0; j < 10; j++) {
                        Thread.currentThread().interrupt();
                        TestNotebooks.addTrack(database, conference.id(), name + " " + j);
                    }
                }));
            }
            callers.forEach(WriterTest::joinWhileInterrupting);
            assertThat(TestNotebooks.tracks(database)).isEqualTo(80);
            TestNotebooks.addTrack(database, conference.id(), "afterwards");
        }
        try (NotebookDatabase again = NotebookDatabase.open(TestNotebooks.opening(folder))) {
            assertThat(TestNotebooks.tracks(again)).isEqualTo(81);
        }
    }

    @Test
    void aReaderInterruptedInsideTheDatabaseHarmsNobody() throws InterruptedException {
        TestNotebooks.make(folder, 50);
        try (NotebookDatabase database = NotebookDatabase.open(TestNotebooks.opening(folder))) {
            for (int i = 0; i < 20; i++) {
                Thread reader = Thread.ofPlatform().start(() -> {
                    try {
                        database.rows();
                    } catch (RuntimeException _) {
                        // The interrupted reader itself may fail.
                    }
                });
                reader.interrupt();
                reader.join();
            }
            Conference conference = TestNotebooks.addConference(database, "Still open");
            assertThat(TestNotebooks.addTrack(database, conference.id(), "x")
                            .stamp()
                            .revision())
                    .isEqualTo(1);
        }
    }

    @Test
    void instantsOfMutationsRiseEvenWhenTheClockIsSetBack() {
        var clock = new SettableClock("2026-05-12T10:00:00Z");
        NotebookDatabase.Opening usual = TestNotebooks.opening(folder);
        NotebookDatabase.Opening opening = new NotebookDatabase.Opening(
                usual.folder(),
                usual.tables(),
                usual.migrations(),
                clock,
                usual.freeSpace(),
                usual.program(),
                usual.beforeMigration(),
                usual.fileSystem());
        try (NotebookDatabase database = NotebookDatabase.open(opening)) {
            Conference first = TestNotebooks.addConference(database, "first");
            clock.set(Instant.parse("2026-05-11T10:00:00Z"));
            Conference second = TestNotebooks.addConference(database, "second");
            assertThat(second.stamp().changedAt()).isAfter(first.stamp().changedAt());
        }
    }

    @Test
    void aFolderThatVanishesIsNoticedBeforeAnythingIsAcknowledged() throws IOException {
        Path gone = folder.resolve("gone");
        NotebookDatabase database = NotebookDatabase.open(TestNotebooks.opening(gone));
        TestNotebooks.addConference(database, "Conf");
        Files.move(gone, folder.resolve("elsewhere"));
        assertThatThrownBy(() -> TestNotebooks.addConference(database, "lost"))
                .isInstanceOfSatisfying(Problem.class, problem -> {
                    assertThat(problem.kind()).isEqualTo(Problem.Kind.CANNOT_WRITE);
                    assertThat(problem.key()).isEqualTo("problem.folder-gone");
                });
        assertThatThrownBy(database::close).isInstanceOf(Problem.class);
        try (NotebookDatabase moved = NotebookDatabase.open(TestNotebooks.opening(folder.resolve("elsewhere")))) {
            assertThat(moved.rows().rows().get("conference")).hasSize(1);
        }
    }

    @Test
    void tooLittleRoomIsSaidBeforeTheDatabaseIsTouched() {
        TestNotebooks.make(folder, 1);
        FreeSpace unreachable = new FreeSpace(Long.MAX_VALUE / 2);
        try (NotebookDatabase database =
                NotebookDatabase.open(TestNotebooks.opening(folder, H2File.ASYNC, unreachable))) {
            assertThatThrownBy(() -> TestNotebooks.addConference(database, "no room"))
                    .isInstanceOfSatisfying(
                            Problem.class, problem -> assertThat(problem.key()).isEqualTo("problem.disk-full"));
            assertThat(TestNotebooks.tracks(database)).isEqualTo(1);
        }
    }

    private static void joinWhileInterrupting(Thread caller) {
        while (caller.isAlive()) {
            caller.interrupt();
            Thread.onSpinWait();
        }
    }

    private List<String> journal() throws IOException {
        try (Stream<Path> files = Files.list(folder.resolve("journal"))) {
            List<String> lines = new ArrayList<>();
            for (Path file : files.sorted().toList()) {
                lines.addAll(Files.readAllLines(file));
            }
            return lines;
        }
    }
}
