package dev.hushnote.schedule.input;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/// Tells UTF-16 and UTF-32 from everything else, with their mark or without.
final class UnicodeSixteen {

    private static final int LOOKED_AT = 8_192;

    private UnicodeSixteen() {}

    /// The charset, or null when it is neither.
    static @Nullable Charset of(byte[] bytes) {
        if (starts(bytes, 0xff, 0xfe, 0, 0)) {
            return Charset.forName("UTF-32LE");
        }
        if (starts(bytes, 0, 0, 0xfe, 0xff)) {
            return Charset.forName("UTF-32BE");
        }
        if (starts(bytes, 0xff, 0xfe)) {
            return StandardCharsets.UTF_16LE;
        }
        if (starts(bytes, 0xfe, 0xff)) {
            return StandardCharsets.UTF_16BE;
        }
        return unmarked(bytes);
    }

    /// Blanks, line breaks and digits have a zero in one half: always the same half, and often.
    private static @Nullable Charset unmarked(byte[] bytes) {
        int length = Math.min(bytes.length, LOOKED_AT) & ~1;
        int even = 0;
        int odd = 0;
        for (int at = 0; at < length; at += 2) {
            even += bytes[at] == 0 ? 1 : 0;
            odd += bytes[at + 1] == 0 ? 1 : 0;
        }
        int often = Math.max(2, length / 14);
        if (odd >= often && even * 20 <= odd) {
            return StandardCharsets.UTF_16LE;
        }
        return even >= often && odd * 20 <= even ? StandardCharsets.UTF_16BE : null;
    }

    private static boolean starts(byte[] bytes, int... wanted) {
        if (bytes.length < wanted.length) {
            return false;
        }
        for (int at = 0; at < wanted.length; at++) {
            if ((bytes[at] & 0xff) != wanted[at]) {
                return false;
            }
        }
        return true;
    }
}
