package dev.hushnote.schedule.input;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Mends what hand-made XML gets wrong most often: an ampersand that begins no reference, and references to control
/// characters, which XML forbids.
final class References {

    private static final Pattern SUSPECT = Pattern.compile(
            "<!\\[CDATA\\[|<!--|<\\?|&(?:[A-Za-z_][A-Za-z0-9_.-]{0,60};|#([0-9]{1,7});|#x([0-9A-Fa-f]{1,6});)?");

    private References() {}

    static String mended(String text) {
        Matcher matcher = SUSPECT.matcher(text);
        StringBuilder mended = null;
        int done = 0;
        for (int at = suspect(text, 0); at < text.length(); at = suspect(text, at)) {
            if (!matcher.region(at, text.length()).lookingAt()) {
                at++;
                continue;
            }
            String found = matcher.group();
            at = matcher.end();
            if (found.charAt(0) == '<') {
                at = end(text, found, at);
            } else if (!isSound(matcher)) {
                mended = mended == null ? new StringBuilder(text.length() + 64) : mended;
                mended.append(text, done, matcher.start()).append(found.equals("&") ? "&amp;" : "");
                done = matcher.end();
            }
        }
        return mended == null ? text : mended.append(text, done, text.length()).toString();
    }

    /// Where the next character stands that may begin something to look at: most angle brackets begin elements.
    private static int suspect(String text, int from) {
        for (int at = from; at < text.length(); at++) {
            char character = text.charAt(at);
            if (character == '&'
                    || (character == '<' && at + 1 < text.length() && "!?".indexOf(text.charAt(at + 1)) >= 0)) {
                return at;
            }
        }
        return text.length();
    }

    /// Where the passage ends in which an ampersand is only an ampersand.
    private static int end(String text, String beginning, int from) {
        String ending = beginning.equals("<?") ? "?>" : beginning.equals("<!--") ? "-->" : "]]>";
        int end = text.indexOf(ending, from);
        return end < 0 ? text.length() : end + ending.length();
    }

    private static boolean isSound(Matcher reference) {
        if (reference.group(1) != null) {
            return isCharacter(Integer.parseInt(reference.group(1)));
        }
        if (reference.group(2) != null) {
            return isCharacter(Integer.parseInt(reference.group(2), 16));
        }
        return !reference.group().equals("&");
    }

    private static boolean isCharacter(int code) {
        boolean control = code < ' ' && code != '\n' && code != '\r' && code != '\t';
        boolean half = code >= 0xd800 && code <= 0xdfff;
        return !control && !half && code != 0xfffe && code != 0xffff && code <= Character.MAX_CODE_POINT;
    }
}
