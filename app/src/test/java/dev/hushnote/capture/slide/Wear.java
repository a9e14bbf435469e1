package dev.hushnote.capture.slide;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Random;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageOutputStream;

/// What a camera does to a picture of three bytes a pixel.
final class Wear {

    private static final int VALUES = 8192;

    private final Random random;
    private final float[] noise = new float[VALUES];

    Wear(Random random) {
        this.random = random;
        for (int i = 0; i < VALUES; i++) {
            noise[i] = (float) random.nextGaussian();
        }
    }

    /// Moves the camera sideways during the exposure.
    void smear(byte[] pixels, int width, int height, int reach) {
        byte[] row = new byte[width * 3];
        for (int y = 0; y < height; y++) {
            int start = y * width * 3;
            for (int channel = 0; channel < 3; channel++) {
                int sum = 0;
                for (int x = -reach; x < width; x++) {
                    sum += x + reach < width ? pixels[start + (x + reach) * 3 + channel] & 0xFF : 0;
                    sum -= x > reach ? pixels[start + (x - reach - 1) * 3 + channel] & 0xFF : 0;
                    if (x >= 0) {
                        row[x * 3 + channel] = (byte) (sum / (2 * reach + 1));
                    }
                }
            }
            System.arraycopy(row, 0, pixels, start, row.length);
        }
    }

    /// Brightens and adds noise, another value for each colour of each pixel.
    void expose(byte[] pixels, double gain, double deviation) {
        float brighter = (float) gain;
        float rough = (float) deviation;
        int state = random.nextInt() | 1;
        for (int i = 0; i < pixels.length; i++) {
            state ^= state << 13;
            state ^= state >>> 17;
            state ^= state << 5;
            float value = (pixels[i] & 0xFF) * brighter + noise[state & (VALUES - 1)] * rough;
            pixels[i] = (byte) Math.clamp((int) value, 0, 255);
        }
    }

    byte[] jpeg(BufferedImage picture, float quality) throws IOException {
        ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ImageOutputStream out = ImageIO.createImageOutputStream(bytes)) {
            ImageWriteParam parameters = writer.getDefaultWriteParam();
            parameters.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            parameters.setCompressionQuality(quality);
            writer.setOutput(out);
            writer.write(null, new IIOImage(picture, null, null), parameters);
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }
}
