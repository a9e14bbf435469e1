package dev.hushnote.capture;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Iterator;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;

/// Decodes frames to few pixels, skipping the others while reading.
final class SmallPictures {

    private final int width;

    /// @param width least width in px, as far as the frame has it; less than twice as wide
    SmallPictures(int width) {
        this.width = width;
    }

    Pixels decode(Frame frame) throws IOException {
        int step = Math.max(1, frame.width() / width);
        try (ImageInputStream stream = new MemoryCacheImageInputStream(new ByteArrayInputStream(frame.jpeg()))) {
            Iterator<ImageReader> readers = ImageIO.getImageReadersByFormatName("jpeg");
            ImageReader reader = readers.next();
            try {
                reader.setInput(stream, true, true);
                ImageReadParam parameters = reader.getDefaultReadParam();
                parameters.setSourceSubsampling(step, step, 0, 0);
                return pixels(reader.read(0, parameters));
            } finally {
                reader.dispose();
            }
        } catch (RuntimeException e) {
            throw new IOException("damaged picture", e); // decoders answer damage with any exception
        }
    }

    private static Pixels pixels(BufferedImage image) {
        int width = image.getWidth();
        int height = image.getHeight();
        return new Pixels(width, height, image.getRGB(0, 0, width, height, null, 0, width));
    }
}
