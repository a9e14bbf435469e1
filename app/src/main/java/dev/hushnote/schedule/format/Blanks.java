package dev.hushnote.schedule.format;

/// Blanks, line breaks and control characters as a plain text is to have them. Looks at every character once, however
/// many blanks a text has.
final class Blanks {

    private static final char NO_BREAK_SPACE = '\u00A0';
    private static final char BYTE_ORDER_MARK = '\uFEFF';
    private static final char ZERO_WIDTH_SPACE = '\u200B';

    private final StringBuilder tidy;
    private final StringBuilder blanks = new StringBuilder();
    private int breaks;

    private Blanks(int length) {
        tidy = new StringBuilder(length);
    }

    /// The words with a single blank between them, and none around.
    static String single(String text) {
        StringBuilder single = new StringBuilder(text.length());
        boolean gap = false;
        for (int at = 0; at < text.length(); at++) {
            char character = text.charAt(at);
            if (isGap(character)) {
                gap = !single.isEmpty();
            } else {
                if (gap) {
                    single.append(' ');
                    gap = false;
                }
                single.append(character);
            }
        }
        return single.toString();
    }

    /// The lines without blanks behind them and without control characters other than tabs, with one empty line at
    /// most between two, and nothing around.
    static String tidy(String text) {
        Blanks blanks = new Blanks(text.length());
        for (int at = 0; at < text.length(); at++) {
            int end = endOfWord(text, at);
            if (end > at) {
                blanks.word(text, at, end);
                at = end - 1;
            } else if (text.charAt(at) != '\r' || !isBreak(text, at + 1)) {
                blanks.take(text.charAt(at));
            }
        }
        blanks.settle();
        return blanks.tidy.toString().strip();
    }

    private static int endOfWord(String text, int from) {
        int at = from;
        while (at < text.length() && !isBlank(text.charAt(at)) && !Character.isISOControl(text.charAt(at))) {
            at++;
        }
        return at;
    }

    private static boolean isBlank(char character) {
        return character == ' ' || character == '\t' || character == NO_BREAK_SPACE;
    }

    private static boolean isBreak(String text, int at) {
        return at < text.length() && (text.charAt(at) == '\r' || text.charAt(at) == '\n');
    }

    private void take(char character) {
        if (character == '\n' || character == '\r') {
            blanks.setLength(0);
            breaks++;
        } else if (isBlank(character)) {
            blanks.append(character);
        }
    }

    private void word(String text, int from, int to) {
        settle();
        tidy.append(text, from, to);
    }

    private void settle() {
        if (breaks > 0) {
            tidy.append("\n".repeat(Math.min(breaks, 2)));
            breaks = 0;
        }
        tidy.append(blanks);
        blanks.setLength(0);
    }

    private static boolean isGap(char character) {
        return character == ' '
                || Character.isISOControl(character)
                || Character.isSpaceChar(character)
                || character == BYTE_ORDER_MARK
                || character == ZERO_WIDTH_SPACE;
    }
}
