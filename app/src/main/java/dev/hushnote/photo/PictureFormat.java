package dev.hushnote.photo;

import java.nio.ByteBuffer;

/// What a file is, judged by its first bytes.
public enum PictureFormat {
    JPEG("jpg"),
    PNG("png"),
    /// Kept, never shown.
    OTHER("bin");

    private static final int PNG_SIGNATURE_START = 0x8950_4E47;

    private final String extension;

    PictureFormat(String extension) {
        this.extension = extension;
    }

    public String extension() {
        return extension;
    }

    /// @param head the first bytes of a file, at least four where it has so many
    public static PictureFormat of(byte[] head) {
        if (head.length < 4) {
            return OTHER;
        }
        int start = ByteBuffer.wrap(head).getInt();
        if (start >>> 8 == 0xFF_D8_FF) {
            return JPEG;
        }
        return start == PNG_SIGNATURE_START ? PNG : OTHER;
    }
}
