package dev.hushnote.blog.profiles;

import java.util.Set;

/// Goes through plain words once and rewrites what an engine would misread. Backslash escapes are passed over
/// whole.
final class TextPatch {

    private final Set<TextRule> rules;
    private final boolean startsLine;
    private final boolean inTable;

    TextPatch(Set<TextRule> rules, boolean startsLine, boolean inTable) {
        this.rules = rules;
        this.startsLine = startsLine;
        this.inTable = inTable;
    }

    String apply(String text) {
        StringBuilder patched = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            char next = i + 1 < text.length() ? text.charAt(i + 1) : ' ';
            if (c == '\\' && i + 1 < text.length()) {
                boolean brace = next == '{' && rules.contains(TextRule.BRACES);
                patched.append(brace ? "&#123;" : "\\" + next);
                i++;
            } else {
                patched.append(replacement(text, i, c, next));
            }
        }
        return patched.toString();
    }

    private String replacement(String text, int index, char c, char next) {
        return switch (c) {
            case '{' -> rules.contains(TextRule.BRACES) && "{%#:".indexOf(next) >= 0 ? "&#123;" : "{";
            case '<' -> opensTag(next) || isDouble(text, index, '<') ? "&lt;" : "<";
            case '>' -> isDouble(text, index, '>') ? "&gt;" : ">";
            case '|' -> rules.contains(TextRule.PIPES) && !inTable ? "\\|" : "|";
            case '$' -> rules.contains(TextRule.FORMULAS) && isPair(text, index, '$') ? "\\$" : "$";
            case '(' -> becomesLink(text, index) ? "\\(" : "(";
            case '[' -> next == '^' || becomesDefinition(text, index) ? "\\[" : "[";
            case ':' -> first(index) && rules.contains(TextRule.DEFINITION_LISTS) ? "\\:" : ":";
            case '^' -> first(index) && rules.contains(TextRule.KRAMDOWN_MARKS) ? "&#94;" : "^";
            case '*' -> first(index) && next == '[' && rules.contains(TextRule.KRAMDOWN_MARKS) ? "\\*" : "*";
            default -> String.valueOf(c);
        };
    }

    /// Brackets that are no link, because of what stands in them, and would be one once that is escaped.
    private static boolean becomesLink(String text, int index) {
        boolean behindBracket = index > 0 && text.charAt(index - 1) == ']';
        return behindBracket && (index == text.length() - 1 || text.charAt(index + 1) == '<');
    }

    private boolean becomesDefinition(String text, int index) {
        return first(index) && text.indexOf("]:", index) > 0;
    }

    private boolean first(int index) {
        return index == 0 && startsLine;
    }

    private boolean isDouble(String text, int index, char c) {
        return rules.contains(TextRule.DOUBLE_ANGLES) && isPair(text, index, c);
    }

    private static boolean isPair(String text, int index, char c) {
        boolean before = index > 0 && text.charAt(index - 1) == c;
        boolean after = index + 1 < text.length() && text.charAt(index + 1) == c;
        return before || after;
    }

    private static boolean opensTag(char next) {
        return Character.isLetter(next) || next == '/' || next == '!' || next == '?';
    }
}
