package dev.hushnote.log;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.hushnote.change.Stamp;
import dev.hushnote.conference.Visibility;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/// From when to when something was missed.
class GapsTest {

    private static final Instant STARTS = Instant.parse("2026-05-12T10:00:00Z");
    private static final Instant ENDS = at(2700);

    private final Entry missed = entry(EntryKind.MISSED, 100);

    @Test
    void aGapGoesToTheNextEntryWhateverItIs() {
        assertThat(Gaps.in(List.of(entry(EntryKind.TEXT, 90), missed, entry(EntryKind.PHOTO, 160)), ENDS))
                .containsExactly(new MissedRange(missed, at(100), at(160)));
    }

    @Test
    void everyMarkHasItsOwnGap() {
        Entry again = entry(EntryKind.MISSED, 130);
        assertThat(Gaps.in(List.of(missed, again, entry(EntryKind.TEXT, 200)), ENDS))
                .containsExactly(new MissedRange(missed, at(100), at(130)), new MissedRange(again, at(130), at(200)));
    }

    @Test
    void theLastGapGoesToTheEndOfTheSession() {
        assertThat(Gaps.in(List.of(missed), ENDS)).containsExactly(new MissedRange(missed, at(100), ENDS));
        assertThat(Gaps.in(List.of(missed), null)).isEmpty();
    }

    @Test
    void whatWasAddedLaterNeitherBeginsNorEndsAGap() {
        Entry added = entry(EntryKind.TEXT, 90_000);
        Entry addedMark = entry(EntryKind.MISSED, 90_100);
        Entry next = entry(EntryKind.TEXT, 150);
        assertThat(Gaps.in(List.of(missed, added, next, addedMark), ENDS))
                .containsExactly(new MissedRange(missed, at(100), at(150)));
        assertThat(Gaps.in(List.of(missed, added), ENDS)).containsExactly(new MissedRange(missed, at(100), ENDS));
    }

    @Test
    void noGapGoesBeyondTheEndNorBackwards() {
        Entry begunBehindTheEnd = entry(EntryKind.TEXT, 2701, 2700);
        assertThat(Gaps.in(List.of(missed, begunBehindTheEnd), ENDS))
                .containsExactly(new MissedRange(missed, at(100), ENDS));
        Entry earlier = entry(EntryKind.TEXT, 40);
        Entry sameInstant = entry(EntryKind.TEXT, 100);
        assertThat(Gaps.in(List.of(missed, earlier, sameInstant, entry(EntryKind.TEXT, 300)), ENDS))
                .containsExactly(new MissedRange(missed, at(100), at(300)));
    }

    @Test
    void otherMarksAreNoGaps() {
        assertThat(Gaps.in(List.of(entry(EntryKind.LISTEN_AGAIN, 10), entry(EntryKind.TEXT, 20)), ENDS))
                .isEmpty();
        assertThatThrownBy(() -> new MissedRange(entry(EntryKind.TEXT, 10), at(10), at(20)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aGapHasALength() {
        assertThat(new MissedRange(missed, at(100), at(160)).length()).isEqualTo(Duration.ofMinutes(1));
    }

    private static Instant at(int second) {
        return STARTS.plusSeconds(second);
    }

    private static Entry entry(EntryKind kind, int begun) {
        return entry(kind, begun, begun);
    }

    private static Entry entry(EntryKind kind, int begun, int committed) {
        return new Entry(
                UUID.randomUUID(),
                new UUID(0, 1),
                begun,
                kind,
                "",
                null,
                0,
                kind == EntryKind.PHOTO ? UUID.randomUUID() : null,
                at(begun),
                at(committed),
                Visibility.PUBLIC,
                null,
                Stamp.NEW);
    }
}
