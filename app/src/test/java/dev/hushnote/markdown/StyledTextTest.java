package dev.hushnote.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hushnote.markdown.StyledText.Block;
import dev.hushnote.markdown.StyledText.Run;
import dev.hushnote.markdown.StyledText.Shape;
import dev.hushnote.markdown.StyledText.Style;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What views show of a Markdown text.
class StyledTextTest {

    private static final List<String> PIECES = List.of(
            "a",
            "b",
            "7",
            "12",
            "가",
            "é",
            "한글",
            " ",
            " ",
            "  ",
            "    ",
            "\t",
            "\n",
            "\n",
            "\n\n",
            "*",
            "**",
            "_",
            "~~",
            "`",
            "``",
            "```",
            "~~~",
            "\n```java\n",
            "\n# ",
            "## ",
            "\n> ",
            ">",
            "\n- ",
            "* ",
            "+ ",
            "\n1. ",
            "\n3) ",
            "\n---\n",
            "\n===\n",
            "!",
            "]",
            "(",
            ")",
            "<b>",
            "</b>",
            "<div>",
            "<!-- ",
            " -->",
            "<http://x.y/z>",
            "\\",
            "\\*",
            "|",
            "\n|a|b|\n|-|-|\n|1|2|\n",
            "\"",
            "'",
            ":",
            "{{",
            "}}",
            "🦔");

    @Test
    void inlineStylesBecomeRuns() {
        assertThat(block("a **b *c*** `d` ~~e~~").runs())
                .containsExactly(
                        run("a "),
                        run("b ", Style.STRONG),
                        run("c", Style.STRONG, Style.EMPHASIS),
                        run(" "),
                        run("d", Style.CODE),
                        run(" "),
                        run("e", Style.STRIKE));
        assertThat(block("**굵게**").runs()).containsExactly(run("굵게", Style.STRONG));
    }

    @Test
    void linksKeepTheirWordsAndSafeAddresses() {
        assertThat(block("see [the **slides**](https://example.org/s \"part one\")")
                        .runs())
                .containsExactly(
                        run("see "),
                        new Run("the ", Set.of(Style.LINK), "https://example.org/s"),
                        new Run("slides", Set.of(Style.LINK, Style.STRONG), "https://example.org/s"),
                        run(" (part one)"));
        assertThat(block("[x](javascript:alert)").runs()).containsExactly(run("x"));
        assertThat(block("[x](notes.html)").runs()).containsExactly(run("x"));
        assertThat(block("[](https://example.org)").runs())
                .containsExactly(new Run("https://example.org", Set.of(Style.LINK), "https://example.org"));
        assertThat(block("![a chart](https://example.org/c.png)").runs())
                .containsExactly(new Run("a chart", Set.of(Style.LINK), "https://example.org/c.png"));
    }

    @Test
    void blocksHaveShapesAndLevels() {
        assertThat(StyledText.of("""
            ## Head
            words
            go on

            - one
              - two

                more of two
            3. three

            > said
            > > deeper

            ```java
            int x;

            int y;
            ```
            """).blocks().stream().map(StyledTextTest::describe))
                .containsExactly(
                        "HEADING 2 Head",
                        "PARAGRAPH 0 words\ngo on",
                        "BULLET 0 one",
                        "BULLET 1 two",
                        "PARAGRAPH 2 more of two",
                        "NUMBERED 0 3. three",
                        "QUOTE 0 said",
                        "QUOTE 1 deeper",
                        "CODE 0 java\nint x;\n\nint y;");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<b>bold</b> & <i",
                "<script>alert(1)</script>",
                "[a]: https://example.org",
                "---",
                "-",
                "1.",
                "```",
                "2016. 11. 7",
                "#"
            })
    void whatSaysNothingAsMarkupIsShownAsTyped(String source) {
        assertThat(text(source).strip()).isEqualTo(source);
    }

    @Test
    void nothingIsShownOfNothing() {
        assertThat(StyledText.of("").blocks()).isEmpty();
        assertThat(StyledText.of(" \n\t\n").blocks()).isEmpty();
    }

    @Test
    void everyLetterAndDigitOfAnyTextIsShownInItsOrder() {
        Random random = new Random(20260512);
        for (int round = 0; round < 20_000; round++) {
            StringBuilder source = new StringBuilder();
            int pieces = 1 + random.nextInt(24);
            for (int i = 0; i < pieces; i++) {
                source.append(PIECES.get(random.nextInt(PIECES.size())));
            }
            assertThat(letters(text(source.toString()))).as(source.toString()).isEqualTo(letters(source.toString()));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                ">", "> ", "*", "**a ", "_a ", "[", "![", "- ", "1. ", "`", "<", "(", "[a](", "~~a ", "#", "\\", "\t",
                "|", "<div>\n"
            })
    @Timeout(value = 60, unit = TimeUnit.SECONDS, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
    void noNestingIsTooDeep(String piece) {
        String source = piece.repeat(5_000) + "end";
        assertThat(text(source)).endsWith("end");
        assertThat(StyledText.insideOpenFence(source)).isEqualTo(piece.equals("`"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "```",
                "```java",
                "~~~\ncode",
                "words\n\n```\ncode\n",
                "- item\n  ```\n  code",
                "> ```\n> code",
                "```\ncode\n``",
                "````\n```\n"
            })
    void insideAnOpenFence(String text) {
        assertThat(StyledText.insideOpenFence(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "words",
                "```\ncode\n```",
                "```\ncode\n```\nafter",
                "`code",
                "``` a ```",
                "    indented",
                "> ```\n> code\n\nafter",
                "~~gone"
            })
    void outsideAnyFence(String text) {
        assertThat(StyledText.insideOpenFence(text)).isFalse();
    }

    private static Block block(String source) {
        List<Block> blocks = StyledText.of(source).blocks();
        assertThat(blocks).hasSize(1);
        assertThat(blocks.getFirst().shape()).isEqualTo(Shape.PARAGRAPH);
        return blocks.getFirst();
    }

    private static Run run(String text, Style... styles) {
        return new Run(text, Set.of(styles), null);
    }

    private static String describe(Block block) {
        return block.shape() + " " + block.level() + " " + text(block);
    }

    private static String text(String source) {
        return StyledText.of(source).blocks().stream().map(StyledTextTest::text).collect(Collectors.joining("\n"));
    }

    private static String text(Block block) {
        return block.runs().stream().map(Run::text).collect(Collectors.joining());
    }

    private static String letters(String text) {
        return text.codePoints()
                .filter(Character::isLetterOrDigit)
                .mapToObj(Character::toString)
                .collect(Collectors.joining());
    }
}
