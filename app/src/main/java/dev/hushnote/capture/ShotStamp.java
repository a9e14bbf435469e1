package dev.hushnote.capture;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// Writes when a frame was taken into its JPEG, as a camera would (EXIF 2.32, time with offset). The picture itself
/// is not encoded again.
public final class ShotStamp {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("uuuu:MM:dd HH:mm:ss");
    private static final DateTimeFormatter OFFSET = DateTimeFormatter.ofPattern("xxx");
    private static final byte[] EXIF = {'E', 'x', 'i', 'f', 0, 0};

    private static final int MODEL = 0x0110;
    private static final int DATE_TIME = 0x0132;
    private static final int SHOT_DIRECTORY = 0x8769;
    private static final int DATE_TIME_ORIGINAL = 0x9003;
    private static final int OFFSET_TIME_ORIGINAL = 0x9011;
    private static final int SUB_SECOND_ORIGINAL = 0x9291;

    private static final int TIFF_HEADER = 8;
    private static final int FIELD = 12;
    private static final int TYPE_ASCII = 2;
    private static final int TYPE_LONG = 4;

    /// @param zone the place's, for the local time in the file
    /// @param device what took it; left out unless it is plain ASCII, as EXIF knows nothing else
    /// @return a new JPEG; the same one when it is stamped already or breaks off before its picture
    public byte[] stamp(byte[] jpeg, Instant at, ZoneId zone, String device) {
        int place = afterFirstSegment(jpeg);
        if (place > jpeg.length || isExif(jpeg, 2) || isExif(jpeg, place)) {
            return jpeg;
        }
        byte[] content = tiff(at.atZone(zone), device);
        int length = 2 + EXIF.length + content.length;
        ByteArrayOutputStream out = new ByteArrayOutputStream(jpeg.length + length + 2);
        out.write(jpeg, 0, place);
        out.writeBytes(new byte[] {(byte) 0xFF, (byte) 0xE1, (byte) (length >> 8), (byte) length});
        out.writeBytes(EXIF);
        out.writeBytes(content);
        out.write(jpeg, place, jpeg.length - place);
        return out.toByteArray();
    }

    /// JFIF wants its segment first where there is one.
    private static int afterFirstSegment(byte[] jpeg) {
        if (jpeg.length < 6 || (jpeg[2] & 0xFF) != 0xFF || (jpeg[3] & 0xFF) != 0xE0) {
            return 2;
        }
        return 4 + ((jpeg[4] & 0xFF) << 8 | (jpeg[5] & 0xFF));
    }

    private static boolean isExif(byte[] jpeg, int place) {
        return jpeg.length > place + 10
                && (jpeg[place + 1] & 0xFF) == 0xE1
                && Arrays.equals(jpeg, place + 4, place + 10, EXIF, 0, EXIF.length);
    }

    private static byte[] tiff(ZonedDateTime at, String device) {
        Map<Integer, String> camera = new TreeMap<>(Map.of(DATE_TIME, TIME.format(at)));
        if (!device.isEmpty() && StandardCharsets.US_ASCII.newEncoder().canEncode(device)) {
            camera.put(MODEL, device);
        }
        Map<Integer, String> shot = new TreeMap<>(Map.of(
                DATE_TIME_ORIGINAL,
                TIME.format(at),
                OFFSET_TIME_ORIGINAL,
                OFFSET.format(at),
                SUB_SECOND_ORIGINAL,
                "%03d".formatted(at.getNano() / 1_000_000)));
        int first = TIFF_HEADER + size(camera, 1);
        ByteBuffer out = ByteBuffer.allocate(first + size(shot, 0));
        out.put(new byte[] {'M', 'M', 0, 42}).putInt(TIFF_HEADER);
        write(out, camera, List.of(first));
        write(out, shot, List.of());
        return out.array();
    }

    /// A directory's bytes with the texts behind it.
    private static int size(Map<Integer, String> texts, int others) {
        return 2
                + FIELD * (texts.size() + others)
                + 4
                + texts.values().stream().mapToInt(ShotStamp::behind).sum();
    }

    /// Texts of up to three letters and their end stand in the field itself.
    private static int behind(String text) {
        return text.length() < 4 ? 0 : text.length() + 1;
    }

    /// @param directories where the next directory is, if any; its tag is higher than those of a camera's texts
    private static void write(ByteBuffer out, Map<Integer, String> texts, List<Integer> directories) {
        int fields = texts.size() + directories.size();
        int behind = out.position() + 2 + FIELD * fields + 4;
        out.putShort((short) fields);
        for (Map.Entry<Integer, String> text : texts.entrySet()) {
            byte[] letters = Arrays.copyOf(
                    text.getValue().getBytes(StandardCharsets.US_ASCII),
                    Math.max(4, text.getValue().length() + 1));
            out.putShort(text.getKey().shortValue()).putShort((short) TYPE_ASCII);
            out.putInt(text.getValue().length() + 1);
            if (letters.length == 4) {
                out.put(letters);
            } else {
                out.putInt(behind);
                out.put(behind, letters);
                behind += letters.length;
            }
        }
        for (int directory : directories) {
            out.putShort((short) SHOT_DIRECTORY)
                    .putShort((short) TYPE_LONG)
                    .putInt(1)
                    .putInt(directory);
        }
        out.putInt(0);
        out.position(behind);
    }
}
