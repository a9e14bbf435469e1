package dev.hushnote.capture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.hushnote.testkit.Pictures;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

/// Cutting a byte stream into pictures, whatever stands between and inside them.
class JpegStreamTest {

    private static final int LIMIT = 1 << 20;

    @Test
    void picturesComeOutAsTheyCameHoweverTheBytesArrive() throws IOException {
        List<byte[]> pictures = List.of(jpeg(64, 48, 1), jpeg(320, 200, 2), jpeg(17, 33, 3));
        byte[] stream = joined(pictures.toArray(byte[][]::new));
        for (int seed = 0; seed < 20; seed++) {
            List<Frame> frames = frames(new Trickle(stream, seed));
            assertThat(frames).extracting(Frame::jpeg).containsExactlyElementsOf(pictures);
            assertThat(frames).extracting(Frame::width).containsExactly(64, 320, 17);
            assertThat(frames).extracting(Frame::height).containsExactly(48, 200, 33);
        }
    }

    @Test
    void whatStandsBetweenPicturesIsPassedOver() throws IOException {
        byte[] first = jpeg(64, 48, 1);
        byte[] second = jpeg(64, 48, 2);
        byte[] between = "\r\n--frame\r\nContent-Type: image/jpeg\r\n\r\n".getBytes(StandardCharsets.UTF_8);
        byte[] noise = {(byte) 0xFF, (byte) 0xD9, 0, (byte) 0xFF, (byte) 0xFF};
        assertThat(frames(joined(between, first, noise, between, second, noise)))
                .extracting(Frame::jpeg)
                .containsExactly(first, second);
    }

    @Test
    void aThumbnailInTheMetadataEndsNothing() throws IOException {
        byte[] thumbnail = jpeg(16, 16, 9);
        byte[] plain = jpeg(64, 48, 1);
        int size = thumbnail.length + 2;
        byte[] metadata = {(byte) 0xFF, (byte) 0xE1, (byte) (size >> 8), (byte) size};
        byte[] picture =
                joined(Arrays.copyOf(plain, 2), metadata, thumbnail, Arrays.copyOfRange(plain, 2, plain.length));
        assertThat(frames(picture)).extracting(Frame::jpeg).containsExactly(picture);
    }

    @Test
    void metadataOfAPhoneStays() throws IOException {
        byte[] picture = Pictures.phoneJpeg(
                Pictures.slide(64, 48, 5), OffsetDateTime.parse("2026-05-12T10:00:00+09:00"), 6, true);
        assertThat(frames(picture)).extracting(Frame::jpeg).containsExactly(picture);
    }

    /// A length that was cut off may swallow up to 64 kB of what follows, but no more.
    @Test
    void picturesThatBreakOffAreDropped() throws IOException {
        byte[] whole = jpeg(64, 48, 1);
        byte[] next = jpeg(64, 48, 2);
        byte[][] following = new byte[1 + (1 << 16) / next.length][];
        Arrays.fill(following, next);
        for (int cut = 2; cut < whole.length - 2; cut += 7) {
            List<Frame> frames = frames(joined(Arrays.copyOf(whole, cut), joined(following), whole));
            assertThat(frames.getLast().jpeg()).as("cut at %d", cut).isEqualTo(whole);
            assertThat(frames).extracting(Frame::width).containsOnly(64);
        }
    }

    @Test
    void damageNeverHangsOrThrows() throws IOException {
        byte[] whole = joined(jpeg(64, 48, 1), jpeg(64, 48, 2), jpeg(64, 48, 3));
        Random random = new Random(7);
        for (int round = 0; round < 500; round++) {
            byte[] damaged = whole.clone();
            for (int i = 0; i < 10; i++) {
                damaged[random.nextInt(damaged.length)] = (byte) (random.nextBoolean() ? 0xFF : random.nextInt(256));
            }
            assertThat(frames(damaged)).allMatch(frame -> frame.width() > 0 && frame.height() > 0);
        }
    }

    /// As many webcams send it.
    @Test
    void codeTablesThatWereLeftOutAreAdded() throws IOException {
        byte[] whole = jpeg(64, 48, 4);
        byte[] bare = withoutTables(whole);
        assertThat(bare.length).isLessThan(whole.length - 300);

        Frame frame = frames(bare).getFirst();

        assertThat(tables(frame.jpeg())).isEqualTo(4);
        BufferedImage expected = ImageIO.read(new ByteArrayInputStream(whole));
        BufferedImage actual = ImageIO.read(new ByteArrayInputStream(frame.jpeg()));
        assertThat(actual.getRGB(0, 0, 64, 48, null, 0, 64)).isEqualTo(expected.getRGB(0, 0, 64, 48, null, 0, 64));
    }

    @Test
    void aPictureWithoutEndEndsTheReading() throws IOException {
        byte[] picture = jpeg(64, 48, 1);
        byte[] head = Arrays.copyOf(picture, picture.length - 2);
        assertThatThrownBy(() -> frames(joined(head, new byte[2 * LIMIT]))).isInstanceOf(NoPictureException.class);
        assertThatThrownBy(() -> frames(new byte[2 * LIMIT])).isInstanceOf(NoPictureException.class);
    }

    private static List<Frame> frames(byte[] stream) throws IOException {
        return frames(new ByteArrayInputStream(stream));
    }

    private static List<Frame> frames(InputStream stream) throws IOException {
        JpegStream jpegs = new JpegStream(stream, Clock.systemUTC(), LIMIT);
        List<Frame> frames = new ArrayList<>();
        for (Optional<Frame> frame = jpegs.next(); frame.isPresent(); frame = jpegs.next()) {
            frames.add(frame.get());
        }
        return frames;
    }

    private static byte[] jpeg(int width, int height, int seed) throws IOException {
        return Pictures.jpeg(Pictures.slide(width, height, seed));
    }

    private static byte[] joined(byte[]... parts) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            out.writeBytes(part);
        }
        return out.toByteArray();
    }

    /// Takes the segments of code tables out of a plain JPEG.
    private static byte[] withoutTables(byte[] jpeg) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.write(jpeg, 0, 2);
        int position = 2;
        while ((jpeg[position + 1] & 0xFF) != 0xDA) {
            int length = 2 + ((jpeg[position + 2] & 0xFF) << 8 | (jpeg[position + 3] & 0xFF));
            if ((jpeg[position + 1] & 0xFF) != 0xC4) {
                out.write(jpeg, position, length);
            }
            position += length;
        }
        out.write(jpeg, position, jpeg.length - position);
        return out.toByteArray();
    }

    private static int tables(byte[] jpeg) {
        int count = 0;
        for (int position = 2; (jpeg[position + 1] & 0xFF) != 0xDA; ) {
            count += (jpeg[position + 1] & 0xFF) == 0xC4 ? 1 : 0;
            position += 2 + ((jpeg[position + 2] & 0xFF) << 8 | (jpeg[position + 3] & 0xFF));
        }
        return count;
    }

    /// Gives a few bytes at a time.
    private static final class Trickle extends ByteArrayInputStream {

        private final Random random;

        Trickle(byte[] bytes, int seed) {
            super(bytes);
            this.random = new Random(seed);
        }

        @Override
        public synchronized int read(byte[] target, int from, int count) {
            return super.read(target, from, Math.min(count, 1 + random.nextInt(9)));
        }

        @Override
        public int read(byte[] target) {
            return read(target, 0, target.length);
        }
    }
}
