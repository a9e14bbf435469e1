package dev.hushnote.blog.profiles;

import dev.hushnote.blog.Dialect;
import dev.hushnote.markdown.MarkdownSource;
import dev.hushnote.markdown.Region;
import java.util.Set;
import java.util.regex.Pattern;

/// A dialect that patches what its engine would misread and leaves the rest as typed.
///
/// The rules were each verified by a build with the engine. Immutable; may be used from any thread.
abstract class EscapingDialect implements Dialect {

    /// Bold that CommonMark does not see as bold: its end stands between punctuation and a Hangul syllable.
    private static final Pattern BOLD_BEFORE_HANGUL =
            Pattern.compile("(\\*\\*|__)(?!\\s)([^*_\\n]*\\p{Punct})\\1(?=\\p{IsHangul})");
    private static final Pattern OUTER_BLANKS = Pattern.compile("^(?:[ \\t]*\\n)*(?: {1,3}(?! ))?");
    private static final String HAIR_SPACE = "\u200A";
    private static final Pattern HTML_SPECIAL = Pattern.compile("[\\\\`*_{}\\[\\]<>()#+\\-.!|~&:$^=\"']");
    private static final Pattern LONE_TILDE = Pattern.compile("(?<![~\\\\])~(?!~)");

    private final Set<TextRule> rules;

    EscapingDialect(Set<TextRule> rules) {
        this.rules = Set.copyOf(rules);
    }

    /// A line of code, or a code span with its backticks.
    abstract String code(String code);

    @Override
    public final String markdown(String source) {
        MarkdownSource parsed = MarkdownSource.parse(trimmed(source));
        return parsed.patch(region -> patched(parsed, region));
    }

    @Override
    public final String alternative(String text) {
        return PlainText.alternative(text);
    }

    @Override
    public final String literal(String text) {
        return new TextPatch(rules, false, false).apply(PlainText.escaped(text.strip()));
    }

    /// Without blank lines around it, and without the few blanks that mean nothing; four open a block of code.
    private static String trimmed(String source) {
        return OUTER_BLANKS
                .matcher(source.replace("\r\n", "\n").stripTrailing())
                .replaceFirst("");
    }

    private String patched(MarkdownSource source, Region region) {
        String text = source.text(region);
        return switch (region) {
            case Region.Text words -> words(text, source.startsLine(words), words.inTable());
            case Region.Code _ -> code(text);
            case Region.Html _ -> html(text);
            case Region.LinkMarkup _ -> text.replace("{", "%7B").replace("}", "%7D");
            case Region.UnsafeLink _, Region.Definition _, Region.ImageMark _ -> "\\" + text;
            case Region.HeadingMark mark ->
                source.isMultiLine() ? "#".repeat(Math.min(6, mark.level() + 2)) : "\\" + text;
            case Region.Underline _ -> "\\" + text.stripLeading();
            case Region.LoneNumber _ -> "\\" + text;
        };
    }

    private String words(String text, boolean startsLine, boolean inTable) {
        String bold = BOLD_BEFORE_HANGUL.matcher(text).replaceAll("$1$2$1" + HAIR_SPACE);
        boolean ranges = rules.contains(TextRule.LONE_TILDES)
                && LONE_TILDE.matcher(bold).results().count() > 1;
        String patched = new TextPatch(rules, startsLine, inTable).apply(bold);
        return ranges ? LONE_TILDE.matcher(patched).replaceAll("\\\\~") : patched;
    }

    /// Raw HTML is dropped by some engines and run by others; as character references every engine shows it.
    private static String html(String text) {
        return HTML_SPECIAL
                .matcher(text.strip())
                .replaceAll(special -> "&#" + (int) special.group().charAt(0) + ";");
    }
}
