package dev.hushnote.schedule.input;

/// Characters that a text may have.
final class Characters {

    private static final char REPLACEMENT = '\uFFFD';
    private static final char NEXT_LINE = '\u0085';

    private Characters() {}

    /// The text without control characters other than tabs and line breaks; halves of characters become a sign that
    /// something is missing. The text itself where nothing is amiss.
    static String clean(String text) {
        int sound = 0;
        while (sound < text.length() && isSound(text, sound)) {
            sound++;
        }
        if (sound == text.length()) {
            return text;
        }
        StringBuilder clean = new StringBuilder(text.length()).append(text, 0, sound);
        for (int at = sound; at < text.length(); at++) {
            char character = text.charAt(at);
            if (isSound(text, at)) {
                clean.append(character);
            } else if (Character.isSurrogate(character) || character > NEXT_LINE + 0x1f) {
                clean.append(REPLACEMENT);
            }
        }
        return clean.toString();
    }

    private static boolean isSound(String text, int at) {
        char character = text.charAt(at);
        if (character >= ' ' && character <= '~') {
            return true;
        }
        if (Character.isHighSurrogate(character)) {
            return at + 1 < text.length() && Character.isLowSurrogate(text.charAt(at + 1));
        }
        if (Character.isLowSurrogate(character)) {
            return at > 0 && Character.isHighSurrogate(text.charAt(at - 1));
        }
        if (Character.isISOControl(character)) {
            return character == '\n' || character == '\r' || character == '\t' || character == NEXT_LINE;
        }
        return character != '\uFFFE' && character != '\uFFFF';
    }
}
