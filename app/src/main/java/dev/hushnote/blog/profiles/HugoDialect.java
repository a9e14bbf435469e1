package dev.hushnote.blog.profiles;

import java.util.Set;
import java.util.regex.Pattern;

/// Shortcodes, then goldmark with its default extensions.
final class HugoDialect extends EscapingDialect {

    private static final Pattern SHORTCODE = Pattern.compile("\\{\\{([<%])(.*?)([>%])}}");
    private static final Pattern UNCLOSED = Pattern.compile("\\{\\{(?=[<%](?!/\\*))");
    private static final String WORD_JOINER = "\u2060";

    HugoDialect() {
        super(Set.of(TextRule.BRACES, TextRule.DOUBLE_ANGLES, TextRule.DEFINITION_LISTS, TextRule.LONE_TILDES));
    }

    /// A shortcode is written as Hugo's own escape. An opening without its end has none and would stop the build:
    /// an invisible character parts it.
    @Override
    String code(String code) {
        String escaped = SHORTCODE.matcher(code).replaceAll("{{$1/*$2*/$3}}");
        return UNCLOSED.matcher(escaped).replaceAll("{{" + WORD_JOINER);
    }
}
