package dev.hushnote.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.hushnote.change.Change;
import dev.hushnote.change.RowChange;
import dev.hushnote.change.Stamp;
import dev.hushnote.conference.Conference;
import dev.hushnote.conference.Track;
import dev.hushnote.text.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Rows that are stored together.
class StoringTogetherTest {

    @TempDir
    private Path folder;

    private NotebookDatabase database;
    private Conference conference;

    @BeforeEach
    void open() {
        database = NotebookDatabase.open(TestNotebooks.opening(folder));
        conference = TestNotebooks.addConference(database, "Conf");
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void newChangedAndUnchangedRowsAreEachStoredAsIfAlone() {
        Track changed = TestNotebooks.addTrack(database, conference.id(), "before");
        Track same = TestNotebooks.addTrack(database, conference.id(), "same");
        Track renamed = track(changed.id(), "after", changed.stamp());
        Track fresh = track(UUID.randomUUID(), "fresh", Stamp.NEW);
        List<Change> changes = new ArrayList<>();
        database.changes().observe(changes::add);

        List<Track> stored = together(List.of(renamed, same, fresh));

        assertThat(stored).extracting(Track::name).containsExactly("after", "same", "fresh");
        assertThat(stored).extracting(row -> row.stamp().revision()).containsExactly(2L, 1L, 1L);
        assertThat(stored)
                .allSatisfy(row -> assertThat(database.row(table(), row.id()).orElseThrow())
                        .isEqualTo(row));
        assertThat(database.revisions().of(Track.class, changed.id())).containsExactly(changed);
        assertThat(database.revisions().of(Track.class, same.id())).isEmpty();
        assertThat(changes)
                .singleElement()
                .extracting(Change::rows)
                .isEqualTo(List.of(new RowChange(changed, stored.getFirst()), new RowChange(null, stored.getLast())));
    }

    @Test
    void aRowChangedSinceItWasReadKeepsAllOfThemOut() {
        Track read = TestNotebooks.addTrack(database, conference.id(), "first");
        together(List.of(track(read.id(), "second", read.stamp())));
        Track late = track(read.id(), "third", read.stamp());

        assertThatThrownBy(() -> together(List.of(track(UUID.randomUUID(), "fresh", Stamp.NEW), late)))
                .isInstanceOf(Problem.class)
                .hasMessageContaining("changed-meanwhile");
        assertThat(TestNotebooks.tracks(database)).isEqualTo(1);
    }

    @Test
    void aRowTheDatabaseRefusesKeepsAllOfThemOut() {
        Track homeless = new Track(UUID.randomUUID(), UUID.randomUUID(), "homeless", null, null, Stamp.NEW);
        assertThatThrownBy(() -> together(List.of(track(UUID.randomUUID(), "fresh", Stamp.NEW), homeless)))
                .isInstanceOf(Problem.class)
                .hasMessageContaining("row-unfit");
        assertThat(TestNotebooks.tracks(database)).isZero();
    }

    @Test
    void manyRowsAreOneMutationThatTheJournalBringsBack() throws IOException {
        List<Track> stored = together(IntStream.range(0, 1_500)
                .mapToObj(number -> track(UUID.randomUUID(), "track " + number, Stamp.NEW))
                .toList());
        assertThat(database.lastSequence()).isEqualTo(2);
        database.close();
        Files.delete(folder.resolve("notebook.mv.db"));
        database = NotebookDatabase.rebuild(TestNotebooks.opening(folder));
        assertThat(database.rows().rows().get("track"))
                .map(Track.class::cast)
                .containsExactlyInAnyOrderElementsOf(stored);
    }

    private List<Track> together(List<Track> tracks) {
        return database.ledger().write("test.together", edit -> edit.putAll(tracks));
    }

    private Track track(UUID id, String name, Stamp stamp) {
        return new Track(id, conference.id(), name, null, null, stamp);
    }

    private Table<Track> table() {
        return database.tables().of(Track.class);
    }
}
