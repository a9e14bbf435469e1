package dev.hushnote.text.xml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GuardedXmlTest {

    @TempDir
    private Path folder;

    @Test
    void anEntityOfADocumentTypeNamesNoFile() throws IOException, XMLStreamException {
        Path secret = Files.writeString(folder.resolve("secret.txt"), "a secret");
        String text = "<!DOCTYPE a [<!ENTITY b SYSTEM \"" + secret.toUri() + "\">]><a>x&b;y&auml;</a>";
        assertThat(words(text)).isEqualTo("xyä");
    }

    @Test
    void tooDeepIsRefused() {
        assertThat("<a>".repeat(4) + "</a>".repeat(4))
                .satisfies(text -> assertThat(words(text)).isEmpty());
        assertThatThrownBy(() -> words("<a>".repeat(6) + "</a>".repeat(6))).isInstanceOf(XMLStreamException.class);
    }

    @Test
    void theLineInWhichItBrokeIsTold() {
        assertThatThrownBy(() -> words("<a>\n<b>\n</a>"))
                .isInstanceOfSatisfying(
                        XMLStreamException.class,
                        broken -> assertThat(GuardedXml.line(broken)).contains(3));
        assertThat(GuardedXml.line(new XMLStreamException("nowhere"))).isEmpty();
    }

    private static String words(String text) throws XMLStreamException {
        StringBuilder words = new StringBuilder();
        XMLStreamReader reader = GuardedXml.reader(text, 5);
        while (reader.hasNext()) {
            switch (reader.next()) {
                case XMLStreamConstants.CHARACTERS -> words.append(reader.getText());
                case XMLStreamConstants.ENTITY_REFERENCE -> words.append(GuardedXml.character(reader.getLocalName()));
                default -> {}
            }
        }
        return words.toString();
    }
}
