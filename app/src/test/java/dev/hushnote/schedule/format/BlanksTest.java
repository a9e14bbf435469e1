package dev.hushnote.schedule.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;

/// Texts of programmes, with their blanks in order.
class BlanksTest {

    private static final String LETTERS = "ab \t\r\n\u00A0\u0001\u0085\u200B\uFEFF\u3000\u2028가";

    @Test
    void aLineHasSingleBlanksBetweenItsWords() {
        assertThat(Blanks.single(" \tHow\u00A0\u200B Slack\r\n works\uFEFF ")).isEqualTo("How Slack works");
        assertThat(Blanks.single(" \u3000 ")).isEmpty();
    }

    @Test
    void aTextKeepsItsLinesAndOneEmptyLineBetween() {
        assertThat(Blanks.tidy("\r\n one \u00A0\r\r\n  two\t\u0007tabs \n\n \n\nthree\u0000 "))
                .isEqualTo("one\n  two\ttabs\n\nthree");
    }

    /// What every text becomes, told in regular expressions, which are slower.
    @Test
    void everyTextBecomesWhatTheRulesSay() {
        Random random = new Random(7);
        for (int round = 0; round < 5_000; round++) {
            String text = random.ints(random.nextInt(30), 0, LETTERS.length())
                    .mapToObj(LETTERS::charAt)
                    .collect(StringBuilder::new, StringBuilder::append, StringBuilder::append)
                    .toString();
            assertThat(Blanks.single(text))
                    .isEqualTo(text.replaceAll("[\\s\\p{Z}\\p{Cc}\\uFEFF\\u200B]+", " ")
                            .strip());
            assertThat(Blanks.tidy(text))
                    .isEqualTo(text.replaceAll("\\r+\\n?", "\n")
                            .replaceAll("[\\p{Cc}&&[^\\n\\t]]", "")
                            .replaceAll("[ \\t\\u00A0]+\\n", "\n")
                            .replaceAll("\\n{3,}", "\n\n")
                            .strip());
        }
    }
}
