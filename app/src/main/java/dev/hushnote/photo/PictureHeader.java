package dev.hushnote.photo;

import java.nio.ByteBuffer;

/// Width and height as a picture file's header has them, found without decoding or opening anything.
///
/// @param width in px, 0 when unknown
/// @param height in px, 0 when unknown
public record PictureHeader(int width, int height) {

    public static final PictureHeader UNKNOWN = new PictureHeader(0, 0);

    private static final int PNG_SIZE = 16;
    private static final int START_OF_SCAN = 0xDA;

    /// @param file the file's bytes, or its first ones
    public static PictureHeader read(byte[] file) {
        return switch (PictureFormat.of(file)) {
            case JPEG -> jpeg(ByteBuffer.wrap(file));
            case PNG -> png(ByteBuffer.wrap(file));
            case OTHER -> UNKNOWN;
        };
    }

    private static PictureHeader png(ByteBuffer file) {
        return file.limit() < PNG_SIZE + 8 ? UNKNOWN : of(file.getInt(PNG_SIZE), file.getInt(PNG_SIZE + 4));
    }

    /// Walks over the segments (ITU T.81, B.1.1.4) to the start of frame.
    private static PictureHeader jpeg(ByteBuffer file) {
        int at = 2;
        while (at + 9 <= file.limit() && (file.get(at) & 0xFF) == 0xFF) {
            int marker = file.get(at + 1) & 0xFF;
            if (isStartOfFrame(marker)) {
                return of(file.getShort(at + 7) & 0xFFFF, file.getShort(at + 5) & 0xFFFF);
            }
            if (marker == START_OF_SCAN) {
                return UNKNOWN;
            }
            boolean fill = marker == 0xFF;
            at += fill ? 1 : 2 + (file.getShort(at + 2) & 0xFFFF);
        }
        return UNKNOWN;
    }

    private static boolean isStartOfFrame(int marker) {
        boolean frame = marker >= 0xC0 && marker <= 0xCF;
        boolean table = marker == 0xC4 || marker == 0xC8 || marker == 0xCC;
        return frame && !table;
    }

    private static PictureHeader of(int width, int height) {
        return width > 0 && height > 0 ? new PictureHeader(width, height) : UNKNOWN;
    }
}
