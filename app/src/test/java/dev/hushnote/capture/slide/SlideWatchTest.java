package dev.hushnote.capture.slide;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hushnote.capture.Frame;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Judges the watch by talks other than those its thresholds were chosen on, which were seeds 1 to 3.
class SlideWatchTest {

    private static final long EVERYDAY = 101;

    private final Wear wear = new Wear(new Random(1));

    @ParameterizedTest
    @EnumSource
    void findsTheFirstSlidesOfATalk(Scene scene) throws IOException {
        check(scene, TalkScore.of(scene, EVERYDAY, 8));
    }

    @ParameterizedTest
    @EnumSource
    @Tag("thorough")
    void findsTheSlidesOfManyTalks(Scene scene, TestReporter figures) throws IOException {
        TalkScore sum = TalkScore.NONE;
        for (long seed : LongStream.range(EVERYDAY, EVERYDAY + 10).toArray()) {
            sum = sum.plus(TalkScore.of(scene, seed, Talk.SLIDES));
        }
        figures.publishEntry(scene + ", 10 talks", sum.line());
        check(scene, sum);
    }

    @Test
    void passesOverABlackScreenAndWhatIsNoPicture() throws IOException {
        SlidePainter painter = new SlidePainter(1);
        SlideWatch watch = new SlideWatch(SlideRegion.WHOLE, Sensitivity.USUAL);
        byte[] slide = wear.jpeg(painter.paint(0, 6), 0.8f);
        byte[] black = wear.jpeg(new BufferedImage(960, 540, BufferedImage.TYPE_3BYTE_BGR), 0.8f);
        byte[] next = wear.jpeg(painter.paint(1, 6), 0.8f);

        List<byte[]> shown = new ArrayList<>();
        for (byte[] jpeg : List.of(slide, black, new byte[] {1, 2}, slide, next, slide)) {
            shown.addAll(List.of(jpeg, jpeg, jpeg, jpeg));
        }

        assertThat(events(watch, shown))
                .extracting(event -> event.getClass().getSimpleName() + event.number())
                .containsExactly("NewSlide1", "NewSlide2", "BackTo1");
    }

    @Test
    void countsALineTakenAwayAsTheSameSlide() throws IOException {
        SlidePainter painter = new SlidePainter(1);
        List<byte[]> shown = new ArrayList<>();
        for (int lines : new int[] {4, 5, 6, 5}) {
            byte[] jpeg = wear.jpeg(painter.paint(0, lines), 0.8f);
            shown.addAll(List.of(jpeg, jpeg, jpeg, jpeg));
        }

        assertThat(events(new SlideWatch(SlideRegion.WHOLE, Sensitivity.USUAL), shown))
                .hasSize(1);
    }

    /// Of twelve lines nine stay.
    @Test
    void whatCountsAsAnotherSlideIsForTheAttendeeToSay() throws IOException {
        byte[] first = wear.jpeg(lines(9, "before"), 0.8f);
        byte[] second = wear.jpeg(lines(9, "after this"), 0.8f);
        List<byte[]> shown = List.of(first, first, first, first, second, second, second, second);
        assertThat(events(new SlideWatch(SlideRegion.WHOLE, Sensitivity.LOW), shown))
                .hasSize(1);
        assertThat(events(new SlideWatch(SlideRegion.WHOLE, Sensitivity.HIGH), shown))
                .hasSize(2);
    }

    private static BufferedImage lines(int lasting, String word) {
        BufferedImage image = new BufferedImage(1280, 720, BufferedImage.TYPE_3BYTE_BGR);
        Graphics2D canvas = image.createGraphics();
        canvas.setColor(Color.WHITE);
        canvas.fillRect(0, 0, 1280, 720);
        canvas.setColor(Color.BLACK);
        canvas.setFont(new Font(Font.SANS_SERIF, Font.BOLD, 36));
        for (int i = 0; i < 12; i++) {
            String text = i < lasting ? "a line that stays where it is" : word + " " + "another one ".repeat(2) + word;
            canvas.drawString(i + " " + text + " " + i * 37, i < lasting ? 80 : 60 + 11 * word.length(), 60 + 55 * i);
        }
        canvas.dispose();
        return image;
    }

    private static List<SlideEvent> events(SlideWatch watch, List<byte[]> shown) {
        List<SlideEvent> events = new ArrayList<>();
        for (int i = 0; i < shown.size(); i++) {
            watch.look(new Frame(shown.get(i), 1280, 720, TalkCamera.START.plusMillis(500L * i)))
                    .ifPresent(events::add);
        }
        return events;
    }

    private static void check(Scene scene, TalkScore score) {
        boolean hand = scene == Scene.HAND_HELD;
        assertThat(score.recall()).as(score.line()).isGreaterThanOrEqualTo(hand ? 0.9 : 0.95);
        assertThat(score.precision()).as(score.line()).isGreaterThanOrEqualTo(hand ? 0.8 : 0.95);
    }
}
