package dev.hushnote.capture.screen;

import dev.hushnote.capture.Frame;
import java.awt.Graphics2D;
import java.awt.Image;
import java.awt.image.BufferedImage;
import java.awt.image.MultiResolutionImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Instant;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageOutputStream;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/// Encodes pictures of the screen, small writing still readable.
final class ScreenJpegs {

    private static final float QUALITY = 0.92f;

    /// @param captured in as many resolutions as the screen has; the finest is taken
    Frame encode(MultiResolutionImage captured, Instant at) throws IOException {
        BufferedImage image = opaque(captured.getResolutionVariants().getLast());
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(1 << 18);
        ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        try (ImageOutputStream stream = new MemoryCacheImageOutputStream(bytes)) {
            writer.setOutput(stream);
            ImageWriteParam parameters = writer.getDefaultWriteParam();
            parameters.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            parameters.setCompressionQuality(QUALITY);
            writer.write(null, new IIOImage(image, null, null), parameters);
        } finally {
            writer.dispose();
        }
        return new Frame(bytes.toByteArray(), image.getWidth(), image.getHeight(), at);
    }

    private static BufferedImage opaque(Image image) {
        if (image instanceof BufferedImage ready && ready.getType() == BufferedImage.TYPE_INT_RGB) {
            return ready;
        }
        BufferedImage copy = new BufferedImage(image.getWidth(null), image.getHeight(null), BufferedImage.TYPE_INT_RGB);
        Graphics2D canvas = copy.createGraphics();
        canvas.drawImage(image, 0, 0, null);
        canvas.dispose();
        return copy;
    }
}
