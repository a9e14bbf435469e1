package dev.hushnote.schedule.format;

import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;
import org.jspecify.annotations.Nullable;

/// Texts of a programme without what only a browser understands.
public final class PlainText {

    /// Elements of HTML that texts of programmes have; `List<T>` is none.
    private static final Pattern TAG =
            Pattern.compile("(?i)</?(?:a|abbr|address|article|b|big|blockquote|body|br|center|cite"
                + "|code|dd|del|div|dl|dt|em|font|h[1-6]|head|hr|html|i|iframe|img|ins|kbd|label|li|link|mark|meta|ol|p|pre|q|s"
                + "|samp|script|section|small|span|strike|strong|style|sub|sup|svg|table|tbody|td|tfoot|th|thead|time|title|tr|tt"
                + "|u|ul|var|video|wbr)(?:[\\s/][^<>]*)?>|<!--|&(?:[a-z]{2,8}|#\\d{1,7}|#x[0-9a-f]{1,6});");
    private static final Pattern BLOCK = Pattern.compile("p|div|br|li|ul|ol|h[1-6]|blockquote|pre|tr|table|section");
    private static final int LONGEST_LINE = 1_000;

    private PlainText() {}

    /// One line: what it says, with single blanks between the words, cut where it is longer than any title.
    public static String line(String text) {
        String line = Blanks.single(hasTags(text) ? Jsoup.parse(text).text() : text);
        return line.length() <= LONGEST_LINE
                ? line
                : line.substring(0, line.offsetByCodePoints(0, line.codePointCount(0, LONGEST_LINE)));
    }

    /// The same; null where there is nothing.
    public static @Nullable String lineOrNull(@Nullable String text) {
        String line = text == null ? "" : line(text);
        return line.isEmpty() ? null : line;
    }

    /// A text of several lines. HTML becomes paragraphs and list items; what has no HTML stays as it is.
    public static @Nullable String paragraphs(@Nullable String text) {
        if (text == null || text.isBlank()) {
            return null;
        }
        String tidy = Blanks.tidy(hasTags(text) ? ofHtml(text) : text);
        return tidy.isEmpty() ? null : tidy;
    }

    static @Nullable String firstLine(@Nullable String text) {
        String paragraphs = paragraphs(text);
        return paragraphs == null
                ? null
                : lineOrNull(paragraphs.lines().findFirst().orElse(null));
    }

    private static boolean hasTags(String text) {
        return (text.indexOf('<') >= 0 || text.indexOf('&') >= 0)
                && TAG.matcher(text).find();
    }

    private static String ofHtml(String html) {
        StringBuilder text = new StringBuilder();
        Jsoup.parse(html).body().traverse(new NodeVisitor() {
            @Override
            public void head(Node node, int depth) {
                if (node instanceof TextNode words) {
                    text.append(words.getWholeText());
                } else if (node instanceof Element element
                        && element.normalName().equals("li")) {
                    text.append("\n- ");
                } else if (node instanceof Element element && isBlock(element)) {
                    text.append('\n');
                }
            }

            @Override
            public void tail(Node node, int depth) {
                if (node instanceof Element element
                        && isBlock(element)
                        && !element.normalName().equals("li")) {
                    text.append('\n');
                }
            }
        });
        return text.toString();
    }

    private static boolean isBlock(Element element) {
        return BLOCK.matcher(element.normalName()).matches();
    }
}
