package dev.hushnote.log;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.hushnote.capture.PhotoIntake.NewPhoto;
import dev.hushnote.change.Row;
import dev.hushnote.change.Stamp;
import dev.hushnote.conference.Visibility;
import dev.hushnote.testkit.OpenLog;
import dev.hushnote.testkit.Pictures;
import dev.hushnote.text.Problem;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Changing a log, over a real notebook.
class LogEditorTest {

    private static final Instant START = Instant.parse(OpenLog.START);

    @TempDir
    private Path folder;

    private OpenLog log;

    @BeforeEach
    void open() {
        log = new OpenLog(folder);
    }

    @AfterEach
    void close() {
        log.close();
    }

    @Test
    void aTypedEntryKeepsWhenItWasBegunAndGoesToTheEnd() {
        log.line("first");
        log.clock.advance(Duration.ofMinutes(10));
        log.line("second");
        Instant begun = START.plusSeconds(30);
        Entry typed = oneMutation(() ->
                log.editor().type(new TypedEntry(log.session, EntryKind.INSIGHT, "third", begun, Visibility.PRIVATE)));
        assertThat(typed.begunAt()).isEqualTo(begun);
        assertThat(typed.committedAt()).isEqualTo(typed.stamp().changedAt());
        assertThat(typed.visibility()).isEqualTo(Visibility.PRIVATE);
        assertThat(log.texts()).containsExactly("first", "second", "third");
    }

    @Test
    void nothingIsBegunAfterItWasCommitted() {
        Entry typed = log.editor()
                .type(new TypedEntry(log.session, EntryKind.TEXT, "early", START.plusSeconds(3600), Visibility.PUBLIC));
        assertThat(typed.begunAt()).isEqualTo(typed.committedAt()).isBefore(START.plusSeconds(60));
    }

    @Test
    void textThatIsTypedMustBeThereUnlessAMarkStandsAlone() {
        assertThat(log.typed(EntryKind.MISSED, "").text()).isEmpty();
        refused("problem.empty-entry", () -> log.typed(EntryKind.TEXT, " "));
        refused("problem.empty-entry", () -> log.typed(EntryKind.HEADING, ""));
        assertThatThrownBy(() -> log.editor()
                        .type(new TypedEntry(UUID.randomUUID(), EntryKind.TEXT, "x", START, Visibility.PUBLIC)))
                .isInstanceOf(Problem.class);
    }

    @Test
    void anAnswerIsDroppedWithTheLookUp() {
        Entry question = log.typed(EntryKind.LOOK_UP, "what is a DLQ");
        log.editor().answer(question.id(), "dead letter queue");
        assertThat(oneMutation(() -> log.editor().changeKind(question.id(), EntryKind.LOOK_UP))
                        .answer())
                .isEqualTo("dead letter queue");
        Entry plain = oneMutation(() -> log.editor().changeKind(question.id(), EntryKind.TEXT));
        assertThat(plain.kind()).isEqualTo(EntryKind.TEXT);
        assertThat(plain.answer()).isNull();
        assertThat(plain.text()).isEqualTo("what is a DLQ");
    }

    @Test
    void anotherMarkIsOpenAgainAndAFormerOneAsItWas() {
        Entry missed = log.typed(EntryKind.MISSED, "the numbers");
        Entry done = log.editor().tick(missed.id(), true);
        assertThat(log.editor().changeKind(missed.id(), EntryKind.MISSED).doneAt())
                .isEqualTo(done.doneAt());
        Entry again = log.editor().changeKind(missed.id(), EntryKind.LISTEN_AGAIN);
        assertThat(again.doneAt()).isNull();
        assertThat(log.editor().restoreRevision(missed.id(), done).doneAt()).isEqualTo(done.doneAt());
        Entry open = log.typed(EntryKind.MISSED, "the names");
        assertThat(log.editor().join(open.id()).doneAt()).isNull();
    }

    @Test
    void aPhotoStaysAPhotoAndALineALine() throws IOException {
        Entry photo = photo();
        Entry line = log.line("words");
        refused("problem.photo-entry", () -> log.editor().changeKind(photo.id(), EntryKind.TEXT));
        refused("problem.photo-entry", () -> log.editor().changeKind(line.id(), EntryKind.PHOTO));
        refused("problem.photo-entry", () -> log.editor().join(line.id()));
        Entry above = log.editor().moveUp(line.id());
        assertThat(log.entries().of(log.session)).first().isEqualTo(above);
        refused("problem.photo-entry", () -> log.editor().join(photo.id()));
        refused("problem.photo-entry", () -> log.editor().restoreRevision(photo.id(), line));
        Entry empty = log.typed(EntryKind.MISSED, "");
        refused("problem.empty-entry", () -> log.editor().changeKind(empty.id(), EntryKind.TEXT));
    }

    @Test
    void anEntryIsSplitAtTheCaretAndJoinedAgain() {
        Entry whole = log.typed(EntryKind.QUOTE, "first line\nsecond line");
        log.line("after");
        log.clock.advance(Duration.ofMinutes(5));
        List<Entry> halves = oneMutation(() -> log.editor().split(whole.id(), 10));
        assertThat(halves).extracting(Entry::text).containsExactly("first line", "second line");
        assertThat(halves).extracting(Entry::kind).containsOnly(EntryKind.QUOTE);
        assertThat(halves).extracting(Entry::begunAt).containsOnly(whole.begunAt());
        assertThat(halves).extracting(Entry::committedAt).containsOnly(whole.committedAt());
        assertThat(halves.getFirst().id()).isEqualTo(whole.id());
        assertThat(log.texts()).containsExactly("first line", "second line", "after");
        Entry joined = oneMutation(() -> log.editor().join(halves.getLast().id()));
        assertThat(joined.text()).isEqualTo(whole.text());
        assertThat(joined.id()).isEqualTo(whole.id());
        assertThat(log.texts()).containsExactly("first line\nsecond line", "after");
        assertThat(log.database.trash().list()).hasSize(1);
    }

    @Test
    void aCutDropsTheLineBreakOnEitherSideAndNeverHalvesACharacter() {
        assertThat(texts(log.editor().split(log.line("one\ntwo").id(), 4))).containsExactly("one", "two");
        assertThat(texts(log.editor().split(log.line("one\n\ntwo").id(), 4))).containsExactly("one", "two");
        assertThat(texts(log.editor().split(log.line("a🦔b").id(), 2))).containsExactly("a", "🦔b");
        Entry line = log.line("whole");
        refused("problem.nothing-to-split", () -> log.editor().split(line.id(), 0));
        refused("problem.nothing-to-split", () -> log.editor().split(line.id(), 99));
        assertThat(log.texts()).containsExactly("one", "two", "one", "two", "a", "🦔b", "whole");
    }

    @Test
    void everyLineBecomesAnEntryAndWhatIsFencedStaysTogether() {
        Entry block = log.typed(EntryKind.LOOK_UP, "  one\n\n```\nx\n\ny\n```\n! two  \n~~~\nopen");
        log.editor().answer(block.id(), "an answer");
        log.line("end");
        log.clock.advance(Duration.ofMinutes(5));
        List<Entry> split = oneMutation(() -> log.editor().splitLines(block.id()));
        assertThat(texts(split)).containsExactly("one", "```\nx\n\ny\n```", "! two", "~~~\nopen");
        assertThat(split).extracting(Entry::kind).containsOnly(EntryKind.LOOK_UP);
        assertThat(split).extracting(Entry::begunAt).containsOnly(block.begunAt());
        assertThat(split).extracting(Entry::answer).containsExactly("an answer", null, null, null);
        assertThat(split.getFirst().id()).isEqualTo(block.id());
        assertThat(log.texts()).containsExactly("one", "```\nx\n\ny\n```", "! two", "~~~\nopen", "end");
        refused("problem.nothing-to-split", () -> log.editor().splitLines(block.id()));
    }

    @Test
    void aHeadingIsFollowedByPlainLinesInALogWithoutRoom() {
        Entry line = log.line("first");
        for (int i = 0; i < 25; i++) {
            Entry next = log.line("n");
            log.editor().moveAfter(next.id(), line.id());
        }
        Entry heading = log.editor()
                .editText(log.editor().changeKind(line.id(), EntryKind.HEADING).id(), "a\nb\nc");
        List<Entry> split = log.editor().splitLines(heading.id());
        assertThat(split).extracting(Entry::kind).containsExactly(EntryKind.HEADING, EntryKind.TEXT, EntryKind.TEXT);
        assertThat(log.texts()).startsWith("a", "b", "c", "n").hasSize(28);
    }

    @Test
    void splittingFindsRoomWhereThereIsNone() {
        Entry line = log.line("a b");
        log.line("end");
        for (int i = 0; i < 30; i++) {
            log.editor().split(line.id(), 1);
            line = log.editor().editText(line.id(), "a b");
        }
        assertThat(log.entries().of(log.session))
                .extracting(Entry::position)
                .doesNotHaveDuplicates()
                .hasSize(32);
        assertThat(log.texts()).startsWith("a b", " b").endsWith("end");
    }

    @Test
    void theCaptionOfAPhotoCanBeCutOffAsALine() throws IOException {
        Entry photo = photo();
        log.editor().editText(photo.id(), "caption\nand a thought");
        List<Entry> halves = log.editor().split(photo.id(), 7);
        assertThat(halves).extracting(Entry::kind).containsExactly(EntryKind.PHOTO, EntryKind.TEXT);
        assertThat(halves.getLast().photoId()).isNull();
    }

    @Test
    void joiningLosesNoAnswerAndPublishesNothingPrivate() {
        Entry question = log.typed(EntryKind.LOOK_UP, "one");
        log.editor().answer(question.id(), "first answer");
        Entry second = log.typed(EntryKind.LOOK_UP, "two");
        log.editor().answer(second.id(), "second answer");
        log.editor().setVisibility(second.id(), Visibility.PRIVATE);
        Entry joined = log.editor().join(second.id());
        assertThat(joined.answer()).isEqualTo("first answer\nsecond answer");
        assertThat(joined.visibility()).isEqualTo(Visibility.PRIVATE);
        refused("problem.nothing-to-join", () -> log.editor().join(joined.id()));
    }

    @Test
    void indentStaysBetweenItsEnds() {
        Entry line = log.line("deep");
        assertThat(oneMutation(() -> log.editor().indent(line.id(), 1)).indent())
                .isEqualTo(1);
        assertThat(log.editor().indent(line.id(), 99).indent()).isEqualTo(6);
        assertThat(log.editor().indent(line.id(), Integer.MAX_VALUE).indent()).isEqualTo(6);
        assertThat(log.editor().indent(line.id(), -2).indent()).isEqualTo(4);
        assertThat(log.editor().indent(line.id(), Integer.MIN_VALUE).indent()).isZero();
    }

    @Test
    void anEntryMovesByOnePlaceAndStaysAtTheEnds() {
        log.line("a");
        Entry b = log.line("b");
        log.line("c");
        oneMutation(() -> log.editor().moveUp(b.id()));
        assertThat(log.texts()).containsExactly("b", "a", "c");
        long before = log.database.lastSequence();
        log.editor().moveUp(b.id());
        assertThat(log.database.lastSequence()).isEqualTo(before);
        log.editor().moveDown(b.id());
        oneMutation(() -> log.editor().moveDown(b.id()));
        assertThat(log.texts()).containsExactly("a", "c", "b");
        log.editor().moveDown(b.id());
        assertThat(log.texts()).containsExactly("a", "c", "b");
    }

    @Test
    void entriesThatShareAPlaceCanBeMovedApart() {
        Entry a = log.line("a");
        Entry b = log.line("b");
        log.database.ledger().write("test.same", edit -> edit.put(b.withPosition(a.position())));
        List<String> before = log.texts();
        log.editor().moveUp(log.entries().of(log.session).getLast().id());
        assertThat(log.texts()).isEqualTo(before.reversed());
    }

    @Test
    void anEntryTakesItsPlaceByTimeInAnotherLog() {
        Entry early = log.line("early");
        log.clock.advance(Duration.ofMinutes(10));
        Entry moved = log.line("moved");
        log.clock.advance(Duration.ofMinutes(10));
        log.line("late");
        log.editor().moveToSession(early.id(), log.other);
        log.editor().moveToSession(log.entries().of(log.session).getLast().id(), log.other);
        Entry there = oneMutation(() -> log.editor().moveToSession(moved.id(), log.other));
        assertThat(there.begunAt()).isEqualTo(moved.begunAt());
        assertThat(log.entries().of(log.other)).extracting(Entry::text).containsExactly("early", "moved", "late");
        assertThat(log.texts()).isEmpty();
        assertThat(log.editor().moveToSession(moved.id(), log.other)).isEqualTo(there);
    }

    @Test
    void aFormerContentComesBackAsANewRevision() {
        Entry first = log.typed(EntryKind.LOOK_UP, "what");
        Entry answered = log.editor().answer(first.id(), "that");
        log.editor().changeKind(first.id(), EntryKind.TEXT);
        log.editor().editText(first.id(), "changed");
        Entry moved = log.editor().indent(first.id(), 2);
        Entry back = oneMutation(() -> log.editor().restoreRevision(first.id(), answered));
        assertThat(back.text()).isEqualTo("what");
        assertThat(back.kind()).isEqualTo(EntryKind.LOOK_UP);
        assertThat(back.answer()).isEqualTo("that");
        assertThat(back.indent()).isEqualTo(2);
        assertThat(back.stamp().revision()).isEqualTo(moved.stamp().revision() + 1);
        assertThat(log.services.history().of(Entry.class, first.id())).contains(moved);
    }

    @Test
    void whatWasLoggedAfterTheEndIsSaidToBeAddedLater() {
        Entry entry = log.line("line").stamped(Stamp.NEW);
        assertThat(entry.addedLater(entry.committedAt())).isFalse();
        assertThat(entry.addedLater(entry.committedAt().minusMillis(1))).isTrue();
    }

    private Entry photo() throws IOException {
        Path picture = Pictures.write(
                folder.resolve("slide.jpg"),
                Pictures.phoneJpeg(Pictures.slide(60, 40, 1), OffsetDateTime.parse("2026-05-12T10:00:00Z"), 1, false));
        log.services.photoIntake().add(new NewPhoto(picture, log.session, null, null, START, Visibility.PUBLIC));
        return log.entries().of(log.session).getLast();
    }

    private <T> T oneMutation(Supplier<T> work) {
        long before = log.database.lastSequence();
        T result = work.get();
        assertThat(log.database.lastSequence()).isLessThanOrEqualTo(before + 1);
        if (result instanceof Row<?> row) {
            assertThat(log.entries().find(row.id()).map(Row.class::cast)).contains(row);
        }
        return result;
    }

    private static List<String> texts(List<Entry> entries) {
        return entries.stream().map(Entry::text).toList();
    }

    private static void refused(String key, ThrowingCallable work) {
        assertThatThrownBy(work)
                .isInstanceOfSatisfying(
                        Problem.class, problem -> assertThat(problem.key()).isEqualTo(key));
    }
}
