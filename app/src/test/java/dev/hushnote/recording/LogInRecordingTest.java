package dev.hushnote.recording;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hushnote.change.Stamp;
import dev.hushnote.conference.Visibility;
import dev.hushnote.log.Entry;
import dev.hushnote.log.EntryKind;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/// Where the entries of a log are in a recording, and where new ones belong.
class LogInRecordingTest {

    private static final Instant STARTS = Instant.parse("2026-05-12T10:00:00Z");
    private static final Instant ENDS = STARTS.plusSeconds(2700);
    private static final AttachedRecording RECORDING = recording(null);

    private final Entry early = entry(EntryKind.TEXT, 10, 12);
    private final Entry mark = entry(EntryKind.MISSED, 100, 101);
    private final Entry later = entry(EntryKind.TEXT, 500, 520);
    private final Entry addedLater = entry(EntryKind.TEXT, 90_000, 90_010);
    private final Entry last = entry(EntryKind.TEXT, 900, 905);
    private final List<Entry> log = List.of(early, mark, later, addedLater, last);

    @Test
    void everyEntryIsWhereItWasBegun() {
        LogInRecording beside = beside(RECORDING, List.of());
        assertThat(beside.position(mark.id())).contains(Duration.ofSeconds(60));
        assertThat(beside.position(later.id())).contains(Duration.ofSeconds(460));
        assertThat(beside.alignment().isEmpty()).isFalse();
    }

    @Test
    void whatTheRecordingDoesNotHaveIsNowhere() {
        LogInRecording beside = beside(recording(Duration.ofSeconds(460)), List.of());
        assertThat(beside.position(early.id())).isEmpty();
        assertThat(beside.position(later.id())).contains(Duration.ofSeconds(460));
        assertThat(beside.position(last.id())).isEmpty();
    }

    @Test
    void aLineAddedLaterIsNowhereUnlessItWasWrittenWhileListening() {
        assertThat(beside(RECORDING, List.of()).position(addedLater.id())).isEmpty();
        assertThat(beside(RECORDING, List.of(heard(addedLater, RECORDING.id(), 470)))
                        .position(addedLater.id()))
                .contains(Duration.ofSeconds(470));
    }

    @Test
    void whatWasHeardInAnotherRecordingSaysNothing() {
        assertThat(beside(RECORDING, List.of(heard(addedLater, UUID.randomUUID(), 470)))
                        .position(addedLater.id()))
                .isEmpty();
    }

    @Test
    void aLineHeardTwiceIsWhereItWasHeard() {
        assertThat(beside(RECORDING, List.of(heard(mark, RECORDING.id(), 63))).position(mark.id()))
                .contains(Duration.ofSeconds(63));
    }

    @Test
    void photosAreWhereTheyWereTakenHoweverLateTheyCame() {
        Entry photo = entry(EntryKind.PHOTO, 300, 90_000);
        Entry atDinner = entry(EntryKind.PHOTO, 20_000, 90_000);
        LogInRecording beside =
                LogInRecording.of(RECORDING, List.of(photo, atDinner), ENDS, List.of(anchor(100, 60)), List.of());
        assertThat(beside.position(photo.id())).contains(Duration.ofSeconds(260));
        assertThat(beside.position(atDinner.id())).isEmpty();
    }

    @Test
    void withoutAnEndNothingIsAddedLater() {
        LogInRecording open = LogInRecording.of(RECORDING, log, null, List.of(anchor(100, 60)), List.of());
        assertThat(open.position(addedLater.id())).contains(Duration.ofSeconds(89_960));
    }

    @Test
    void theEntryThatIsHeardIsTheNearestBefore() {
        LogInRecording beside = beside(RECORDING, List.of(heard(addedLater, RECORDING.id(), 470)));
        assertThat(beside.entryAt(Duration.ofSeconds(59))).isEmpty();
        assertThat(beside.entryAt(Duration.ofSeconds(60))).contains(mark);
        assertThat(beside.entryAt(Duration.ofSeconds(459))).contains(mark);
        assertThat(beside.entryAt(Duration.ofSeconds(465))).contains(later);
        assertThat(beside.entryAt(Duration.ofSeconds(481))).contains(addedLater);
        assertThat(beside.entryAt(Duration.ofHours(2))).contains(last);
    }

    @Test
    void ofSeveralAtOnePositionTheLastIsHeard() {
        Entry same = entry(EntryKind.TEXT, 100, 102);
        LogInRecording beside =
                LogInRecording.of(RECORDING, List.of(mark, same), ENDS, List.of(anchor(100, 60)), List.of());
        assertThat(beside.entryAt(Duration.ofSeconds(60))).contains(same);
    }

    @Test
    void aLineWrittenWhileListeningBelongsBehindTheLastOneHeard() {
        LogInRecording beside = beside(RECORDING, List.of());
        assertThat(beside.placeBehind(Duration.ZERO)).isEmpty();
        assertThat(beside.placeBehind(Duration.ofSeconds(461))).contains(later);
        LogInRecording written = beside(RECORDING, List.of(heard(addedLater, RECORDING.id(), 461)));
        assertThat(written.placeBehind(Duration.ofSeconds(461))).contains(addedLater);
    }

    @Test
    void aLineThatWasMovedDoesNotPullNewOnesAlong() {
        LogInRecording moved =
                LogInRecording.of(RECORDING, List.of(last, mark, later), ENDS, List.of(anchor(100, 60)), List.of());
        assertThat(moved.entryAt(Duration.ofSeconds(1000))).contains(last);
        assertThat(moved.placeBehind(Duration.ofSeconds(1000))).contains(later);
    }

    private LogInRecording beside(AttachedRecording recording, List<Heard> heard) {
        return LogInRecording.of(recording, log, ENDS, List.of(anchor(100, 60)), heard);
    }

    private static AttachedRecording recording(@Nullable Duration length) {
        return new AttachedRecording(
                new UUID(0, 7), new UUID(0, 1), Medium.of("https://video.example/a.mp4"), null, length, Stamp.NEW);
    }

    private static Anchor anchor(int at, int position) {
        return new Anchor(
                UUID.randomUUID(),
                new UUID(0, 7),
                null,
                STARTS.plusSeconds(at),
                Duration.ofSeconds(position),
                Stamp.NEW);
    }

    private static Heard heard(Entry entry, UUID recording, int position) {
        return new Heard(UUID.randomUUID(), entry.id(), recording, Duration.ofSeconds(position), Stamp.NEW);
    }

    private static Entry entry(EntryKind kind, int begun, int committed) {
        return new Entry(
                UUID.randomUUID(),
                new UUID(0, 1),
                begun,
                kind,
                "a line",
                null,
                0,
                kind == EntryKind.PHOTO ? UUID.randomUUID() : null,
                STARTS.plusSeconds(begun),
                STARTS.plusSeconds(committed),
                Visibility.PUBLIC,
                null,
                Stamp.NEW);
    }
}
