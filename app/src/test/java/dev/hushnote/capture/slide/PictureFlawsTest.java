package dev.hushnote.capture.slide;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hushnote.testkit.Pictures;
import java.awt.AlphaComposite;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RadialGradientPaint;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferByte;
import java.io.IOException;
import java.util.Random;
import java.util.Set;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class PictureFlawsTest {

    private final PictureFlaws flaws = new PictureFlaws();
    private final Wear wear = new Wear(new Random(7));

    /// Light talks and dark ones.
    static LongStream talks() {
        return LongStream.rangeClosed(1, 6);
    }

    @ParameterizedTest
    @MethodSource("talks")
    void findsNothingWrongWithASharpPictureOfALightOrADarkSlide(long seed) throws IOException {
        for (int slide = 0; slide < 5; slide++) {
            assertThat(of(room(seed, slide), 1)).as("slide %d", slide).isEmpty();
            assertThat(of(new SlidePainter(seed).paint(slide, 6), 1))
                    .as("slide %d alone", slide)
                    .isEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("talks")
    void tellsASmearedPicture(long seed) throws IOException {
        BufferedImage picture = room(seed, 0);
        wear.smear(pixels(picture), picture.getWidth(), picture.getHeight(), 7);

        assertThat(of(picture, 1)).containsExactly(Flaw.BLURRED);
    }

    @ParameterizedTest
    @MethodSource("talks")
    void tellsAPictureThatIsTooDark(long seed) throws IOException {
        assertThat(of(room(seed, 0), 0.15)).contains(Flaw.DARK);
    }

    @ParameterizedTest
    @MethodSource("talks")
    void tellsALightThatHidesAPartOfTheSlide(long seed) throws IOException {
        BufferedImage picture = room(seed, 1);
        Graphics2D canvas = picture.createGraphics();
        canvas.setComposite(AlphaComposite.SrcOver);
        canvas.setPaint(new RadialGradientPaint(
                500, 300, 170, new float[] {0.4f, 1}, new Color[] {Color.WHITE, new Color(255, 255, 255, 0)}));
        canvas.fillRect(0, 0, picture.getWidth(), picture.getHeight());
        canvas.dispose();

        assertThat(of(picture, 1)).contains(Flaw.GLARE);
    }

    @Test
    void aSmallPictureIsNotCalledBlurred() throws IOException {
        assertThat(new PictureFlaws().of(Pictures.jpeg(Pictures.slide(320, 240, 3))))
                .isEmpty();
    }

    @Test
    void findsNoGlareOnASlideThatIsAsWhiteAsCanBe() throws IOException {
        assertThat(of(room(1, 1), 1.3)).isEmpty();
    }

    @Test
    void saysNothingAboutWhatIsNoPicture() {
        assertThat(flaws.of(new byte[] {1, 2, 3})).isEmpty();
    }

    private Set<Flaw> of(BufferedImage picture, double gain) throws IOException {
        wear.expose(pixels(picture), gain, 4);
        return flaws.of(wear.jpeg(picture, 0.85f));
    }

    /// A projected slide, greyer than paint, in a dim room.
    private static BufferedImage room(long seed, int slide) {
        BufferedImage picture = new BufferedImage(1280, 720, BufferedImage.TYPE_3BYTE_BGR);
        Graphics2D canvas = picture.createGraphics();
        canvas.setColor(new Color(28, 24, 22));
        canvas.fillRect(0, 0, 1280, 720);
        canvas.drawImage(new SlidePainter(seed).paint(slide, 6), 160, 60, 1000, 562, null);
        canvas.setColor(new Color(0, 0, 0, 50));
        canvas.fillRect(160, 60, 1000, 562);
        canvas.dispose();
        return picture;
    }

    private static byte[] pixels(BufferedImage picture) {
        return ((DataBufferByte) picture.getRaster().getDataBuffer()).getData();
    }
}
