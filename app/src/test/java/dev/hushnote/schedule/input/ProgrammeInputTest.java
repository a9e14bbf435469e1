package dev.hushnote.schedule.input;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hushnote.schedule.published.Warning;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ProgrammeInputTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"sessions\": [{\"title\": \"Tea\"}]}",
                "[{\"title\": \"Tea\", \"title\": \"Tea again\",}]",
                "\n\n  {'a': NaN, // said so\n 'b': 1e999}",
                "{\"id\": 123456789012345678901234567890}",
            })
    void jsonIsJsonWhoeverWroteIt(String text) {
        assertThat(Given.only(Given.text(text))).isInstanceOf(Part.Json.class);
    }

    @Test
    void valuesInARowAreAList() {
        assertThat(((Part.Json) Given.only(Given.text("{\"a\": 1}\n{\"a\": 2}\n{\"a\": 3}"))).root())
                .hasSize(3);
    }

    @Test
    void jsonStringsHoldNoControlCharactersAndNoHalves() {
        Part.Json part = (Part.Json) Given.only(Given.text("{\"a\": \"T\\u0000e\\ud800a\\n\"}"));
        assertThat(part.root().path("a").asString()).isEqualTo("Te\uFFFDa\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "sessions:\n  - title: Tea\n    room: Kitchen\n",
                "---\n- title: Tea\n  room: Kitchen\n",
                "# ours\n\n%YAML 1.2\n---\nday1:\n  tea: {title: Tea, room: \"Kit\\Lchen\"}\n",
            })
    void yamlThatDescribesThingsIsData(String text) {
        assertThat(Given.only(Given.text(text))).isInstanceOf(Part.Json.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "09:00 - 09:50 Tea (Mona)\n10:00 - 10:50 Cake",
                "Day 1: Tea\n09:00 Tea\n",
                "- 09:00 Tea\n- 10:00 Cake\n",
                "[Keynote] 09:00 Tea",
                "BEGIN:VCALENDAR\r\nEND:VCALENDAR\r\n",
                "title,start\nTea,09:00\n",
                "Monday:\n  09:00: Tea\n",
                "--- not: [yaml",
            })
    void everythingElseStaysText(String text) {
        assertThat(Given.only(Given.text(text)))
                .isInstanceOfSatisfying(
                        Part.Text.class, part -> assertThat(part.text()).isEqualTo(text));
    }

    @Test
    void yamlDocumentsArePartsAndAnchorsAreWhatTheyName() {
        Parts parts = Given.text("""
            ---
            base: &b {room: Kitchen, day: one}
            tea:
              <<: *b
              title: Tea
              also: *b
            ---
            rooms:
              - {name: Kitchen, size: 3}
            """);
        assertThat(parts.json()).hasSize(2);
        var tea = parts.json().findFirst().orElseThrow().path("tea");
        assertThat(tea.path("room").asString()).isEqualTo("Kitchen");
        assertThat(tea.path("also").path("day").asString()).isEqualTo("one");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<!DOCTYPE html><p>Tea",
                "<html><body>Tea",
                "<?xml version=\"1.0\"?><!-- saved --><html xmlns='x'></html>",
                "\n<table><tr><td>Tea",
                "<script>x</script>",
            })
    void pagesArePages(String text) {
        assertThat(Given.only(Given.text(text))).isInstanceOf(Part.Page.class);
    }

    @Test
    void xmlIsReadWithoutItsNamespaces() {
        Part.Xml part = (Part.Xml) Given.only(Given.text("<?xml version='1.0'?><s:schedule xmlns:s='urn:x' s:kind='a'>"
                + "<s:title>Tea &amp; <b>cake</b> &nbsp;&eacute;</s:title><d><![CDATA[a < b]]></d></s:schedule>"));
        assertThat(part.root().name()).isEqualTo("schedule");
        assertThat(part.root().attribute("kind")).isEqualTo("a");
        assertThat(part.root().text("title")).isEqualTo("Tea & cake \u00a0é");
        assertThat(part.root().text("d")).isEqualTo("a < b");
    }

    @Test
    void bareAmpersandsAndForbiddenReferencesAreMended() {
        Part.Xml part = (Part.Xml) Given.only(
                Given.text("<s><a>Q & A&#0;&#xD800; &#65;</a><!-- & --><b><![CDATA[R & D]]></b><c>x&y=1</c></s>"));
        assertThat(part.root().text("a")).isEqualTo("Q & A A");
        assertThat(part.root().text("b")).isEqualTo("R & D");
        assertThat(part.root().text("c")).isEqualTo("x&y=1");
    }

    @Test
    void xmlThatBreaksOffIsReadUpToThere() {
        Parts parts = Given.text("<s><day><e><t>One</t></e><e><t>Two</t></e><e><t>Thr");
        assertThat(parts.warnings()).containsExactly(Warning.of(Warning.Kind.TRUNCATED));
        XmlElement root = parts.xml().findFirst().orElseThrow();
        assertThat(root.child("day").orElseThrow().children("e")).hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"<s><a><b>", "<s>words", "<?xml version='1.0'?>", "<s", "<s><a></s>"})
    void xmlWithoutAnythingWholeIsRefused(String text) {
        assertThat(Given.refusal(text)).isEqualTo("problem.programme-xml-broken");
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"a\": [1, 2", "[{\"a\": tru", "{\"a\" 1}", "[{]", "{\"a\": \"b", "{\"a\": 1}}"})
    void brokenJsonIsRefused(String text) {
        assertThat(Given.refusal(text)).isEqualTo("problem.programme-json-broken");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " \r\n\t ", "\uFEFF"})
    void nothingIsRefused(String text) {
        assertThat(Given.refusal(text)).isEqualTo("problem.programme-file-empty");
    }

    @Test
    void documentsAndPicturesAreNamedAsSuch() {
        assertThat(Given.refusal("%PDF-1.7 and so on")).isEqualTo("problem.programme-document");
        assertThat(Given.refusal("{\\rtf1 and so on")).isEqualTo("problem.programme-document");
        assertThat(Given.refusal(new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10}))
                .isEqualTo("problem.programme-binary");
        byte[] noise = new byte[4_000];
        new java.util.Random(6).nextBytes(noise);
        assertThat(Given.refusal(noise)).isEqualTo("problem.programme-binary");
    }

    @Test
    void severalFilesStayApartAndAnEmptyOneIsPassedOver() {
        Parts parts = new ProgrammeInput()
                .parts(List.of(
                        new NamedBytes("one", "{\"a\": 1}".getBytes(StandardCharsets.UTF_8)),
                        new NamedBytes("two", new byte[0]),
                        new NamedBytes("three", "[\"b\"]".getBytes(StandardCharsets.UTF_8))));
        assertThat(parts.parts()).extracting(Part::name).containsExactly("one", "three");
    }
}
