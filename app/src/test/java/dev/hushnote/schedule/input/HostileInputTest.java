package dev.hushnote.schedule.input;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hushnote.text.Problem;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Files that want more than to be read.
class HostileInputTest {

    @TempDir
    Path folder;

    @Test
    void entitiesNameNoFile() throws IOException {
        Path secret = Files.writeString(folder.resolve("secret"), "the secret");
        for (String declared : new String[] {
            "<!ENTITY x SYSTEM '" + secret.toUri() + "'>",
            "<!ENTITY % p SYSTEM '" + secret.toUri() + "'> %p;",
            "<!ENTITY x PUBLIC 'a' '" + secret.toUri() + "'>",
        }) {
            XmlElement root = xml("<!DOCTYPE s [" + declared + "]><s><a>seen</a><b>-&x;-</b></s>");
            assertThat(root.text("a")).isEqualTo("seen");
            assertThat(root.text("b")).isEqualTo("--");
        }
    }

    @Test
    void nothingIsFetched() throws IOException {
        try (ServerSocket listener = new ServerSocket(0, 5, InetAddress.getLoopbackAddress())) {
            String address = "http://127.0.0.1:" + listener.getLocalPort() + "/";
            xml("<!DOCTYPE s SYSTEM '" + address + "a.dtd' [<!ENTITY x SYSTEM '" + address + "x'><!ENTITY % p SYSTEM '"
                    + address + "p'> %p;]><s xmlns:xi='http://www.w3.org/2001/XInclude'><a>&x;</a><xi:include href='"
                    + address + "i'/></s>");
            xml("<?xml-stylesheet href='" + address + "x.xsl'?><s xsi:schemaLocation='urn:x " + address
                    + "x.xsd' xmlns:xsi='http://www.w3.org/2001/XMLSchema-instance'><a>a</a></s>");
            Given.text("a: !!javax.script.ScriptEngineManager [!!java.net.URL [\"" + address
                    + "\"]]\nb:\n  - {c: 1, d: 2}\n");
            Given.text("{\"$ref\": \"" + address + "\", \"@class\": \"java.net.URL\"}");
            listener.setSoTimeout(1);
            Assertions.assertThatThrownBy(listener::accept).isInstanceOf(SocketTimeoutException.class);
        }
    }

    @Test
    void laughsStayFew() {
        StringBuilder laughs = new StringBuilder("<!DOCTYPE s [<!ENTITY l0 'ha'>");
        for (int depth = 1; depth < 40; depth++) {
            laughs.append("<!ENTITY l%d '%s'>"
                    .formatted(depth, "&l%d;".formatted(depth - 1).repeat(10)));
        }
        assertThat(xml(laughs + "]><s><a>&l39;</a></s>").text("a")).isNull();
        String big = "a".repeat(200_000);
        assertThat(xml("<!DOCTYPE s [<!ENTITY b '" + big + "'>]><s><a>" + "&b;".repeat(50_000) + "</a></s>")
                        .text("a"))
                .isNull();
    }

    @Test
    void anchorsThatMultiplyAreRefused() {
        StringBuilder yaml = new StringBuilder("a0: &a0 {x: 1, y: 2}\n");
        for (int depth = 1; depth < 40; depth++) {
            yaml.append("a%d: &a%d [%s]\n"
                    .formatted(depth, depth, "*a%d,".formatted(depth - 1).repeat(10)));
        }
        assertThat(Given.refusal(yaml.toString())).isEqualTo("problem.programme-too-many-values");
    }

    @Test
    void anAnchorCannotHoldItself() {
        Parts parts = Given.text("a: &a\n  b: {c: 1, d: 2}\n  again: *a\n");
        assertThat(parts.json()
                        .findFirst()
                        .orElseThrow()
                        .path("a")
                        .path("again")
                        .isContainer())
                .isFalse();
    }

    @Test
    void depthIsRefused() {
        int deep = 100_000;
        assertThat(Given.refusal("[".repeat(deep))).isEqualTo("problem.programme-too-deep");
        assertThat(Given.refusal("{\"a\":".repeat(deep))).isEqualTo("problem.programme-too-deep");
        assertThat(Given.refusal("<x>".repeat(deep))).isEqualTo("problem.programme-too-deep");
        assertThat(Given.refusal("<s>" + "<x>".repeat(deep))).isEqualTo("problem.programme-too-deep");
        assertThat(result("a: " + "[".repeat(deep))).isEqualTo("read");
        assertThat(result("- ".repeat(deep))).isEqualTo("read");
        assertThat(result("a: " + "{b: ".repeat(deep))).isEqualTo("read");
    }

    @Test
    void manyValuesAreReadAndTooManyAreRefused() {
        assertThat(Given.text("[[]" + ",1".repeat(1_000_000) + "]")
                        .json()
                        .findFirst()
                        .orElseThrow())
                .hasSize(1_000_001);
        assertThat(xml("<s>" + "<a/>".repeat(1_000_000) + "</s>").children()).hasSize(1_000_000);
        assertThat(Given.refusal("[[]" + ",1".repeat(Limits.NODES) + "]"))
                .isEqualTo("problem.programme-too-many-values");
        assertThat(Given.refusal("<s>" + "<a/>".repeat(Limits.NODES) + "</s>"))
                .isEqualTo("problem.programme-too-many-values");
    }

    @Test
    void wordsWithinWordsAreNotCopiedForEver() {
        String nested = "<m>w".repeat(150) + "words".repeat(400_000) + "</m>".repeat(150);
        assertThat(xml("<s>" + nested + "</s>").children()).hasSize(1);
    }

    @Test
    void whereverAFileBreaksOffThereIsAnAnswer() {
        String[] files = {
            "<?xml version='1.0'?><!DOCTYPE s [<!ENTITY a 'b'>]><s><d k='v'><e>T&amp;C</e><![CDATA[x]]><!-- y"
                    + " --></d></s>",
            "{\"a\": [1, -2.5e3, true, null, \"\\u00e9\\n\"], \"b\": {\"c\": \"차\"}}",
            "---\na: &x\n  - {b: 'c', d: \"\\xe9\"}\n  - *x\n...\n--- |\n text\n",
            "BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nSUMMARY:차\r\n",
        };
        for (String file : files) {
            byte[] bytes = file.getBytes(StandardCharsets.UTF_8);
            for (int length = 0; length <= bytes.length; length++) {
                result(Arrays.copyOf(bytes, length));
            }
        }
    }

    @Test
    void zerosBetweenCharactersAreNoMatter() {
        assertThat(Given.text("{\"a\u0000\": \"T\u0000ea and a longer text than there are zeros in it\"}")
                        .json()
                        .findFirst()
                        .orElseThrow()
                        .path("a")
                        .asString())
                .startsWith("Tea and");
        assertThat(Given.refusal(new byte[5_000])).isEqualTo("problem.programme-binary");
    }

    private static XmlElement xml(String text) {
        return Given.text(text).xml().findFirst().orElseThrow();
    }

    private static String result(String text) {
        return result(text.getBytes(StandardCharsets.UTF_8));
    }

    /// Anything but a result or a problem fails the test.
    private static String result(byte[] bytes) {
        try {
            assertThat(Given.bytes(bytes).parts()).isNotEmpty();
            return "read";
        } catch (Problem problem) {
            return problem.key();
        }
    }
}
