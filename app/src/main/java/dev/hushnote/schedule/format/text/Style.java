package dev.hushnote.schedule.format.text;

import dev.hushnote.schedule.format.Kinds;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// How a text writes who speaks: a dash stands before names only where it does so in most lines that have one.
///
/// @param beforeNames what stands before names in most lines that have it
/// @param notNames what stands in brackets so often that it is nobody's name
/// @param pairs whether several brackets hold two things with a comma, a speaker and a company
record Style(Set<Separator> beforeNames, Set<String> notNames, boolean pairs) {

    private static final int TOO_OFTEN = 3;

    /// What may stand between a title and its speakers.
    enum Separator {
        DASH(" - "),
        SLASH(" / "),
        BAR(" | ");

        private final String sign;

        Separator(String sign) {
            this.sign = sign;
        }

        /// Where the last one stands in a folded line; below 0 when there is none.
        int in(String folded) {
            return folded.lastIndexOf(sign);
        }

        int length() {
            return sign.length();
        }
    }

    /// @param lines what stands beside the times
    static Style of(List<String> lines) {
        Set<Separator> usual = EnumSet.noneOf(Separator.class);
        for (Separator separator : Separator.values()) {
            int with = 0;
            int names = 0;
            boolean longDash = false;
            for (String line : lines) {
                String folded = Folded.of(line);
                int at = separator.in(folded);
                if (at > 0 && !Kinds.isBreak(line)) {
                    with++;
                    names += isBehind(separator, line, at) ? 1 : 0;
                    longDash |= line.charAt(at + 1) != '-';
                }
            }
            // A hyphen alone may stand for anything; a dash or a slash that is used once is rather meant.
            if (names > (longDash ? 0 : 1) && names * 2 > with) {
                usual.add(separator);
            }
        }
        return new Style(
                usual, repeated(lines), lines.stream().filter(Style::isPair).count() > 1);
    }

    private static boolean isBehind(Separator separator, String line, int at) {
        if (separator != Separator.BAR) {
            return People.are(line.substring(at + separator.length()));
        }
        return Arrays.stream(line.split(" \\| ", 6)).skip(1).anyMatch(People::are);
    }

    private static boolean isPair(String line) {
        String inside = EntryText.inLastBrackets(line);
        return inside != null && inside.matches("[^,，]{2,40}[,，][^,，]{2,60}");
    }

    /// What stands in brackets after many titles is a level or a language, never one who speaks.
    private static Set<String> repeated(List<String> lines) {
        Map<String, Integer> uses = new HashMap<>();
        for (String line : lines) {
            String inside = EntryText.inLastBrackets(line);
            if (inside != null && !inside.contains(",")) {
                uses.merge(inside, 1, Integer::sum);
            }
        }
        uses.values().removeIf(count -> count < TOO_OFTEN);
        return Set.copyOf(uses.keySet());
    }
}
