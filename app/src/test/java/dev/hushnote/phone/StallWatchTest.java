package dev.hushnote.phone;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hushnote.testkit.ByHand;
import dev.hushnote.testkit.Waiting;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PipedInputStream;
import java.io.PipedOutputStream;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class StallWatchTest {

    private static final Duration LONGEST = Duration.ofSeconds(30);
    private static final Duration HALF = LONGEST.dividedBy(2);

    private final ByHand time = new ByHand();
    private final AtomicInteger hungUp = new AtomicInteger();
    private final AtomicInteger waits = new AtomicInteger();
    private final PipedOutputStream sender = new PipedOutputStream();

    @Test
    void whoeverSendsNothingMoreIsHungUpOnOnce() throws IOException {
        InputStream body = watched();
        sender.write(new byte[3]);
        assertThat(body.readNBytes(3)).hasSize(3);
        CompletableFuture<Integer> rest = read(body);
        time.pass(HALF.minusMillis(1));
        assertThat(hungUp).hasValue(0);
        time.pass(HALF);
        time.pass(HALF);
        Waiting.until(() -> hungUp.get() == 1);
        time.pass(LONGEST);
        assertThat(hungUp).hasValue(1);
        sender.close();
        assertThat(rest.join()).isEqualTo(-1);
    }

    @Test
    void whoeverSendsALittleBetweenTwoLooksMayGoOn() throws IOException {
        InputStream body = watched();
        for (int i = 0; i < 10; i++) {
            CompletableFuture<Integer> next = read(body);
            time.pass(HALF);
            sender.write(i);
            sender.flush();
            assertThat(next.join()).isEqualTo(i);
        }
        time.pass(LONGEST.multipliedBy(2));
        assertThat(hungUp).hasValue(0);
    }

    /// Begins to read and waits until that waits.
    private CompletableFuture<Integer> read(InputStream body) {
        int before = waits.get();
        CompletableFuture<Integer> read = CompletableFuture.supplyAsync(() -> {
            try {
                return body.read();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
        Waiting.until(() -> waits.get() > before);
        return read;
    }

    private InputStream watched() throws IOException {
        InputStream counted = new FilterInputStream(new PipedInputStream(sender)) {
            @Override
            public int read() throws IOException {
                waits.incrementAndGet();
                return super.read();
            }

            @Override
            public int read(byte[] bytes, int offset, int length) throws IOException {
                waits.incrementAndGet();
                return super.read(bytes, offset, length);
            }
        };
        return new StallWatch(LONGEST, time).over(counted, hungUp::incrementAndGet);
    }
}
