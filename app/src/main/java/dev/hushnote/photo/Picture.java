package dev.hushnote.photo;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Iterator;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.stream.FileImageInputStream;
import javax.imageio.stream.ImageInputStream;

/// Decodes picture files with bounded memory: never more pixels than are needed, and none of absurdly large
/// pictures.
///
/// Needs no window toolkit. May be used from any thread.
final class Picture {

    /// Larger pictures are not decoded, not even in part.
    static final long MOST_PIXELS = 200_000_000;

    private Picture() {}

    /// Width and height in px as stored.
    record Size(int width, int height) {

        long pixels() {
            return (long) width * height;
        }

        int longEdge() {
            return Math.max(width, height);
        }
    }

    /// Reads only the header.
    ///
    /// @throws IOException when it is no picture
    static Size size(Path file) throws IOException {
        return read(file, reader -> new Size(reader.getWidth(0), reader.getHeight(0)));
    }

    /// Decodes a picture upright, opaque and with at most the given long edge in px; smaller ones keep their size.
    ///
    /// @throws IOException when it cannot be decoded
    static BufferedImage decode(Path file, Orientation orientation, int longEdge) throws IOException {
        BufferedImage decoded = read(file, reader -> decode(reader, longEdge));
        double scale = Math.min(1.0, (double) longEdge / Math.max(decoded.getWidth(), decoded.getHeight()));
        return draw(decoded, orientation, scale);
    }

    /// Skips pixels while reading so that at least twice the wanted edge stays for smooth scaling.
    private static BufferedImage decode(ImageReader reader, int longEdge) throws IOException {
        Size size = new Size(reader.getWidth(0), reader.getHeight(0));
        if (size.pixels() > MOST_PIXELS || size.pixels() <= 0) {
            throw new IOException("too many pixels: " + size);
        }
        ImageReadParam parameters = reader.getDefaultReadParam();
        int step = Math.max(1, size.longEdge() / (2 * longEdge));
        parameters.setSourceSubsampling(step, step, 0, 0);
        return reader.read(0, parameters);
    }

    private static BufferedImage draw(BufferedImage source, Orientation orientation, double scale) {
        int width = Math.max(1, (int) Math.round(source.getWidth() * scale));
        int height = Math.max(1, (int) Math.round(source.getHeight() * scale));
        boolean sideways = orientation.sideways();
        BufferedImage upright =
                new BufferedImage(sideways ? height : width, sideways ? width : height, BufferedImage.TYPE_INT_RGB);
        Graphics2D canvas = upright.createGraphics();
        try {
            canvas.setColor(Color.WHITE);
            canvas.fillRect(0, 0, upright.getWidth(), upright.getHeight());
            canvas.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
            AffineTransform transform = new AffineTransform();
            transform.translate(upright.getWidth() / 2.0, upright.getHeight() / 2.0);
            transform.quadrantRotate(orientation.turn() / 90);
            transform.scale(orientation.mirrored() ? -1 : 1, 1);
            transform.translate(-width / 2.0, -height / 2.0);
            transform.scale((double) width / source.getWidth(), (double) height / source.getHeight());
            canvas.drawImage(source, transform, null);
        } finally {
            canvas.dispose();
        }
        return upright;
    }

    @FunctionalInterface
    private interface Reading<T> {
        T from(ImageReader reader) throws IOException;
    }

    private static <T> T read(Path file, Reading<T> reading) throws IOException {
        try (ImageInputStream stream = new FileImageInputStream(file.toFile())) {
            Iterator<ImageReader> readers = ImageIO.getImageReaders(stream);
            if (!readers.hasNext()) {
                throw new IOException("no picture: " + file);
            }
            ImageReader reader = readers.next();
            try {
                reader.setInput(stream, true, true);
                return reading.from(reader);
            } finally {
                reader.dispose();
            }
        } catch (RuntimeException e) {
            throw new IOException("damaged picture: " + file, e); // decoders answer damage with any exception
        }
    }
}
