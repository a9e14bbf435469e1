package dev.hushnote.blog.profiles;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Text without markup on its way into Markdown.
final class PlainText {

    private static final Pattern SPECIAL = Pattern.compile("[\\\\`*\\[\\]]|(?<![\\p{L}\\p{N}])_|_(?![\\p{L}\\p{N}])");
    private static final Pattern REFERENCE = Pattern.compile("&(?=#?\\w+;)");
    private static final Pattern BLOCK_START =
            Pattern.compile("^(?:([#>+-])|(\\d{1,9})([.)]))(?=\\s|$)|^([=-]{2,}\\s*)$");
    private static final Pattern TRAILING_MARKS = Pattern.compile("(?<=\\s)(#+)$");
    private static final Pattern LINE_BREAKS = Pattern.compile("\\R+");
    /// Full-width twins of the characters that some engine reads as markup in an alternative text.
    private static final String ALT_SPECIAL = "[]<>*_\\&{}|~`";

    private PlainText() {}

    /// On one line, with everything escaped that would be markup, at the start of a line too.
    static String escaped(String text) {
        String line = LINE_BREAKS.matcher(text).replaceAll(" ");
        String inline =
                REFERENCE.matcher(SPECIAL.matcher(line).replaceAll("\\\\$0")).replaceAll("&amp;");
        String struck = inline.replace("~~", "&#126;&#126;").replace("<", "&lt;");
        String headed = TRAILING_MARKS.matcher(struck).replaceAll("\\\\$1");
        return BLOCK_START.matcher(headed).replaceAll(start -> {
            if (start.group(2) != null) {
                return start.group(2) + "\\\\" + start.group(3);
            }
            return "\\\\" + Matcher.quoteReplacement(start.group());
        });
    }

    /// An alternative text: plain, with specials as their full-width twins and quotes curled, because no escape
    /// works in every engine.
    static String alternative(String text) {
        StringBuilder twins = new StringBuilder();
        LINE_BREAKS.matcher(text.strip()).replaceAll(" ").chars().forEach(c -> {
            if (ALT_SPECIAL.indexOf(c) >= 0) {
                twins.append((char) (c - '!' + '\uFF01'));
            } else {
                twins.append(c == '"' ? '\u201D' : c == '\'' ? '\u2019' : (char) c);
            }
        });
        return twins.toString();
    }
}
