package dev.hushnote.schedule.format.text;

/// Characters that mean the same, as one.
final class Folded {

    private static final String DASHES = "‐‑‒–—―−ー－";
    private static final String WAVES = "～〜∼˜";
    private static final String BLANKS = "\u00A0\u2002\u2003\u2007\u2009\u202F\u3000";

    private Folded() {}

    /// A text of the same length, in which wide letters and digits are narrow, and dashes, waves and blanks are
    /// one of each.
    static String of(String text) {
        StringBuilder folded = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            folded.append(of(text.charAt(i)));
        }
        return folded.toString();
    }

    private static char of(char letter) {
        if (DASHES.indexOf(letter) >= 0) {
            // A long vowel in Japanese looks like a dash; between digits it is never one.
            return letter == 'ー' ? letter : '-';
        }
        if (WAVES.indexOf(letter) >= 0) {
            return '~';
        }
        if (BLANKS.indexOf(letter) >= 0 || letter == '\t') {
            return ' ';
        }
        return letter > '\uFF00' && letter < '\uFF5F' ? (char) (letter - 0xFEE0) : letter;
    }
}
