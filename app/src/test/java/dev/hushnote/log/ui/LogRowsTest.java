package dev.hushnote.log.ui;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hushnote.change.Stamp;
import dev.hushnote.conference.Visibility;
import dev.hushnote.log.Entry;
import dev.hushnote.log.EntryKind;
import dev.hushnote.log.MissedRange;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class LogRowsTest {

    private static final Instant NINE = Instant.parse("2026-05-12T09:00:00Z");
    private static final UUID SESSION = new UUID(0, 7);

    @Test
    void aMissedMarkSaysUntilWhenAndLaterLinesWhatWasHeard() {
        Entry missed = entry(1, EntryKind.MISSED, 60);
        Entry back = entry(2, EntryKind.TEXT, 300);
        Entry later = entry(3, EntryKind.TEXT, 9000);
        Instant ends = NINE.plusSeconds(3600);
        assertThat(LogRows.of(List.of(missed, back, later), Map.of(), ends, Map.of(later.id(), Duration.ofSeconds(83))))
                .containsExactly(
                        new LogRow.Line(
                                missed,
                                false,
                                new MissedRange(missed, NINE.plusSeconds(60), NINE.plusSeconds(300)),
                                null),
                        new LogRow.Line(back, false, null, null),
                        new LogRow.Line(later, true, null, Duration.ofSeconds(83)));
    }

    private static Entry entry(long id, EntryKind kind, int second) {
        Instant at = NINE.plusSeconds(second);
        return new Entry(
                new UUID(1, id), SESSION, id, kind, "", null, 0, null, at, at, Visibility.PUBLIC, null, Stamp.NEW);
    }
}
