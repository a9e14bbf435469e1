package dev.hushnote.capture.slide;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hushnote.capture.Frame;
import dev.hushnote.capture.FrameRing;
import java.io.IOException;
import java.time.Instant;
import java.util.Random;
import org.junit.jupiter.api.Test;

class SlideBeforeTest {

    private static final Instant START = TalkCamera.START;

    private final SlidePainter painter = new SlidePainter(2);
    private final Wear wear = new Wear(new Random(1));
    private final FrameRing ring = new FrameRing(FrameRing.USUAL_SPAN, FrameRing.USUAL_BYTES);
    private final RecentSlides recent = new RecentSlides(RecentSlides.USUAL_BYTES);
    private final SlideBefore before = new SlideBefore(SlideRegion.WHOLE, Sensitivity.USUAL);

    @Test
    void findsTheSlideThatJustWentWithoutAWatch() throws IOException {
        byte[] went = show(0, 0, 8);
        show(1, 8, 14);

        assertThat(at(14).jpeg()).isSameAs(went);
    }

    @Test
    void isRightWhenTheKeyIsPressedAtTheVeryChange() throws IOException {
        show(0, 0, 4);
        byte[] went = show(1, 4, 9);
        show(2, 9, 10);

        assertThat(at(9).jpeg()).isSameAs(went);
    }

    @Test
    void asksTheKeptSlidesWhenTheOneInViewStoodForLong() throws IOException {
        Frame kept = new Frame(new byte[] {1}, 1, 1, START);
        recent.take(new SlideEvent.NewSlide(1, kept, START.minusSeconds(60)));
        recent.take(new SlideEvent.NewSlide(2, kept, START.minusSeconds(30)));
        show(0, 0, 10);

        assertThat(before.in(ring, START.plusSeconds(5))).isEmpty();
        assertThat(at(10)).isSameAs(kept);
    }

    @Test
    void knowsNothingBeforeTheFirstSlide() {
        assertThat(before.at(START, ring, recent)).isEmpty();
    }

    private Frame at(int moment) {
        return before.at(START.plusMillis(500L * moment), ring, recent).orElseThrow();
    }

    /// Shows a slide for some half seconds.
    private byte[] show(int slide, int from, int to) throws IOException {
        byte[] jpeg = wear.jpeg(painter.paint(slide, 6), 0.8f);
        for (int i = from; i < to; i++) {
            ring.add(new Frame(jpeg, 1280, 720, START.plusMillis(500L * i)));
        }
        return jpeg;
    }
}
