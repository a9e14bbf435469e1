package dev.hushnote.recording.list;

import dev.hushnote.text.Problem;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.stream.Stream;

/// The characters of a list's bytes: Unicode, or what Korean and western Windows wrote before it.
final class ListBytes {

    /// Far more than a list of videos with descriptions needs.
    static final int LIMIT = 32 << 20;

    private static final int LOOKED_AT = 4_096;

    private ListBytes() {}

    /// @throws Problem when there are too many, none, or it is no text
    static String text(byte[] bytes) {
        if (bytes.length > LIMIT) {
            throw tooLarge();
        }
        String text = characters(bytes);
        if (text.startsWith("%PDF-") || isBinary(text)) {
            throw Problem.badInput("problem.videos-no-text");
        }
        if (text.isBlank()) {
            throw Problem.badInput("problem.videos-file-empty");
        }
        return text;
    }

    static Problem tooLarge() {
        return Problem.badInput("problem.videos-too-large", LIMIT >> 20);
    }

    private static String characters(byte[] bytes) {
        if (starts(bytes, 0xff, 0xfe) || starts(bytes, 0xfe, 0xff)) {
            return new String(bytes, StandardCharsets.UTF_16);
        }
        int from = starts(bytes, 0xef, 0xbb, 0xbf) ? 3 : 0;
        return Stream.of("UTF-8", "x-windows-949")
                .filter(Charset::isSupported)
                .flatMap(name -> strictly(bytes, from, Charset.forName(name)).stream())
                .findFirst()
                .orElseGet(() -> new String(bytes, from, bytes.length - from, StandardCharsets.ISO_8859_1));
    }

    private static Optional<String> strictly(byte[] bytes, int from, Charset charset) {
        try {
            return Optional.of(charset.newDecoder()
                    .decode(ByteBuffer.wrap(bytes, from, bytes.length - from))
                    .toString());
        } catch (CharacterCodingException _) {
            return Optional.empty();
        }
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

    private static boolean isBinary(String text) {
        int length = Math.min(text.length(), LOOKED_AT);
        long controls = text.chars()
                .limit(length)
                .filter(character -> character < ' ' && !Character.isWhitespace(character))
                .count();
        return controls > 4 && controls * 50 > length;
    }
}
