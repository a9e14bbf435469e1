package dev.hushnote.capture.slide;

import java.awt.Rectangle;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferByte;
import java.awt.image.Raster;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Iterator;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.ImageTypeSpecifier;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;

/// The brightness of a picture, a byte per pixel, rows from top to bottom.
@SuppressWarnings("ArrayRecordComponent") // never changed after it was made
record GreyPicture(int width, int height, byte[] luma) {

    /// Decodes a part of a JPEG, skipping pixels while reading. Colours are never computed.
    ///
    /// @param leastWidth px that the part shall at least have, as far as the picture has them
    /// @throws IOException when it cannot be decoded
    static GreyPicture of(byte[] jpeg, SlideRegion region, int leastWidth) throws IOException {
        try (ImageInputStream stream = new MemoryCacheImageInputStream(new ByteArrayInputStream(jpeg))) {
            Iterator<ImageReader> readers = ImageIO.getImageReadersByFormatName("jpeg");
            ImageReader reader = readers.next();
            try {
                reader.setInput(stream, true, true);
                Rectangle part = region.in(reader.getWidth(0), reader.getHeight(0));
                int step = Math.max(1, part.width / leastWidth);
                ImageReadParam parameters = reader.getDefaultReadParam();
                parameters.setSourceRegion(part);
                parameters.setSourceSubsampling(step, step, 0, 0);
                parameters.setDestinationType(ImageTypeSpecifier.createGrayscale(8, 0, false));
                return of(reader.read(0, parameters));
            } finally {
                reader.dispose();
            }
        } catch (RuntimeException e) {
            throw new IOException("damaged picture", e); // decoders answer damage with any exception
        }
    }

    private static GreyPicture of(BufferedImage image) {
        Raster raster = image.getRaster();
        return new GreyPicture(
                image.getWidth(), image.getHeight(), ((DataBufferByte) raster.getDataBuffer()).getData());
    }

    int at(int x, int y) {
        return luma[y * width + x] & 0xFF;
    }
}
