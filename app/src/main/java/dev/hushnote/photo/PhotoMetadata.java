package dev.hushnote.photo;

import com.drew.imaging.ImageMetadataReader;
import com.drew.imaging.ImageProcessingException;
import com.drew.metadata.Metadata;
import com.drew.metadata.MetadataException;
import com.drew.metadata.exif.ExifDirectoryBase;
import com.drew.metadata.exif.ExifIFD0Directory;
import com.drew.metadata.exif.ExifSubIFDDirectory;
import java.io.IOException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// What a picture file says of itself.
///
/// @param takenAt local time of the shot (EXIF DateTimeOriginal), or null
/// @param offset the camera's offset from UTC (EXIF OffsetTimeOriginal), or null on cameras that do not write it
/// @param device maker and model, or null
/// @param orientation how to turn it upright
public record PhotoMetadata(
        @Nullable LocalDateTime takenAt,
        @Nullable ZoneOffset offset,
        @Nullable String device,
        Orientation orientation) {

    private static final PhotoMetadata NOTHING = new PhotoMetadata(null, null, null, Orientation.UPRIGHT);
    private static final DateTimeFormatter EXIF_TIME = DateTimeFormatter.ofPattern("uuuu:MM:dd HH:mm:ss");

    /// Reads the metadata of a file; what is missing or damaged is simply not there.
    public static PhotoMetadata read(Path file) {
        try {
            Metadata metadata = ImageMetadataReader.readMetadata(file.toFile());
            ExifIFD0Directory camera = metadata.getFirstDirectoryOfType(ExifIFD0Directory.class);
            ExifSubIFDDirectory shot = metadata.getFirstDirectoryOfType(ExifSubIFDDirectory.class);
            return new PhotoMetadata(takenAt(shot), offset(shot), device(camera), orientation(camera));
        } catch (ImageProcessingException | IOException | RuntimeException _) {
            // A damaged header must not keep a photo out; the picture itself is judged by decoding it.
            return NOTHING;
        }
    }

    /// The instant of the shot: exact with an offset, else the camera is taken to show the conference's time.
    public @Nullable Instant takenAt(ZoneId conference) {
        if (takenAt == null) {
            return null;
        }
        return offset == null ? takenAt.atZone(conference).toInstant() : takenAt.toInstant(offset);
    }

    private static @Nullable LocalDateTime takenAt(@Nullable ExifSubIFDDirectory shot) {
        String text = shot == null ? null : shot.getString(ExifDirectoryBase.TAG_DATETIME_ORIGINAL);
        try {
            return text == null ? null : LocalDateTime.parse(text.strip(), EXIF_TIME);
        } catch (DateTimeException _) {
            return null;
        }
    }

    private static @Nullable ZoneOffset offset(@Nullable ExifSubIFDDirectory shot) {
        String text = shot == null ? null : shot.getString(ExifDirectoryBase.TAG_TIME_ZONE_ORIGINAL);
        try {
            return text == null ? null : ZoneOffset.of(text.strip());
        } catch (DateTimeException _) {
            return null;
        }
    }

    private static @Nullable String device(@Nullable ExifIFD0Directory camera) {
        if (camera == null) {
            return null;
        }
        String device = Stream.of(ExifDirectoryBase.TAG_MAKE, ExifDirectoryBase.TAG_MODEL)
                .map(camera::getString)
                .filter(part -> part != null && !part.isBlank())
                .map(String::strip)
                .distinct()
                .collect(Collectors.joining(" "));
        return device.isEmpty() ? null : device;
    }

    private static Orientation orientation(@Nullable ExifIFD0Directory camera) {
        try {
            return camera != null && camera.containsTag(ExifDirectoryBase.TAG_ORIENTATION)
                    ? Orientation.ofExif(camera.getInt(ExifDirectoryBase.TAG_ORIENTATION))
                    : Orientation.UPRIGHT;
        } catch (MetadataException _) {
            return Orientation.UPRIGHT;
        }
    }
}
