package dev.hushnote.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Names that every system and every blog engine takes.
class SlugTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '¦',
            quoteCharacter = '§',
            value = {
                "How Slack Works¦how-slack-works",
                "사전등록¦sajeondeungrok",
                "요렇게 분석해보니 2¦yoreotge-bunseokhaeboni-2",
                "Ünïcode & Café¦unicode-cafe",
                "../../etc/passwd¦etc-passwd",
                "CON¦con-1",
                "$(rm -rf /)¦rm-rf",
                "😀¦§§",
                "--- ---¦§§",
            })
    void textBecomesAName(String text, String slug) {
        assertThat(Slug.of(text).value()).isEqualTo(slug);
    }

    @Test
    void decomposedHangulIsTheSameName() {
        String composed = "한글";
        String decomposed = Normalizer.normalize(composed, Normalizer.Form.NFD);
        assertThat(Slug.of(decomposed)).isEqualTo(Slug.of(composed));
    }

    @Test
    void anythingAtAllGivesASafeName() {
        Random random = new Random(1);
        for (int i = 0; i < 10_000; i++) {
            String text = random.ints(random.nextInt(40), 0, 0x2FFF)
                    .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                    .toString();
            assertThat(Slug.of(text, 20).value())
                    .matches("([a-z0-9]+(-[a-z0-9]+)*)?")
                    .hasSizeLessThanOrEqualTo(22);
        }
    }

    @Test
    void aLongNameIsCutBetweenWords() {
        assertThat(Slug.of("one two three four five", 14).value()).isEqualTo("one-two-three");
        assertThat(Slug.of("x".repeat(100), 14).value()).hasSize(14);
    }
}
