package dev.hushnote.log;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hushnote.log.MarkSyntax.Begun;
import dev.hushnote.log.MarkSyntax.Line;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Marks in every form, as they are typed on any keyboard.
class MarkSyntaxTest {

    /// Texts that begin with a mark, with the mark and the rest.
    static final List<MarkedText> MARKED = List.of(
            new MarkedText("? MMR", EntryKind.LOOK_UP, "MMR"),
            new MarkedText("? 역색인", EntryKind.LOOK_UP, "역색인"),
            new MarkedText("?MMR", EntryKind.LOOK_UP, "MMR"),
            new MarkedText("?é", EntryKind.LOOK_UP, "é"),
            new MarkedText("?역색인", EntryKind.LOOK_UP, "역색인"),
            new MarkedText("?ㅇ", EntryKind.LOOK_UP, "ㅇ"),
            new MarkedText("?ᄋ", EntryKind.LOOK_UP, "ᄋ"),
            new MarkedText("？ 역색인", EntryKind.LOOK_UP, "역색인"),
            new MarkedText("？역색인", EntryKind.LOOK_UP, "역색인"),
            new MarkedText("？　역색인", EntryKind.LOOK_UP, "역색인"),
            new MarkedText("?　역색인", EntryKind.LOOK_UP, "역색인"),
            new MarkedText("! small teams", EntryKind.INSIGHT, "small teams"),
            new MarkedText("!작은 팀", EntryKind.INSIGHT, "작은 팀"),
            new MarkedText("！small", EntryKind.INSIGHT, "small"),
            new MarkedText("! = not equal", EntryKind.INSIGHT, "= not equal"),
            new MarkedText("~ the numbers", EntryKind.MISSED, "the numbers"),
            new MarkedText("～ 숫자", EntryKind.MISSED, "숫자"),
            new MarkedText("@ the demo", EntryKind.LISTEN_AGAIN, "the demo"),
            new MarkedText("＠　데모", EntryKind.LISTEN_AGAIN, "데모"),
            new MarkedText("> slow is smooth", EntryKind.QUOTE, "slow is smooth"),
            new MarkedText("＞ 천천히", EntryKind.QUOTE, "천천히"),
            new MarkedText("# Storage", EntryKind.HEADING, "Storage"),
            new MarkedText("＃ 저장소", EntryKind.HEADING, "저장소"),
            new MarkedText("+ the diagram", EntryKind.PHOTO_WANTED, "the diagram"),
            new MarkedText("＋ 그림", EntryKind.PHOTO_WANTED, "그림"),
            new MarkedText("? first\n! second", EntryKind.LOOK_UP, "first\n! second"),
            new MarkedText("? 2 phases", EntryKind.LOOK_UP, "2 phases"));

    record MarkedText(String text, EntryKind kind, String rest) {}

    private final MarkSyntax syntax = new MarkSyntax();

    @ParameterizedTest
    @FieldSource("MARKED")
    void aMarkBecomesAChipWhileTyping(MarkedText marked) {
        assertThat(syntax.whileTyping(marked.text())).contains(new Begun(marked.kind(), marked.rest()));
    }

    @ParameterizedTest
    @FieldSource("MARKED")
    void aMarkIsLoggedOnEnter(MarkedText marked) {
        assertThat(syntax.onEnter(marked.text())).isEqualTo(new Line.Logged(marked.kind(), marked.rest()));
    }

    @ParameterizedTest
    @FieldSource("MARKED")
    void aBackslashMakesAMarkLiteral(MarkedText marked) {
        for (String backslash : List.of("\\", "₩", "＼")) {
            assertThat(syntax.whileTyping(backslash + marked.text())).isEmpty();
            assertThat(syntax.onEnter(backslash + marked.text()))
                    .isEqualTo(new Line.Logged(EntryKind.TEXT, marked.text()));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"? ", "！ ", "~ ", "@　", "> ", "# ", "+ "})
    void theSpaceAloneMakesTheChip(String text) {
        assertThat(syntax.whileTyping(text).orElseThrow().rest()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "![alt](picture.png)",
                "!= null",
                "?1",
                "!2 beats 1",
                "?!",
                "??",
                "!!",
                "* bullet",
                "- bullet",
                "* 글머리",
                "1. first",
                "~~gone~~",
                "~5 ms",
                "@keith",
                "#tag",
                "## Deeper",
                ">quote",
                "+1",
                "a ? b",
                " ? late",
                "==",
                "=> arrow",
                "@@ all",
                "(?) maybe",
                "`? code`",
                "\\d+ digits",
                "\\* no bullet",
                "₩5,000",
                "#",
                ">",
                "＃",
                "=",
                "무엇?",
                "plain\n? second line"
            })
    void everythingElseStaysText(String text) {
        assertThat(syntax.whileTyping(text)).isEmpty();
        assertThat(syntax.onEnter(text)).isEqualTo(new Line.Logged(EntryKind.TEXT, text));
    }

    @ParameterizedTest
    @CsvSource({
        "~, MISSED",
        "～, MISSED",
        "@, LISTEN_AGAIN",
        "＠, LISTEN_AGAIN",
        "?, LOOK_UP",
        "？, LOOK_UP",
        "!, INSIGHT",
        "！, INSIGHT",
        "+, PHOTO_WANTED",
        "＋, PHOTO_WANTED"
    })
    void aMarkAloneIsLoggedOnEnterOnly(String mark, EntryKind kind) {
        assertThat(syntax.whileTyping(mark)).isEmpty();
        assertThat(syntax.whileTyping(mark + "\nmore")).isEmpty();
        assertThat(syntax.onEnter(mark)).isEqualTo(new Line.Logged(kind, ""));
        assertThat(syntax.onEnter(mark + "  ")).isEqualTo(new Line.Logged(kind, ""));
        assertThat(syntax.onEnter(mark + "\n")).isEqualTo(new Line.Logged(kind, ""));
        assertThat(syntax.onEnter("\\" + mark)).isEqualTo(new Line.Logged(EntryKind.TEXT, mark));
        assertThat(syntax.onEnter(mark + "\nmore")).isEqualTo(new Line.Logged(kind, "more"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"@@", "＠＠", "@＠", "@@ "})
    void twoMeanTheWholeTalk(String text) {
        assertThat(syntax.whileTyping(text)).isEmpty();
        assertThat(syntax.onEnter(text)).isEqualTo(new Line.WholeTalk());
        assertThat(syntax.onEnter("\\" + text)).isEqualTo(new Line.Logged(EntryKind.TEXT, text.strip()));
    }

    @ParameterizedTest
    @CsvSource({"= too long, too long", "=  너무 김 , 너무 김", "＝　너무 김, 너무 김"})
    void anEqualSignStartsTheReasonOfTheRating(String text, String reason) {
        assertThat(syntax.whileTyping(text)).isEmpty();
        assertThat(syntax.onEnter(text)).isEqualTo(new Line.Reason(reason));
        assertThat(syntax.onEnter("\\" + text)).isEqualTo(new Line.Logged(EntryKind.TEXT, text.strip()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "　", "\n\n", "= ", "=   \n"})
    void thereMayBeNothingToLog(String text) {
        assertThat(syntax.whileTyping(text)).isEmpty();
        assertThat(syntax.onEnter(text)).isEqualTo(new Line.Nothing());
    }
}
