package dev.hushnote.recording.list;

import java.time.Duration;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// The words of a line without what only makes it a line of a list: its number or bullet, and its length at the end.
///
/// @param title may be empty
record TitleLine(String title, @Nullable Duration length) {

    /// A line longer than this is no title.
    private static final int LONGEST = 1_000;

    private static final Pattern BEFORE =
            Pattern.compile("^(?:[-*+•▶►·>]++\\s++|#?\\d{1,4}[.):]\\s++|#\\d{1,4}\\s++|\\d{1,4}\\s++\\|\\s*+|\\[["
                    + " xX]\\]\\s++|\\|\\s*+)+");
    private static final Pattern CLOCK_BEFORE = Pattern.compile("^[\\[(]?(?:\\d{1,2}:)?\\d{1,3}:\\d{2}[\\])]?\\s++");
    private static final Pattern CLOCK_AFTER =
            Pattern.compile("[\\[(（]?((?:\\d{1,2}:)?\\d{1,3}:\\d{2}|\\d{1,4}\\s?(?:min|분))[\\])）]?$");
    private static final Pattern EMPTY_BRACKETS = Pattern.compile("[(\\[][\\s,;/|]*+[)\\]]");
    private static final String BETWEEN = "-–—|:：,;→=>·•\t ";

    static TitleLine of(String line) {
        String cut = line.length() > LONGEST ? line.substring(0, LONGEST) : line;
        String plain = trimmed(
                EMPTY_BRACKETS.matcher(cut.replace("**", "")).replaceAll(" ").replace("\t", " | "));
        plain = BEFORE.matcher(plain).replaceFirst("");
        plain = trimmed(plain);
        Duration length = null;
        Matcher after = CLOCK_AFTER.matcher(tail(plain));
        if (after.find()) {
            length = Lengths.of(after.group(1));
            plain = trimmed(plain.substring(0, plain.length() - (after.end() - after.start())));
        }
        plain = trimmed(CLOCK_BEFORE.matcher(plain).replaceFirst(""));
        return new TitleLine(unquoted(plain), length);
    }

    boolean isEmpty() {
        return title.isEmpty();
    }

    /// Long enough for any length, short enough to look for it from each place.
    private static String tail(String text) {
        return text.substring(Math.max(0, text.length() - 20));
    }

    private static String unquoted(String text) {
        boolean quoted = text.length() > 2
                && ((text.startsWith("\"") && text.endsWith("\"")) || (text.startsWith("“") && text.endsWith("”")))
                && text.indexOf('"', 1) == text.length() - 1;
        return quoted ? text.substring(1, text.length() - 1).strip() : text;
    }

    private static String trimmed(String text) {
        int from = 0;
        int to = text.length();
        while (from < to && (text.charAt(from) == '|' || Character.isWhitespace(text.charAt(from)))) {
            from++;
        }
        while (to > from
                && (BETWEEN.indexOf(text.charAt(to - 1)) >= 0 || Character.isWhitespace(text.charAt(to - 1)))) {
            to--;
        }
        return text.substring(from, to);
    }
}
