package dev.hushnote.capture;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hushnote.testkit.Waiting;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class CameraTest {

    private static final Instant START = Instant.parse("2026-05-12T10:00:00Z");
    private static final SourceChoice CHOICE = new SourceChoice.Screen(0, null);

    private final List<Played> made = new ArrayList<>();
    private final Camera camera = new Camera(
            _ -> {
                made.add(new Played());
                return made.getLast();
            },
            new FrameRing(FrameRing.USUAL_SPAN, FrameRing.USUAL_BYTES));

    @AfterEach
    void end() {
        camera.close();
    }

    @Test
    void nothingIsFilmedUntilSomethingIsChosen() {
        assertThat(camera.choice()).isEqualTo(SourceChoice.NONE);
        camera.sleep();
        camera.wake();
        assertThat(camera.state()).isEqualTo(new SourceState.Off());
        assertThat(made).isEmpty();
    }

    @Test
    void anOldPictureIsNotTakenForTheMoment() {
        camera.choose(CHOICE);
        Frame frame = made.getFirst().give(0);
        assertThat(camera.shutter(START.plusMillis(1_900))).contains(frame);
        assertThat(camera.shutter(START.plusMillis(2_100))).isEmpty();
        assertThat(camera.shutter(START.minusMillis(50))).contains(frame);
    }

    @Test
    void anotherChoiceEndsTheFirstAndForgetsItsPictures() {
        camera.choose(CHOICE);
        Played first = made.getFirst();
        first.give(0);
        camera.choose(new SourceChoice.Screen(1, null));

        assertThat(first.closed).isTrue();
        assertThat(camera.ring().latest()).isEmpty();
        first.give(100);
        first.tell(new SourceState.Lost(Reason.GONE, ""));
        assertThat(camera.ring().latest()).isEmpty();
        assertThat(camera.state()).isEqualTo(new SourceState.Starting());
    }

    @Test
    void sleepingItKeepsTheChoiceAndWakesWithIt() {
        camera.choose(CHOICE);
        camera.sleep();
        assertThat(made.getFirst().closed).isTrue();
        assertThat(camera.isAsleep()).isTrue();
        camera.choose(new SourceChoice.Screen(1, null));
        assertThat(made).hasSize(1);
        camera.wake();
        camera.wake();
        assertThat(made).hasSize(2);
        assertThat(camera.choice()).isEqualTo(new SourceChoice.Screen(1, null));
    }

    @Test
    void watchersHearOfEveryChangeUntilTheyAreTold() {
        List<SourceState> seen = new ArrayList<>();
        Camera.Watch watch = camera.onChange(() -> seen.add(camera.state()));
        camera.choose(CHOICE);
        made.getFirst().tell(new SourceState.Running(1, 1, 0));
        watch.close();
        made.getFirst().tell(new SourceState.Lost(Reason.GONE, ""));
        assertThat(seen).contains(new SourceState.Running(1, 1, 0)).doesNotContain(camera.state());
    }

    @Test
    void aSlowTakerGetsTheNewestAndMissesTheRest() throws InterruptedException {
        camera.choose(CHOICE);
        CountDownLatch blocked = new CountDownLatch(1);
        CountDownLatch first = new CountDownLatch(1);
        List<Frame> taken = new CopyOnWriteArrayList<>();
        Camera.Watch watch = camera.onFrame(1_000, frame -> {
            taken.add(frame);
            first.countDown();
            awaitQuietly(blocked);
        });
        Frame one = made.getFirst().give(0);
        first.await();
        for (int i = 1; i < 100; i++) {
            made.getFirst().give(i);
        }
        Frame last = made.getFirst().give(100);
        blocked.countDown();
        Waiting.until(() -> taken.size() == 2);
        watch.close();
        assertThat(taken).containsExactly(one, last);
    }

    private static void awaitQuietly(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new AssertionError("interrupted", e);
        }
    }

    /// A source that gives what the test says.
    private static final class Played implements FrameSource {

        private @Nullable FrameListener listener;
        private boolean closed;

        @Override
        public void start(FrameListener toTell) {
            listener = toTell;
            toTell.state(new SourceState.Starting());
        }

        @Override
        public void close() {
            closed = true;
        }

        Frame give(int millis) {
            Frame frame = new Frame(new byte[10], 1, 1, START.plusMillis(millis));
            if (listener != null) {
                listener.frame(frame);
            }
            return frame;
        }

        void tell(SourceState state) {
            if (listener != null) {
                listener.state(state);
            }
        }
    }
}
