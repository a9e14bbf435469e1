package dev.hushnote.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.hushnote.change.Change;
import dev.hushnote.change.Changes;
import dev.hushnote.change.RowChange;
import dev.hushnote.change.Stamp;
import dev.hushnote.conference.Conference;
import dev.hushnote.conference.Track;
import dev.hushnote.text.Problem;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What observers of a notebook are told.
class ChangesTest {

    @TempDir
    private Path folder;

    private NotebookDatabase database;
    private final List<Change> seen = Collections.synchronizedList(new ArrayList<>());

    @BeforeEach
    void open() {
        database = NotebookDatabase.open(TestNotebooks.opening(folder));
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void aMutationIsToldAfterItsCommitAndBeforeItsAcknowledgement() {
        List<Long> sequences = new ArrayList<>();
        database.changes().observe(change -> sequences.add(database.lastSequence()));
        database.changes().observe(seen::add);
        Conference conference = TestNotebooks.addConference(database, "Conf");
        assertThat(sequences).containsExactly(1L);
        assertThat(seen).hasSize(1);
        assertThat(seen.getFirst().what()).isEqualTo("test.conference");
        assertThat(seen.getFirst().at()).isEqualTo(conference.stamp().changedAt());
        assertThat(seen.getFirst().rows()).containsExactly(new RowChange(null, conference));
    }

    @Test
    void mutationsAreToldInTheirOrder() {
        database.changes().observe(seen::add);
        Conference conference = TestNotebooks.addConference(database, "Conf");
        List<CompletableFuture<Track>> pending = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            String name = "track " + i;
            pending.add(database.ledger()
                    .submit(
                            "test.track",
                            edit -> edit.put(new Track(edit.newId(), conference.id(), name, null, null, Stamp.NEW))));
        }
        pending.forEach(CompletableFuture::join);
        assertThat(seen).extracting(Change::at).isSorted().hasSize(21);
        assertThat(seen.getLast().rows().getFirst().row().summary()).isEqualTo("track 19");
    }

    @Test
    void aRowThatWasStoredTwiceIsToldOnceWithItsFirstFormerContent() {
        Conference conference = TestNotebooks.addConference(database, "Conf");
        Track track = TestNotebooks.addTrack(database, conference.id(), "first");
        database.changes().observe(seen::add);
        Track last = database.ledger().write("test.twice", edit -> {
            Track between = edit.put(new Track(track.id(), conference.id(), "second", null, null, track.stamp()));
            return edit.put(new Track(track.id(), conference.id(), "third", null, null, between.stamp()));
        });
        assertThat(seen.getFirst().rows()).containsExactly(new RowChange(track, last));
    }

    @Test
    void whatWasRefusedOrChangedNothingIsNotTold() {
        Conference conference = TestNotebooks.addConference(database, "Conf");
        database.changes().observe(seen::add);
        assertThatThrownBy(() -> database.ledger().write("test.refused", edit -> {
                    edit.put(new Track(edit.newId(), conference.id(), "half", null, null, Stamp.NEW));
                    throw Problem.badInput("problem.blank-title");
                }))
                .isInstanceOf(Problem.class);
        database.ledger().write("test.nothing", edit -> edit.put(conference));
        assertThat(seen).isEmpty();
    }

    @Test
    void anObserverThatFailsIsLoggedAndHarmsNeitherTheMutationNorTheOthers() {
        List<LogRecord> logged = new ArrayList<>();
        Logger logger = Logger.getLogger(Observers.class.getName());
        logger.setFilter(line -> !logged.add(line));
        database.changes().observe(_ -> {
            throw new IllegalStateException("an observer that fails on purpose");
        });
        database.changes().observe(_ -> {
            throw new AssertionError("an observer that fails on purpose");
        });
        database.changes().observe(seen::add);
        Conference conference = TestNotebooks.addConference(database, "Conf");
        TestNotebooks.addTrack(database, conference.id(), "next");
        logger.setFilter(null);
        assertThat(logged).hasSize(4).allMatch(line -> line.getThrown() != null);
        assertThat(seen).hasSize(2);
        assertThat(TestNotebooks.tracks(database)).isEqualTo(1);
    }

    @Test
    void aClosedSubscriptionIsToldNothingAndOthersStay() {
        Changes.Subscription subscription = database.changes().observe(seen::add);
        List<Change> others = new ArrayList<>();
        database.changes().observe(others::add);
        subscription.close();
        subscription.close();
        TestNotebooks.addConference(database, "Conf");
        assertThat(seen).isEmpty();
        assertThat(others).hasSize(1);
    }
}
