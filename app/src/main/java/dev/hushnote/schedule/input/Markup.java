package dev.hushnote.schedule.input;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Tells web pages from other XML and both from text.
final class Markup {

    private static final int HEAD = 4_096;
    private static final Pattern FIRST_ELEMENT = Pattern.compile("<([A-Za-z_][A-Za-z0-9_.:-]{0,60})");
    private static final Pattern NOT_YET = Pattern.compile("(?s)<!--.*?-->|<\\?.*?\\?>");
    private static final Set<String> OF_PAGES = Set.of(
            "html", "head", "body", "meta", "title", "link", "script", "style", "div", "span", "p", "a", "b", "i", "br",
            "h1", "h2", "h3", "h4", "ul", "ol", "li", "dl", "table", "tbody", "tr", "td", "section", "article", "main",
            "header", "nav", "img", "strong", "em", "pre", "form", "iframe");

    private Markup() {}

    static boolean isPage(String text) {
        if (!text.stripLeading().startsWith("<")) {
            return false;
        }
        String head = head(text);
        if (head.toLowerCase(Locale.ROOT).startsWith("<!doctype html")) {
            return true;
        }
        Matcher first = FIRST_ELEMENT.matcher(head);
        return first.find() && OF_PAGES.contains(first.group(1).toLowerCase(Locale.ROOT));
    }

    static boolean isXml(String text) {
        String head = text.stripLeading();
        return head.startsWith("<?")
                || head.startsWith("<!")
                || FIRST_ELEMENT.matcher(head).lookingAt();
    }

    /// The beginning, without comments and declarations.
    private static String head(String text) {
        String stripped = text.stripLeading();
        String head = stripped.substring(0, Math.min(stripped.length(), HEAD));
        return NOT_YET.matcher(head).replaceAll("").stripLeading();
    }
}
