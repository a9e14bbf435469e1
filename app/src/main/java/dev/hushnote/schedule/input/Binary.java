package dev.hushnote.schedule.input;

import dev.hushnote.text.Problem;
import java.nio.charset.StandardCharsets;

/// Files that are no text at all.
final class Binary {

    private static final int LOOKED_AT = 4_096;
    private static final String OLD_OFFICE = "\u00d0\u00cf\u0011\u00e0";
    private static final String[] BEGINNINGS = {
        "\u0089PNG",
        "\u00ff\u00d8\u00ff",
        "GIF8",
        "SQLite format",
        "\u007fELF",
        "BZh",
        "\u00fd7zXZ",
        "7z\u00bc\u00af",
        "Rar!",
        "(\u00b5/\u00fd",
        "wOFF",
        "wOF2",
        "OggS",
        "ID3",
        "RIFF"
    };

    private Binary() {}

    static boolean isBinary(byte[] bytes) {
        String beginning = beginning(bytes);
        return isDocument(beginning) || isSomethingElse(beginning, bytes);
    }

    /// @throws Problem when it is one, with what to do instead
    static void refuse(byte[] bytes) {
        String beginning = beginning(bytes);
        if (isDocument(beginning)) {
            throw Problem.badInput("problem.programme-document");
        }
        if (isSomethingElse(beginning, bytes)) {
            throw Problem.badInput("problem.programme-binary");
        }
    }

    private static boolean isDocument(String beginning) {
        return beginning.startsWith("%PDF-") || beginning.startsWith(OLD_OFFICE) || beginning.startsWith("{\\rtf");
    }

    private static boolean isSomethingElse(String beginning, byte[] bytes) {
        for (String known : BEGINNINGS) {
            if (beginning.startsWith(known)) {
                return true;
            }
        }
        return UnicodeSixteen.of(bytes) == null && isMostlyControls(beginning);
    }

    private static boolean isMostlyControls(String beginning) {
        long controls = beginning
                .chars()
                .filter(character -> character < ' ' && !Character.isWhitespace(character) && character != 0x1b)
                .count();
        return controls > 8 && controls * 20 > beginning.length();
    }

    private static String beginning(byte[] bytes) {
        return new String(bytes, 0, Math.min(bytes.length, LOOKED_AT), StandardCharsets.ISO_8859_1);
    }
}
