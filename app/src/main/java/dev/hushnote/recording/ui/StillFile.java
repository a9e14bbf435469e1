package dev.hushnote.recording.ui;

import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageOutputStream;

/// A still as a JPEG file.
final class StillFile {

    /// Writing on slides stays sharp.
    private static final float QUALITY = 0.92f;

    private StillFile() {}

    static byte[] of(Still still) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        try (ImageOutputStream out = ImageIO.createImageOutputStream(bytes)) {
            ImageWriteParam quality = writer.getDefaultWriteParam();
            quality.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            quality.setCompressionQuality(QUALITY);
            writer.setOutput(out);
            writer.write(null, new IIOImage(opaque(still.picture()), null, null), quality);
        } catch (IOException e) {
            throw new UncheckedIOException(e); // memory does not fail
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }

    /// A JPEG has no transparency.
    private static BufferedImage opaque(BufferedImage picture) {
        BufferedImage copy = new BufferedImage(picture.getWidth(), picture.getHeight(), BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = copy.createGraphics();
        graphics.drawImage(picture, 0, 0, null);
        graphics.dispose();
        return copy;
    }
}
