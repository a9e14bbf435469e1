package dev.hushnote.blog.profiles;

import java.util.Set;
import java.util.regex.Pattern;

/// Liquid, then kramdown with its GFM parser.
final class JekyllDialect extends EscapingDialect {

    private static final Pattern TAG = Pattern.compile("\\{[{%]");

    JekyllDialect() {
        super(Set.of(
                TextRule.BRACES,
                TextRule.PIPES,
                TextRule.DOUBLE_ANGLES,
                TextRule.FORMULAS,
                TextRule.DEFINITION_LISTS,
                TextRule.KRAMDOWN_MARKS));
    }

    /// Liquid prints the tag's opening as a string; works in Jekyll 3 and 4.
    @Override
    String code(String code) {
        return TAG.matcher(code).replaceAll("{{ \"$0\" }}");
    }
}
