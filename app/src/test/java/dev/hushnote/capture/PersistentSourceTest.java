package dev.hushnote.capture;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hushnote.testkit.ByHand;
import dev.hushnote.testkit.Waiting;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/// Trying again, and nothing heard of what is over.
class PersistentSourceTest {

    private static final SourceState.Lost BUSY = new SourceState.Lost(Reason.BUSY, "taken");
    private static final Instant START = Instant.parse("2026-05-12T10:00:00Z");

    private final ByHand time = new ByHand();
    private final List<Scripted> attempts = new CopyOnWriteArrayList<>();
    private final List<SourceState> states = new CopyOnWriteArrayList<>();
    private final List<Frame> frames = new CopyOnWriteArrayList<>();
    private final PersistentSource source = new PersistentSource(
            "scripted",
            () -> {
                attempts.add(new Scripted());
                return attempts.getLast();
            },
            time);

    @Test
    void triesAgainAfterTwoFiveAndThenEveryTenSeconds() {
        source.start(listener());
        for (int seconds : new int[] {2, 5, 10, 10, 10}) {
            int before = attempts.size();
            int lost = lost();
            attempts.getLast().end(BUSY);
            Waiting.until(() -> lost() == lost + 1);
            time.pass(Duration.ofSeconds(seconds).minusMillis(1));
            assertThat(attempts).hasSize(before);
            time.pass(Duration.ofMillis(1));
            assertThat(attempts).hasSize(before + 1);
        }
    }

    @Test
    void comesBackAsRunningAndIsPatientAnew() {
        source.start(listener());
        attempts.getLast().end(BUSY);
        Waiting.until(() -> lost() == 1);
        time.pass(Duration.ofSeconds(2));
        attempts.getLast().give(frame(0));
        Waiting.until(() -> !frames.isEmpty());
        attempts.getLast().end(new SourceState.Lost(Reason.GONE, "unplugged"));
        Waiting.until(() -> lost() == 2);
        time.pass(Duration.ofSeconds(2));

        assertThat(attempts).hasSize(3);
        assertThat(states)
                .containsExactly(
                        new SourceState.Starting(),
                        BUSY,
                        new SourceState.Running(640, 480, 0),
                        new SourceState.Lost(Reason.GONE, "unplugged"));
    }

    @Test
    void theRateIsToldOnceItIsKnown() {
        source.start(listener());
        for (int i = 0; i <= 60; i++) {
            attempts.getLast().give(frame(i * 100));
        }
        Waiting.until(() -> frames.size() == 61);
        assertThat(states)
                .containsExactly(
                        new SourceState.Starting(),
                        new SourceState.Running(640, 480, 0),
                        new SourceState.Running(640, 480, 10));
    }

    @Test
    void anAttemptThatSaysNothingIsEnded() {
        source.start(listener());
        attempts.getLast().give(frame(0));
        Waiting.until(() -> !frames.isEmpty());
        time.pass(Duration.ofSeconds(9));
        assertThat(attempts.getFirst().isStopped()).isFalse();
        time.pass(Duration.ofSeconds(3));
        assertThat(attempts.getFirst().isStopped()).isTrue();
        assertThat(states.getLast()).isEqualTo(new SourceState.Lost(Reason.CRASHED, "no picture for 10 s"));

        time.pass(Duration.ofSeconds(2));
        assertThat(attempts).hasSize(2);
        attempts.getLast().give(frame(20_000));
        Waiting.until(() -> states.getLast() instanceof SourceState.Running);
    }

    @Test
    void nothingIsHeardAfterTheEnd() {
        source.start(listener());
        Scripted attempt = attempts.getLast();
        source.close();
        source.close();
        assertThat(attempt.isStopped()).isTrue();
        attempt.give(frame(0));
        attempt.end(BUSY);
        Waiting.until(attempt::isOver);
        time.pass(Duration.ofMinutes(1));

        assertThat(states).containsExactly(new SourceState.Starting(), new SourceState.Off());
        assertThat(frames).isEmpty();
        assertThat(attempts).hasSize(1);
    }

    @Test
    void closedBeforeItWasStartedItNeverBegins() {
        source.close();
        source.start(listener());
        assertThat(attempts).isEmpty();
    }

    private int lost() {
        return (int) states.stream().filter(SourceState.Lost.class::isInstance).count();
    }

    private static Frame frame(int millis) {
        return new Frame(new byte[10], 640, 480, START.plusMillis(millis));
    }

    private FrameListener listener() {
        return new FrameListener() {
            @Override
            public void frame(Frame frame) {
                frames.add(frame);
            }

            @Override
            public void state(SourceState state) {
                states.add(state);
            }
        };
    }

    /// Does what the test says, when it says so.
    private static final class Scripted implements Attempt {

        private record Step(@Nullable Frame frame, SourceState.@Nullable Lost end) {}

        private final LinkedBlockingQueue<Step> steps = new LinkedBlockingQueue<>();
        private final CountDownLatch over = new CountDownLatch(1);
        private volatile boolean stopped;

        @Override
        public SourceState.Lost run(Consumer<Frame> pictures) {
            try {
                while (true) {
                    Step step = steps.take();
                    if (step.frame() != null) {
                        pictures.accept(step.frame());
                    }
                    if (step.end() != null) {
                        over.countDown();
                        return step.end();
                    }
                }
            } catch (InterruptedException e) {
                throw new AssertionError("interrupted", e);
            }
        }

        @Override
        public void stop() {
            stopped = true;
        }

        void give(Frame frame) {
            steps.add(new Step(frame, null));
        }

        void end(SourceState.Lost lost) {
            steps.add(new Step(null, lost));
        }

        boolean isStopped() {
            return stopped;
        }

        boolean isOver() {
            return over.getCount() == 0;
        }
    }
}
