package dev.hushnote.testkit;

import java.awt.Color;
import java.awt.Font;
import java.awt.GradientPaint;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Random;
import javax.imageio.ImageIO;
import org.apache.commons.imaging.formats.jpeg.exif.ExifRewriter;
import org.apache.commons.imaging.formats.tiff.constants.ExifTagConstants;
import org.apache.commons.imaging.formats.tiff.constants.TiffDirectoryType;
import org.apache.commons.imaging.formats.tiff.constants.TiffTagConstants;
import org.apache.commons.imaging.formats.tiff.taginfos.TagInfoAscii;
import org.apache.commons.imaging.formats.tiff.write.TiffOutputDirectory;
import org.apache.commons.imaging.formats.tiff.write.TiffOutputSet;

/// Makes pictures for tests: slides with noise, with the metadata that a phone writes.
public final class Pictures {

    private static final DateTimeFormatter EXIF_TIME = DateTimeFormatter.ofPattern("uuuu:MM:dd HH:mm:ss");
    private static final TagInfoAscii OFFSET_ORIGINAL =
            new TagInfoAscii("OffsetTimeOriginal", 0x9011, -1, TiffDirectoryType.EXIF_DIRECTORY_EXIF_IFD);

    private Pictures() {}

    /// A slide: a gradient with shapes, the left half darker than the right so that mirroring shows.
    public static BufferedImage slide(int width, int height, int seed) {
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D canvas = image.createGraphics();
        Random random = new Random(seed);
        canvas.setPaint(new GradientPaint(0, 0, color(random), width, height, color(random)));
        canvas.fillRect(0, 0, width, height);
        canvas.setColor(Color.WHITE);
        canvas.setFont(new Font(Font.SANS_SERIF, Font.BOLD, Math.max(8, height / 6)));
        canvas.drawString("slide " + seed, width / 10, height / 2);
        for (int i = 0; i < 200; i++) {
            canvas.setColor(color(random));
            canvas.fillRect(random.nextInt(width), random.nextInt(height), 1 + width / 90, 1 + height / 90);
        }
        canvas.dispose();
        return image;
    }

    public static byte[] jpeg(BufferedImage image) throws IOException {
        return encoded(image, "jpg");
    }

    public static byte[] png(BufferedImage image) throws IOException {
        return encoded(image, "png");
    }

    /// A JPEG as a phone writes it.
    ///
    /// @param orientation EXIF orientation, 1 to 8
    /// @param gps whether it names a place
    public static byte[] phoneJpeg(BufferedImage image, OffsetDateTime takenAt, int orientation, boolean gps)
            throws IOException {
        return phoneJpeg(jpeg(image), takenAt, orientation, gps);
    }

    /// Writes a phone's metadata into a JPEG.
    public static byte[] phoneJpeg(byte[] jpeg, OffsetDateTime takenAt, int orientation, boolean gps)
            throws IOException {
        TiffOutputSet metadata = new TiffOutputSet();
        TiffOutputDirectory camera = metadata.getOrCreateRootDirectory();
        camera.add(TiffTagConstants.TIFF_TAG_ORIENTATION, (short) orientation);
        camera.add(TiffTagConstants.TIFF_TAG_MAKE, "Quiet");
        camera.add(TiffTagConstants.TIFF_TAG_MODEL, "Phone 1");
        TiffOutputDirectory shot = metadata.getOrCreateExifDirectory();
        shot.add(ExifTagConstants.EXIF_TAG_DATE_TIME_ORIGINAL, EXIF_TIME.format(takenAt));
        shot.add(OFFSET_ORIGINAL, takenAt.getOffset().getId());
        if (gps) {
            metadata.setGpsInDegrees(-122.4, 37.8);
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new ExifRewriter().updateExifMetadataLossless(jpeg, out, metadata);
        return out.toByteArray();
    }

    /// Writes a time as a camera does that knows no offset.
    ///
    /// @param local such as `2026:05:12 10:10:00`
    public static byte[] withTime(byte[] jpeg, String local) throws IOException {
        TiffOutputSet metadata = new TiffOutputSet();
        metadata.getOrCreateExifDirectory().add(ExifTagConstants.EXIF_TAG_DATE_TIME_ORIGINAL, local);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new ExifRewriter().updateExifMetadataLossless(jpeg, out, metadata);
        return out.toByteArray();
    }

    public static Path write(Path file, byte[] bytes) throws IOException {
        Path folder = file.getParent();
        if (folder != null) {
            Files.createDirectories(folder);
        }
        return Files.write(file, bytes);
    }

    private static byte[] encoded(BufferedImage image, String format) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(image, format, out);
        return out.toByteArray();
    }

    private static Color color(Random random) {
        return new Color(random.nextInt(256), random.nextInt(256), random.nextInt(256));
    }
}
