package dev.hushnote.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hushnote.testkit.WorkByHand;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/// A burst of changes is read once more, and a failed read is not the last one.
class ReadingTest {

    private final WorkByHand work = new WorkByHand();
    private final List<String> shown = new ArrayList<>();
    private final List<Exception> failures = new ArrayList<>();
    private String stored = "first";

    @Test
    void aBurstIsReadOnceMore() {
        Reading<String> reading = reading();
        reading.again();
        for (int i = 0; i < 50; i++) {
            reading.again();
        }
        work.step();
        stored = "last";
        work.finish();
        assertThat(shown).containsExactly("first", "last");
        assertThat(work.reads()).isEqualTo(2);
    }

    @Test
    void whatIsAskedIsAskedAnewEachTime() {
        Reading<String> reading = reading();
        reading.again();
        work.finish();
        stored = "second";
        reading.again();
        work.finish();
        assertThat(shown).containsExactly("first", "second");
    }

    @Test
    void afterAFailureItReadsAgain() {
        stored = "";
        Reading<String> reading = reading();
        reading.again();
        work.finish();
        assertThat(failures).singleElement().isInstanceOf(IllegalStateException.class);
        stored = "mended";
        reading.again();
        work.finish();
        assertThat(shown).containsExactly("mended");
    }

    private Reading<String> reading() {
        return new Reading<>(work, () -> this::read, shown::add, failures::add);
    }

    private String read() {
        if (stored.isEmpty()) {
            throw new IllegalStateException("nothing there");
        }
        return stored;
    }
}
