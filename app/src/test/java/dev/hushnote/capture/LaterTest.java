package dev.hushnote.capture;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hushnote.testkit.Waiting;
import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class LaterTest {

    @Test
    void itRunsWhatIsDueAndNothingAfterTheEnd() {
        AtomicInteger runs = new AtomicInteger();
        ScheduledExecutorService scheduler = Executors.newSingleThreadScheduledExecutor();
        Later later = Later.on(scheduler);
        later.after(Duration.ofMillis(1), runs::incrementAndGet);
        Waiting.until(() -> runs.get() == 1);
        scheduler.shutdown();
        later.after(Duration.ZERO, runs::incrementAndGet);
        Waiting.until(scheduler::isTerminated);
        assertThat(runs).hasValue(1);
    }
}
