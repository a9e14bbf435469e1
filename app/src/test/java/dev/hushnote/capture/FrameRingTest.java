package dev.hushnote.capture;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class FrameRingTest {

    private static final Instant START = Instant.parse("2026-05-12T10:00:00Z");

    private final FrameRing ring = new FrameRing(Duration.ofSeconds(2), 1_000);

    @Test
    void thePictureOfAKeyPressIsTheNewestThatWasThere() {
        List<Frame> frames = add(100, 200, 300);
        assertThat(ring.at(millis(250))).contains(frames.get(1));
        assertThat(ring.at(millis(200))).contains(frames.get(1));
        assertThat(ring.at(millis(9_000))).contains(frames.get(2));
    }

    @Test
    void aPressBeforeTheFirstPictureGetsTheFirst() {
        List<Frame> frames = add(100, 200);
        assertThat(ring.at(millis(50))).contains(frames.getFirst());
    }

    @Test
    void anEmptyRingHasNothing() {
        assertThat(ring.at(START)).isEmpty();
        assertThat(ring.latest()).isEmpty();
        assertThat(ring.before(START, 3)).isEmpty();
    }

    @Test
    void earlierPicturesComeNewestFirst() {
        List<Frame> frames = add(100, 200, 300, 400);
        assertThat(ring.before(millis(350), 2)).containsExactly(frames.get(2), frames.get(1));
        assertThat(ring.latest()).contains(frames.get(3));
    }

    @Test
    void oldPicturesAreForgotten() {
        List<Frame> frames = add(0, 1_000, 2_500, 3_000);
        assertThat(ring.before(millis(3_000), 9))
                .containsExactlyElementsOf(frames.subList(1, 4).reversed());
        assertThat(ring.bytes()).isEqualTo(300);
    }

    @Test
    void theBytesAreBoundedButTheNewestStays() {
        for (int i = 0; i < 30; i++) {
            add(i);
        }
        assertThat(ring.bytes()).isEqualTo(1_000);
        Frame large = new Frame(new byte[5_000], 1, 1, millis(40));
        ring.add(large);
        assertThat(ring.before(millis(99), 9)).containsExactly(large);
        ring.clear();
        assertThat(ring.bytes()).isZero();
    }

    @Test
    void aClockSetBackLeavesNoPicturesOfTheFuture() {
        add(60_000, 60_100);
        List<Frame> frames = add(0);
        assertThat(ring.before(millis(99_000), 9)).isEqualTo(frames);
    }

    private List<Frame> add(int... millis) {
        List<Frame> frames = java.util.Arrays.stream(millis)
                .mapToObj(at -> new Frame(new byte[100], 1, 1, millis(at)))
                .toList();
        frames.forEach(ring::add);
        return frames;
    }

    private static Instant millis(int millis) {
        return START.plusMillis(millis);
    }

    @Test
    void ofOlderPicturesTwoASecondAreKept() {
        FrameRing twelveSeconds = new FrameRing(FrameRing.USUAL_SPAN, FrameRing.USUAL_BYTES);
        Instant begin = Instant.parse("2026-05-14T09:00:00Z");
        for (int i = 0; i < 20 * 30; i++) {
            twelveSeconds.add(new Frame(new byte[1000], 1, 1, begin.plusMillis(i * 1000L / 30)));
        }
        Instant newest = twelveSeconds.latest().orElseThrow().at();
        assertThat(twelveSeconds.bytes()).isBetween(75_000L, 85_000L);
        assertThat(twelveSeconds.before(newest, 1000)).hasSize((int) (twelveSeconds.bytes() / 1000));
        for (int millis : new int[] {0, 900, 1900}) {
            assertThat(Duration.between(
                            twelveSeconds
                                    .at(newest.minusMillis(millis))
                                    .orElseThrow()
                                    .at(),
                            newest.minusMillis(millis)))
                    .isLessThan(Duration.ofMillis(40));
        }
        for (int seconds = 3; seconds < 12; seconds++) {
            Instant then = newest.minusSeconds(seconds);
            assertThat(Duration.between(twelveSeconds.at(then).orElseThrow().at(), then))
                    .isBetween(Duration.ZERO, Duration.ofMillis(550));
        }
    }
}
