package dev.hushnote.wiring;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class AfterwardsTest {

    @Test
    void closedItHasDoneEverythingAndTakesNothingMore() {
        Afterwards afterwards = new Afterwards();
        CountDownLatch begun = new CountDownLatch(20);
        AtomicInteger done = new AtomicInteger();
        for (int i = 0; i < 20; i++) {
            afterwards.execute(() -> {
                begun.countDown();
                dev.hushnote.testkit.Waiting.until(() -> begun.getCount() == 0);
                done.incrementAndGet();
            });
        }
        afterwards.close();
        assertThat(done).hasValue(20);
        afterwards.execute(done::incrementAndGet);
        afterwards.close();
        assertThat(done).hasValue(20);
    }
}
