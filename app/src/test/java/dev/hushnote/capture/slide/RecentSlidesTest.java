package dev.hushnote.capture.slide;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hushnote.capture.Frame;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class RecentSlidesTest {

    private static final Instant NINE = Instant.parse("2026-05-12T09:00:00Z");

    private final RecentSlides slides = new RecentSlides(1000);

    @Test
    void givesTheSlideBeforeTheOneInViewAtAnInstant() {
        slides.take(slide(1, 0, 10));
        slides.take(slide(2, 60, 20));
        slides.take(slide(3, 120, 30));

        assertThat(slides.before(NINE.plusSeconds(59))).isEmpty();
        assertThat(slides.before(NINE.plusSeconds(60)).orElseThrow().jpeg()).hasSize(10);
        assertThat(slides.before(NINE.plusSeconds(119)).orElseThrow().jpeg()).hasSize(10);
        assertThat(slides.before(NINE.plusSeconds(500)).orElseThrow().jpeg()).hasSize(20);
    }

    @Test
    void givesTheNewestFirst() {
        slides.take(slide(1, 0, 10));
        slides.take(slide(2, 60, 20));
        slides.take(new SlideEvent.BackTo(1, frame(30), NINE.plusSeconds(80)));

        assertThat(slides.latest()).extracting(frame -> frame.jpeg().length).containsExactly(30, 20);
        assertThat(slides.before(NINE.plusSeconds(90)).orElseThrow().jpeg()).hasSize(20);
        assertThat(slides.before(NINE.plusSeconds(70)).orElseThrow().jpeg()).hasSize(10);
    }

    @Test
    void keepsSixAndNoMoreBytesThanAllowed() {
        for (int i = 1; i <= 10; i++) {
            slides.take(slide(i, i, i));
        }
        assertThat(slides.latest()).extracting(frame -> frame.jpeg().length).containsExactly(10, 9, 8, 7, 6, 5);

        slides.take(slide(11, 11, 985));
        assertThat(slides.latest()).extracting(frame -> frame.jpeg().length).containsExactly(985, 10);

        slides.take(slide(12, 12, 5000));
        assertThat(slides.latest()).extracting(frame -> frame.jpeg().length).containsExactly(5000);
    }

    @Test
    void forgets() {
        slides.take(slide(1, 0, 10));
        slides.clear();

        assertThat(slides.latest()).isEmpty();
    }

    private static SlideEvent slide(int number, int second, int bytes) {
        return new SlideEvent.NewSlide(number, frame(bytes), NINE.plusSeconds(second));
    }

    private static Frame frame(int bytes) {
        return new Frame(new byte[bytes], 1, 1, NINE);
    }
}
