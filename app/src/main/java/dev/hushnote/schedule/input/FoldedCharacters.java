package dev.hushnote.schedule.input;

import java.io.ByteArrayOutputStream;

/// Calendars are folded by octets, and some programs fold in the middle of a character.
final class FoldedCharacters {

    private FoldedCharacters() {}

    /// The same bytes with every fold that stands inside a UTF-8 character moved behind it.
    static byte[] mended(byte[] bytes) {
        ByteArrayOutputStream mended = new ByteArrayOutputStream(bytes.length);
        int at = 0;
        while (at < bytes.length) {
            int after = at > 0 && bytes[at - 1] < 0 ? afterFold(bytes, at) : at;
            int end = after;
            while (after > at && end < bytes.length && isContinued(bytes[end])) {
                end++;
            }
            if (end > after) {
                mended.write(bytes, after, end - after);
                mended.write(bytes, at, after - at);
                at = end;
            } else {
                mended.write(bytes[at]);
                at++;
            }
        }
        return mended.toByteArray();
    }

    /// Where the line goes on when it is folded there, else the same place.
    private static int afterFold(byte[] bytes, int at) {
        int end = at;
        while (end < bytes.length && bytes[end] == '\r') {
            end++;
        }
        if (end < bytes.length && bytes[end] == '\n') {
            end++;
        }
        return end > at && end < bytes.length && (bytes[end] == ' ' || bytes[end] == '\t') ? end + 1 : at;
    }

    private static boolean isContinued(byte octet) {
        return (octet & 0xC0) == 0x80;
    }
}
