package dev.hushnote.journey;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hushnote.log.Entry;
import dev.hushnote.log.EntryKind;
import dev.hushnote.testkit.PassingClock;
import dev.hushnote.testkit.Waiting;
import dev.hushnote.testkit.WindowRig;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicReference;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The talk begins while the notebook is still being opened.
class EarlyTypingTest {

    private static final Instant START = Instant.parse("2026-05-14T09:00:00Z");

    private static final Duration PAUSE = Duration.ofMinutes(3);

    @TempDir
    private Path folder;

    private final AtomicReference<Instant> start = new AtomicReference<>(START);
    private final PassingClock clock = new PassingClock(START.toString());

    @Test
    void linesOfAnEmptyMachineAreLoggedWithTheirTimes() {
        try (WindowRig window = WindowRig.open(opening(), this::writeEarly)) {
            Waiting.until(() -> entries(window).size() == 2);
            assertThat(entries(window)).extracting(Entry::text).containsExactly("first words", "what is it");
            assertThat(entries(window)).extracting(Entry::kind).containsExactly(EntryKind.TEXT, EntryKind.LOOK_UP);
            Instant first = entries(window).getFirst().begunAt();
            Instant second = entries(window).getLast().begunAt();
            assertThat(first).isBetween(START, start.get());
            assertThat(Duration.between(first, second)).isGreaterThanOrEqualTo(PAUSE);
            assertThat(window.typed()).isEqualTo("half a li");
            window.type("ne").press(KeyCode.ENTER);
            Waiting.until(() -> entries(window).size() == 3);
            assertThat(entries(window).getLast().text()).isEqualTo("half a line");
        }
    }

    @Test
    void aNotebookThatIsInUseGoesOnInItsLiveSession() {
        try (WindowRig window = WindowRig.open(opening())) {
            window.press(KeyCode.ENTER).log("before");
            Waiting.until(() -> entries(window).size() == 1);
        }
        clock.pass(Duration.ofSeconds(20));
        try (WindowRig window = WindowRig.open(opening(), this::writeEarly)) {
            Waiting.until(() -> entries(window).size() == 3);
            assertThat(entries(window)).extracting(Entry::text).containsExactly("before", "first words", "what is it");
            assertThat(window.typed()).isEqualTo("half a li");
        }
    }

    private void writeEarly(WindowRig window) {
        window.sees("Opening the notebook").log("first words");
        start.set(clock.instant());
        clock.pass(PAUSE);
        window.log("? what is it").type("half a li");
    }

    private WindowRig.Opening opening() {
        return new WindowRig.Opening(folder, clock, Locale.ENGLISH);
    }

    private static List<Entry> entries(WindowRig window) {
        return window.notebook().programme().conferences().stream()
                .flatMap(conference -> window.notebook().programme().sessions(conference.id()).stream())
                .flatMap(session -> window.notebook().entries().of(session.id()).stream())
                .toList();
    }
}
