package dev.hushnote.photo;

import dev.hushnote.change.Row;
import dev.hushnote.change.Stamp;
import java.nio.ByteBuffer;
import java.util.HexFormat;
import java.util.Objects;
import java.util.UUID;
import java.util.regex.Pattern;

/// A file as it came, named by its content; may belong to several photos.
///
/// @param id made from the hash, so that every notebook gives the same file the same id
/// @param sha256 64 lower-case hexadecimal digits
/// @param bytes its size
/// @param format what it is
/// @param fileName what it was called where it came from
/// @param width stored width in px, 0 when unknown
/// @param height stored height in px, 0 when unknown
/// @param orientation how to turn it upright
/// @param decodable whether it can be shown
public record Original(
        UUID id,
        String sha256,
        long bytes,
        PictureFormat format,
        String fileName,
        int width,
        int height,
        Orientation orientation,
        boolean decodable,
        Stamp stamp)
        implements Row<Original> {

    private static final Pattern SHA256 = Pattern.compile("[0-9a-f]{64}");

    public Original {
        Objects.requireNonNull(format);
        Objects.requireNonNull(fileName);
        Objects.requireNonNull(orientation);
        Objects.requireNonNull(stamp);
        if (!SHA256.matcher(sha256).matches() || !id.equals(idOf(sha256))) {
            throw new IllegalArgumentException("id does not belong to hash " + sha256);
        }
    }

    /// A version 8 UUID (RFC 9562, section 5.8) of the first 16 bytes of the hash.
    public static UUID idOf(String sha256) {
        ByteBuffer head = ByteBuffer.wrap(HexFormat.of().parseHex(sha256));
        long high = (head.getLong() & ~0xF000L) | 0x8000L;
        long low = (head.getLong() & 0x3FFF_FFFF_FFFF_FFFFL) | 0x8000_0000_0000_0000L;
        return new UUID(high, low);
    }

    /// The same file, known not to be a picture that can be shown.
    public Original undecodable() {
        return new Original(id, sha256, bytes, format, fileName, width, height, orientation, false, stamp);
    }

    @Override
    public Original stamped(Stamp newStamp) {
        return new Original(id, sha256, bytes, format, fileName, width, height, orientation, decodable, newStamp);
    }

    @Override
    public String summary() {
        return fileName;
    }
}
