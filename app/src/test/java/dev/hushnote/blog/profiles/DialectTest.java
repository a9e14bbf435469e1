package dev.hushnote.blog.profiles;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hushnote.blog.Dialect;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.commonmark.ext.gfm.strikethrough.StrikethroughExtension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Link;
import org.commonmark.node.LinkReferenceDefinition;
import org.commonmark.node.Node;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;
import org.commonmark.testutil.TestResources;
import org.commonmark.testutil.example.Example;
import org.commonmark.testutil.example.ExampleReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/// Any text survives: what is shown after patching is what was shown before.
class DialectTest {

    private static final Dialect PLAIN = new PlainDialect();
    private static final Dialect JEKYLL = new JekyllDialect();
    private static final Dialect HUGO = new HugoDialect();

    private static final Parser PARSER = Parser.builder()
            .extensions(List.of(
                    TablesExtension.create(),
                    StrikethroughExtension.builder().requireTwoTildes(true).build()))
            .build();
    private static final Pattern LIQUID_STRING = Pattern.compile("\\{\\{ \"(\\{[{%])\" }}");
    private static final String[] PIECES = {
        "한글", "word", " ", "\n", "*", "**", "_", "`", "```", "#", "# ", "1. ", "- ", "> ", "<", "<T>", "|", "{{", "}}",
        "{%", "%}", "{:", "\\", "[", "](", ")", "![", "~", "~~", "&", "&amp;", "😀", "مرحبا", "$$", "^", ": ", "---",
                "!"
    };

    @ParameterizedTest
    @MethodSource("specification")
    void everyExampleOfTheSpecificationKeepsItsWords(String source) {
        if (showsMoreAfterwards(source)) {
            return;
        }
        assertThat(words(PLAIN.markdown(source)))
                .as(source + " -> " + PLAIN.markdown(source))
                .isEqualTo(words(source));
    }

    @Test
    void randomTextsKeepTheirWordsInEveryDialect() {
        Random random = new Random(42);
        for (int i = 0; i < 10_000; i++) {
            String source = randomText(random);
            if (showsMoreAfterwards(source)) {
                continue;
            }
            String wanted = words(source);
            assertThat(words(PLAIN.markdown(source))).as(source).isEqualTo(wanted);
            assertThat(words(liquid(JEKYLL.markdown(source)))).as(source).isEqualTo(wanted);
        }
    }

    @Test
    void noTemplateTagIsLeftForTheEngineToRun() {
        Random random = new Random(43);
        for (int i = 0; i < 10_000; i++) {
            String source = randomText(random);
            String jekyll = LIQUID_STRING.matcher(JEKYLL.markdown(source)).replaceAll("");
            assertThat(jekyll).as(source).doesNotContain("{{").doesNotContain("{%");
            assertThat(HUGO.markdown(source)).as(source).doesNotContain("{{<").doesNotContain("{{%");
        }
    }

    @Test
    void patchingLeavesWhatNeedsNoPatchAsItWasTyped() {
        String source = "A *quiet* **word**, `code`, [link](https://example.org/a_b) and ~~gone~~.\n\n- one\n- two";
        for (Dialect dialect : List.of(PLAIN, JEKYLL, HUGO)) {
            assertThat(dialect.markdown(source)).isEqualTo(source);
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '¦',
            quoteCharacter = '§',
            value = {
                "{{ x }}¦&#123;{ x }}",
                "{% raw %}¦&#123;% raw %}",
                "a|b¦a\\|b",
                "`{{ x }}`¦`{{ \"{{\" }} x }}`",
                "{: .cls}¦&#123;: .cls}",
                "\\{{ x }}¦&#123;{ x }}",
                "a << b¦a &lt;&lt; b",
                ": term¦\\: term",
            })
    void jekyllReadsWhatIsMeant(String source, String expected) {
        assertThat(JEKYLL.markdown(source)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '¦',
            quoteCharacter = '§',
            value = {
                "{{< ref x >}}¦&#123;{< ref x >}}",
                "`{{< ref x >}}`¦`{{</* ref x */>}}`",
                "`{{% y %}}`¦`{{%/* y */%}}`",
                "3~4, 5~6¦3\\~4, 5\\~6",
                "just 3~4¦just 3~4",
            })
    void hugoReadsWhatIsMeant(String source, String expected) {
        assertThat(HUGO.markdown(source)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '¦',
            quoteCharacter = '§',
            value = {
                "# not a heading¦\\# not a heading",
                "1. alone¦1\\. alone",
                "2016. 11. 7.¦2016\\. 11\\. 7\\.",
                "<b>x</b>¦&#60;b&#62;x&#60;&#47;b&#62;",
                "[x](javascript:alert)¦\\[x](javascript:alert)",
                "![p](https://example.org/p.png)¦\\![p](https://example.org/p.png)",
                "see [^1]¦see \\[^1]",
                "**굵게(bold)**는¦**굵게(bold)**\u200A는",
            })
    void everyEngineReadsWhatIsMeant(String source, String expected) {
        assertThat(PLAIN.markdown(source)).isEqualTo(expected.replace("&#47;", "/"));
    }

    @Test
    void headingsOfALongerTextGoBelowTheSessions() {
        assertThat(PLAIN.markdown("# One\n\ntext\n\n## Two")).isEqualTo("### One\n\ntext\n\n#### Two");
    }

    @Test
    void anOpenFenceIsClosed() {
        assertThat(PLAIN.markdown("```java\nint x;")).isEqualTo("```java\nint x;\n```");
        assertThat(PLAIN.markdown("````\n```\nx")).endsWith("\n````");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '¦',
            quoteCharacter = '§',
            value = {
                "# C# & *more* #",
                "1. a_b _c_ [d](e) `f` \\ <T> a|b",
                "- ~~x~~ &amp; {{ y }} \"q\"",
                "> 끝내라 좀!",
                "== --",
            })
    void aTitleShowsJustItself(String title) {
        for (String block : List.of("%s", "## %s", "*%s*", "- %s")) {
            String shown = words(block.formatted(PLAIN.literal(title)));
            assertThat(shown).as(block).isEqualTo(letters(title));
        }
    }

    @Test
    void anAlternativeTextHoldsNoMarkup() {
        assertThat(PLAIN.alternative("a [b] <c> *d* _e_ `f` \"g\" 'h' {i} | ~ & \\\nnext"))
                .isEqualTo("a ［b］ ＜c＞ ＊d＊ ＿e＿ ｀f｀ ”g” ’h’ ｛i｝ ｜ ～ ＆ ＼ next");
    }

    static Stream<String> specification() {
        return ExampleReader.readExamples(TestResources.getSpec()).stream().map(Example::getSource);
    }

    private static String randomText(Random random) {
        StringBuilder text = new StringBuilder("x");
        int pieces = 1 + random.nextInt(12);
        for (int i = 0; i < pieces; i++) {
            text.append(PIECES[random.nextInt(PIECES.length)]);
        }
        return text.toString();
    }

    /// What Liquid makes of the strings that the exporter writes.
    private static String liquid(String text) {
        return LIQUID_STRING.matcher(text).replaceAll(tag -> Matcher.quoteReplacement(tag.group(1)));
    }

    /// Link definitions show nothing themselves and are shown as text after patching; so is the address of an image
    /// that stands in a link, or that a link stands in.
    private static boolean showsMoreAfterwards(String source) {
        List<Node> found = new ArrayList<>();
        PARSER.parse(source).accept(new AbstractVisitor() {
            @Override
            public void visit(LinkReferenceDefinition definition) {
                found.add(definition);
            }

            @Override
            public void visit(Image image) {
                if (image.getParent() instanceof Link || image.getFirstChild() instanceof Link || hasNested(image)) {
                    found.add(image);
                }
            }
        });
        return !found.isEmpty();
    }

    private static boolean hasNested(Node node) {
        for (Node child = node.getFirstChild(); child != null; child = child.getNext()) {
            if (child instanceof Link || child instanceof Image || hasNested(child)) {
                return true;
            }
        }
        return false;
    }

    /// The letters and digits that a reader sees, raw HTML included.
    private static String words(String markdown) {
        StringBuilder words = new StringBuilder();
        PARSER.parse(markdown).accept(new AbstractVisitor() {
            @Override
            public void visit(Text text) {
                words.append(text.getLiteral());
            }

            @Override
            public void visit(Code code) {
                words.append(code.getLiteral());
            }

            @Override
            public void visit(FencedCodeBlock block) {
                words.append(block.getLiteral());
            }

            @Override
            public void visit(IndentedCodeBlock block) {
                words.append(block.getLiteral());
            }

            @Override
            public void visit(HtmlInline html) {
                words.append(html.getLiteral());
            }

            @Override
            public void visit(HtmlBlock html) {
                words.append(html.getLiteral());
            }
        });
        return letters(words.toString());
    }

    private static String letters(String text) {
        return text.codePoints()
                .filter(Character::isLetter)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
