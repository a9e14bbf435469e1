package dev.hushnote.log;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hushnote.change.Stamp;
import dev.hushnote.conference.Visibility;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/// Places in a log.
class PositionsTest {

    private static final Instant START = Instant.parse("2026-05-12T10:00:00Z");

    @Test
    void aPlaceIsFoundBetweenNeighboursUntilThereIsNoneAndAgainAfterSpreading() {
        List<Entry> log = new ArrayList<>(List.of(entry(Positions.GAP, 0), entry(2 * Positions.GAP, 1)));
        int insertions = 0;
        OptionalLong place = Positions.before(log, 1);
        while (place.isPresent()) {
            assertThat(place.getAsLong())
                    .isGreaterThan(log.getFirst().position())
                    .isLessThan(log.get(1).position());
            log.add(1, entry(place.getAsLong(), 0));
            insertions++;
            place = Positions.before(log, 1);
        }
        assertThat(insertions).isGreaterThanOrEqualTo(20);
        List<Entry> spread = Positions.spread(log);
        assertThat(spread).extracting(Entry::position).isSorted().doesNotHaveDuplicates();
        assertThat(spread)
                .extracting(Entry::id)
                .isEqualTo(log.stream().map(Entry::id).toList());
        assertThat(Positions.before(spread, 1)).isPresent();
    }

    @Test
    void thereIsAlwaysAPlaceAtBothEnds() {
        List<Entry> log = List.of(entry(5, 0));
        assertThat(Positions.before(log, 0).orElseThrow()).isLessThan(5);
        assertThat(Positions.before(log, 1).orElseThrow()).isGreaterThan(5);
        assertThat(Positions.before(List.of(), 0)).isPresent();
        assertThat(Positions.behind(OptionalLong.empty())).isEqualTo(Positions.GAP);
    }

    @Test
    void timeDecidesBehindTheLastEntryThatIsNotLater() {
        List<Entry> log = List.of(entry(1, 0), entry(2, 10), entry(3, 5), entry(4, 20));
        assertThat(Positions.indexFor(log, START.plusSeconds(7))).isEqualTo(3);
        assertThat(Positions.indexFor(log, START.minusSeconds(1))).isZero();
        assertThat(Positions.indexFor(log, START.plusSeconds(20))).isEqualTo(4);
    }

    private static Entry entry(long position, int seconds) {
        Instant at = START.plusSeconds(seconds);
        return new Entry(
                UUID.randomUUID(),
                new UUID(0, 0),
                position,
                EntryKind.TEXT,
                "text",
                null,
                0,
                null,
                at,
                at,
                Visibility.PUBLIC,
                null,
                Stamp.NEW);
    }
}
