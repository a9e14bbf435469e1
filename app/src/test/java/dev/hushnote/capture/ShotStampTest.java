package dev.hushnote.capture;

import static org.assertj.core.api.Assertions.assertThat;

import com.drew.imaging.ImageMetadataReader;
import com.drew.imaging.ImageProcessingException;
import com.drew.metadata.Metadata;
import com.drew.metadata.exif.ExifIFD0Directory;
import com.drew.metadata.exif.ExifSubIFDDirectory;
import dev.hushnote.testkit.Pictures;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ShotStampTest {

    private static final Instant AT = Instant.parse("2026-05-12T01:31:05.042Z");

    private final ShotStamp stamp = new ShotStamp();

    @ParameterizedTest
    @CsvSource({
        "Asia/Seoul, +09:00, HDMI Grabber",
        "UTC, +00:00, a",
        "America/St_Johns, -02:30, ''",
        "Asia/Seoul, +09:00, 카메라"
    })
    void otherProgramsReadTheInstantAndTheOffset(String zone, String offset, String device)
            throws IOException, ImageProcessingException {
        byte[] plain = Pictures.jpeg(Pictures.slide(64, 48, 1));
        byte[] stamped = stamp.stamp(plain, AT, ZoneId.of(zone), device);

        Metadata metadata = ImageMetadataReader.readMetadata(new ByteArrayInputStream(stamped));
        ExifSubIFDDirectory shot = metadata.getFirstDirectoryOfType(ExifSubIFDDirectory.class);
        assertThat(shot.getDateOriginal().toInstant()).isEqualTo(AT);
        assertThat(shot.getString(ExifSubIFDDirectory.TAG_TIME_ZONE_ORIGINAL)).isEqualTo(offset);
        assertThat(metadata.getFirstDirectoryOfType(ExifIFD0Directory.class).getString(ExifIFD0Directory.TAG_MODEL))
                .isEqualTo(device.isEmpty() || device.equals("카메라") ? null : device);
        assertThat(metadata.getDirectories()).noneMatch(directory -> directory.hasErrors());
        assertThat(pixels(stamped)).isEqualTo(pixels(plain));
    }

    @Test
    void aStampedPictureStaysAsItIs() throws IOException {
        byte[] once = stamp.stamp(Pictures.jpeg(Pictures.slide(64, 48, 1)), AT, ZoneId.of("UTC"), "x");
        assertThat(stamp.stamp(once, AT.plusSeconds(9), ZoneId.of("UTC"), "x")).isSameAs(once);
        byte[] phone = Pictures.phoneJpeg(
                Pictures.slide(64, 48, 1), OffsetDateTime.parse("2026-05-12T10:00:00+09:00"), 1, false);
        assertThat(stamp.stamp(phone, AT, ZoneId.of("UTC"), "x")).isSameAs(phone);
    }

    private static int[] pixels(byte[] jpeg) throws IOException {
        BufferedImage image = ImageIO.read(new ByteArrayInputStream(jpeg));
        return image.getRGB(0, 0, 64, 48, null, 0, 64);
    }
}
