package dev.hushnote.photo;

import dev.hushnote.notebook.DurableFiles;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.FileImageOutputStream;
import javax.imageio.stream.ImageOutputStream;

/// Upright JPEGs of originals at a size, without any metadata: made from pixels, so nothing of the camera or the
/// place can slip through. Kept in the notebook's cache. May be used from any thread.
public final class Renditions {

    /// Long edge of a thumbnail in px.
    public static final int THUMBNAIL = 320;

    private static final int END_OF_IMAGE = 0xFFD9;
    private static final float QUALITY = 0.85f;
    private static final float LOWEST_QUALITY = 0.5f;

    private final OriginalFiles files;
    private final Path cache;

    /// @param cache the notebook's cache folder
    public Renditions(OriginalFiles files, Path cache) {
        this.files = files;
        this.cache = cache.resolve("renditions");
    }

    /// A rendition, made now unless the cache has it. The same original and size always give the same bytes.
    ///
    /// @param longEdge most px of the longer edge; smaller pictures are not enlarged
    /// @param mostBytes the quality is lowered until the file is no larger, as far as that goes
    /// @throws IOException when the original is missing or cannot be decoded
    public Path of(Original original, int longEdge, long mostBytes) throws IOException {
        Path file = cache.resolve(original.sha256().substring(0, 2))
                .resolve(original.sha256() + "-" + longEdge + "-" + mostBytes / 1024 + ".jpg");
        if (!isWhole(file)) {
            BufferedImage picture = Picture.decode(files.fileOf(original), original.orientation(), longEdge);
            DurableFiles.writeCached(file, temporary -> write(picture, temporary, mostBytes));
        }
        return file;
    }

    public Path thumbnail(Original original) throws IOException {
        return of(original, THUMBNAIL, Long.MAX_VALUE);
    }

    /// The cache is not synced: after a power cut a file may be there and end early.
    private static boolean isWhole(Path file) throws IOException {
        if (!Files.exists(file)) {
            return false;
        }
        try (RandomAccessFile bytes = new RandomAccessFile(file.toFile(), "r")) {
            if (bytes.length() < 2) {
                return false;
            }
            bytes.seek(bytes.length() - 2);
            return bytes.readUnsignedShort() == END_OF_IMAGE;
        }
    }

    private static void write(BufferedImage picture, Path target, long mostBytes) throws IOException {
        float quality = QUALITY;
        write(picture, target, quality);
        while (Files.size(target) > mostBytes && quality > LOWEST_QUALITY) {
            quality -= 0.1f;
            write(picture, target, quality);
        }
    }

    private static void write(BufferedImage picture, Path target, float quality) throws IOException {
        Files.deleteIfExists(target);
        ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        try (ImageOutputStream stream = new FileImageOutputStream(target.toFile())) {
            writer.setOutput(stream);
            ImageWriteParam parameters = writer.getDefaultWriteParam();
            parameters.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            parameters.setCompressionQuality(quality);
            writer.write(null, new IIOImage(picture, null, null), parameters);
        } finally {
            writer.dispose();
        }
    }
}
