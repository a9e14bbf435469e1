package dev.hushnote.change;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.hushnote.conference.Visibility;
import dev.hushnote.log.Entry;
import dev.hushnote.log.EntryKind;
import dev.hushnote.rating.Light;
import dev.hushnote.rating.Rating;
import dev.hushnote.rating.RatingEditor.NewRating;
import dev.hushnote.testkit.OpenLog;
import dev.hushnote.text.Problem;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Undo and redo over a real notebook.
class UndoHistoryTest {

    private static final UUID SCOPE = new UUID(0, 1);
    private static final UUID OTHER = new UUID(0, 2);
    private static final String FOREIGN = "foreign";

    @TempDir
    private Path folder;

    private OpenLog log;
    private UndoHistory history;

    @BeforeEach
    void open() {
        log = new OpenLog(folder);
        history = new UndoHistory(log.database.ledger(), log.database.changes(), UndoHistoryTest::scope);
    }

    @AfterEach
    void close() {
        history.close();
        log.close();
    }

    private static Optional<UUID> scope(Change change) {
        return switch (change.what()) {
            case FOREIGN -> Optional.empty();
            case "rating.add" -> Optional.of(OTHER);
            default -> Optional.of(SCOPE);
        };
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void undoingAllLeadsToTheStartAndRedoingAllToTheEnd(long seed) {
        Random random = new Random(seed);
        log.line("there before");
        log.line("this too");
        drain(SCOPE);
        redoAll(SCOPE);
        List<Row<?>> start = visible();
        history.close();
        history = new UndoHistory(log.database.ledger(), log.database.changes(), UndoHistoryTest::scope);
        for (int i = 0; i < 30; i++) {
            mutate(random);
        }
        List<Row<?>> end = visible();
        int undone = drain(SCOPE);
        assertThat(visible()).isEqualTo(start);
        assertThat(redoAll(SCOPE)).isEqualTo(undone).isPositive();
        assertThat(visible()).isEqualTo(end);
        assertThat(drain(SCOPE)).isEqualTo(undone);
        assertThat(visible()).isEqualTo(start);
    }

    @Test
    void eachUndoIsOneMutationAndTellsWhatItTookBack() {
        Entry line = log.line("a line");
        log.editor().editText(line.id(), "a better line");
        long before = log.database.lastSequence();
        assertThat(history.nextUndo(SCOPE).orElseThrow().what()).isEqualTo("log.edit");
        Change undone = history.undo(SCOPE).orElseThrow();
        assertThat(undone.what()).isEqualTo("log.edit");
        assertThat(log.texts()).containsExactly("a line");
        assertThat(log.database.lastSequence()).isEqualTo(before + 1);
        assertThat(history.nextRedo(SCOPE)).contains(undone);
        assertThat(history.redo(SCOPE)).contains(undone);
        assertThat(log.texts()).containsExactly("a better line");
        assertThat(history.redo(SCOPE)).isEmpty();
        assertThat(log.entries().require(line.id()).stamp().revision()).isEqualTo(4);
    }

    @Test
    void whatWasDeletedTogetherStaysTogetherInTheTrashAfterRedo() {
        Entry line = log.line("a line");
        Entry deleted = log.editor().delete(line.id());
        history.undo(SCOPE);
        assertThat(log.texts()).containsExactly("a line");
        history.redo(SCOPE);
        assertThat(log.texts()).isEmpty();
        assertThat(log.database.trash().list().getFirst().deletedAt())
                .isEqualTo(deleted.stamp().deletedAt());
    }

    @Test
    void aRowThatWasChangedMeanwhileIsLeftAloneAndThatUndoIsDropped() {
        Entry line = log.line("a line");
        log.line("another");
        log.editor().editText(line.id(), "mine");
        foreign(line.id(), "somebody else's");
        assertThatThrownBy(() -> history.undo(SCOPE))
                .isInstanceOfSatisfying(
                        Problem.class, problem -> assertThat(problem.key()).isEqualTo("problem.changed-meanwhile"));
        assertThat(log.texts()).containsExactly("somebody else's", "another");
        history.undo(SCOPE);
        assertThat(log.texts()).containsExactly("somebody else's");
        assertThat(history.nextRedo(SCOPE).orElseThrow().what()).isEqualTo("log.add");
    }

    @Test
    void aRowThatWasChangedAfterAnUndoIsNotRedone() {
        Entry line = log.line("a line");
        log.editor().editText(line.id(), "mine");
        history.undo(SCOPE);
        foreign(line.id(), "somebody else's");
        assertThatThrownBy(() -> history.redo(SCOPE)).isInstanceOf(Problem.class);
        assertThat(history.nextRedo(SCOPE)).isEmpty();
        assertThat(log.texts()).containsExactly("somebody else's");
    }

    @Test
    void scopesAreApartAndANewChangeForgetsTheRedoOfItsOwnOnly() {
        log.line("a line");
        rate(Light.GREEN);
        history.undo(OTHER);
        assertThat(log.services.ratings().of(log.session)).isEmpty();
        log.line("another line");
        assertThat(history.nextRedo(OTHER)).isPresent();
        history.undo(SCOPE);
        assertThat(log.texts()).containsExactly("a line");
        log.line("a third line");
        assertThat(history.nextRedo(SCOPE)).isEmpty();
        assertThat(history.redo(OTHER)).isPresent();
        assertThat(log.services.ratings().current(log.session)).isPresent();
    }

    @Test
    void whatHasNoScopeIsNotRemembered() {
        Entry line = log.line("a line");
        drain(SCOPE);
        redoAll(SCOPE);
        foreign(line.id(), "somebody else's");
        assertThat(history.nextUndo(SCOPE).orElseThrow().what()).isEqualTo("log.add");
        assertThat(history.undo(UUID.randomUUID())).isEmpty();
    }

    @Test
    void aClosedHistoryRemembersNothingMore() {
        history.close();
        log.line("a line");
        assertThat(history.undo(SCOPE)).isEmpty();
        assertThat(log.texts()).containsExactly("a line");
    }

    @Test
    void anotherHistoryOfTheSameNotebookDoesNotTakeUndoForAChange() {
        try (UndoHistory second =
                new UndoHistory(log.database.ledger(), log.database.changes(), UndoHistoryTest::scope)) {
            log.line("a line");
            history.undo(SCOPE);
            assertThat(second.nextUndo(SCOPE).orElseThrow().what()).isEqualTo("log.add");
        }
    }

    @Test
    void severalThreadsMayChangeAndUndoAtTheSameTime() throws InterruptedException {
        List<Thread> threads = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            boolean undoing = i % 2 == 0;
            String text = "line of " + i;
            threads.add(Thread.ofPlatform().start(() -> {
                for (int round = 0; round < 15; round++) {
                    if (undoing) {
                        history.undo(SCOPE);
                        history.nextRedo(SCOPE);
                    } else {
                        log.line(text);
                    }
                }
            }));
        }
        for (Thread thread : threads) {
            assertThat(thread.join(Duration.ofMinutes(1))).isTrue();
        }
        drain(SCOPE);
        assertThat(log.texts()).isEmpty();
    }

    private void mutate(Random random) {
        log.clock.advance(Duration.ofSeconds(random.nextInt(60)));
        List<Entry> entries = Stream.concat(
                        log.entries().of(log.session).stream(), log.entries().of(log.other).stream())
                .toList();
        int what = random.nextInt(12);
        if (entries.isEmpty() || what < 2) {
            log.typed(random.nextBoolean() ? EntryKind.INSIGHT : EntryKind.TEXT, "typed " + random.nextInt(100));
            return;
        }
        try {
            change(random, what, entries.get(random.nextInt(entries.size())));
        } catch (Problem e) {
            assertThat(e.key()).isIn("problem.nothing-to-join", "problem.nothing-to-split");
        }
    }

    private void change(Random random, int what, Entry entry) {
        switch (what) {
            case 2 -> log.editor().editText(entry.id(), "edited " + random.nextInt(3));
            case 3 -> log.editor().delete(entry.id());
            case 4 -> log.editor().split(entry.id(), random.nextInt(8));
            case 5 -> log.editor().join(entry.id());
            case 6 -> log.editor().moveUp(entry.id());
            case 7 -> log.editor().moveDown(entry.id());
            case 8 -> log.editor().changeKind(entry.id(), EntryKind.MISSED);
            case 9 -> log.editor().moveToSession(entry.id(), random.nextBoolean() ? log.session : log.other);
            case 10 -> log.editor().indent(entry.id(), random.nextInt(3) - 1);
            default -> restoreFromTrash();
        }
    }

    private void restoreFromTrash() {
        log.database.trash().list().stream()
                .findFirst()
                .ifPresent(item -> log.database.trash().restore(item.id()));
    }

    private int drain(UUID scope) {
        int undone = 0;
        while (history.undo(scope).isPresent()) {
            undone++;
        }
        return undone;
    }

    private int redoAll(UUID scope) {
        int redone = 0;
        while (history.redo(scope).isPresent()) {
            redone++;
        }
        return redone;
    }

    private List<Row<?>> visible() {
        return Stream.of(log.session, log.other)
                .<Row<?>>flatMap(session -> log.entries().of(session).stream().map(entry -> entry.stamped(Stamp.NEW)))
                .toList();
    }

    private void foreign(UUID id, String text) {
        log.database
                .ledger()
                .write(FOREIGN, edit -> edit.put(log.entries().require(id).withText(text)));
    }

    private Rating rate(Light light) {
        return log.services
                .ratingEditor()
                .rate(new NewRating(log.session, light, null, List.of(), null, Visibility.PUBLIC, Visibility.PUBLIC));
    }
}
