package dev.hushnote.schedule.input;

/// How much a text looks like one that somebody wrote, judged by its characters beyond ASCII: 1 where all of them are
/// usual, below 0 where most are not.
final class Plausibility {

    private static final String TYPOGRAPHY = "’‘“”–—…•€«»°§·ß¿¡©®™\u00a0";

    private Plausibility() {}

    /// As a text in a language of western Europe: single letters among plain ones.
    static double western(String text) {
        double sum = 0;
        int count = 0;
        for (int at = 0; at < text.length(); at++) {
            char character = text.charAt(at);
            if (character > 0x7f) {
                count++;
                sum += westernAt(text, at, character);
            }
        }
        return count == 0 ? 1 : sum / count;
    }

    /// As Korean or Japanese.
    static double eastAsian(String text) {
        double sum = 0;
        int count = 0;
        for (int at = 0; at < text.length(); at++) {
            char character = text.charAt(at);
            if (character > 0x7f) {
                count++;
                sum += eastAsian(character);
            }
        }
        return count == 0 ? 0 : sum / count;
    }

    private static double westernAt(String text, int at, char character) {
        boolean amongOthers =
                (at > 0 && text.charAt(at - 1) > 0x7f) || (at + 1 < text.length() && text.charAt(at + 1) > 0x7f);
        if (TYPOGRAPHY.indexOf(character) >= 0) {
            return amongOthers ? 0 : 0.8;
        }
        if (!Character.isLetter(character)) {
            return -1;
        }
        return amongOthers ? -0.5 : 0.9;
    }

    private static double eastAsian(char character) {
        if (isUsualHangul(character) || (character >= '\u3040' && character <= '\u30ff')) {
            return 1;
        }
        if ((character >= '\u3000' && character <= '\u303f') || (character >= '\uff01' && character <= '\uff5e')) {
            return 1;
        }
        if (character >= '\uff61' && character <= '\uff9f') {
            return -0.3;
        }
        if (character >= '\u4e00' && character <= '\u9fff') {
            return 0.7;
        }
        return TYPOGRAPHY.indexOf(character) >= 0 ? 0.5 : -1;
    }

    /// Of the 11,172 syllables the rare ones have odd ends; those are what other charsets turn into.
    private static boolean isUsualHangul(char character) {
        if (character < '\uac00' || character > '\ud7a3') {
            return false;
        }
        int end = (character - 0xac00) % 28;
        return end != 3 && end != 5 && end != 11 && end != 12 && end != 13 && end != 14;
    }
}
