package dev.hushnote.schedule.input;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;

/// Guesses how characters are coded when nothing says so and it is not UTF-8: the reading with the most usual
/// characters
/// wins.
final class CharsetGuess {

    private static final int LOOKED_AT = 100_000;
    /// The bytes of the Korean, Japanese and western charsets; a Java without one of them guesses among the others.
    private static final List<String> EAST_ASIAN =
            List.of("x-windows-949", "EUC-KR", "windows-31j", "Shift_JIS", "EUC-JP");

    private CharsetGuess() {}

    /// What it most probably is; UTF-8 where most of it is and a few bytes are damaged.
    static Charset of(byte[] bytes) {
        if (mostlyUtf8(bytes)) {
            return StandardCharsets.UTF_8;
        }
        String western = new String(bytes, 0, Math.min(bytes.length, LOOKED_AT), windows1252());
        double best = Plausibility.western(western);
        Charset guess = windows1252();
        for (String name : EAST_ASIAN) {
            if (Charset.isSupported(name)) {
                Charset charset = Charset.forName(name);
                double plausible =
                        Plausibility.eastAsian(new String(bytes, 0, Math.min(bytes.length, LOOKED_AT), charset));
                if (plausible > best) {
                    best = plausible;
                    guess = charset;
                }
            }
        }
        return guess;
    }

    private static Charset windows1252() {
        return Charset.isSupported("windows-1252") ? Charset.forName("windows-1252") : StandardCharsets.ISO_8859_1;
    }

    private static boolean mostlyUtf8(byte[] bytes) {
        String text = new String(bytes, StandardCharsets.UTF_8);
        long damaged = text.chars().filter(character -> character == '\uFFFD').count();
        long sound = text.chars()
                .filter(character -> character > 0x7f && character != '\uFFFD')
                .count();
        return sound > 4 * damaged;
    }
}
