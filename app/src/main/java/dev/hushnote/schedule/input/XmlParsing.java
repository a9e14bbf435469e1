package dev.hushnote.schedule.input;

import dev.hushnote.schedule.published.Warning;
import dev.hushnote.text.Problem;
import dev.hushnote.text.xml.GuardedXml;
import java.util.List;
import java.util.Optional;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/// Reads XML into elements.
final class XmlParsing {

    private final XmlBuilding building = new XmlBuilding();

    private XmlParsing() {}

    /// @param warnings that the file ends too early, if it does
    record Result(XmlElement root, List<Warning> warnings) {}

    /// @throws Problem when it is no XML, or breaks off before the first whole element
    static Result parse(String text) {
        return new XmlParsing().read(text);
    }

    private Result read(String text) {
        try {
            XMLStreamReader reader =
                    // Our own limit comes first, so that too deep is not taken for broken off.
                    GuardedXml.reader(References.mended(text.stripLeading()), 2 * Limits.DEPTH);
            try {
                while (reader.hasNext()) {
                    take(reader, reader.next());
                }
            } finally {
                reader.close();
            }
        } catch (XMLStreamException exception) {
            return brokenOff(exception);
        }
        return building.root().map(root -> new Result(root, List.of())).orElseThrow(() -> broken(null));
    }

    private void take(XMLStreamReader reader, int event) {
        switch (event) {
            case XMLStreamConstants.START_ELEMENT -> building.open(reader);
            case XMLStreamConstants.END_ELEMENT -> building.close();
            case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE ->
                building.text(reader.getText());
            case XMLStreamConstants.ENTITY_REFERENCE -> building.text(GuardedXml.character(reader.getLocalName()));
            default -> {}
        }
    }

    private Result brokenOff(XMLStreamException exception) {
        return building.soFar()
                .map(root -> new Result(root, List.of(Warning.of(Warning.Kind.TRUNCATED))))
                .orElseThrow(() -> broken(exception));
    }

    private static Problem broken(@Nullable XMLStreamException exception) {
        int line = Optional.ofNullable(exception).flatMap(GuardedXml::line).orElse(1);
        return new Problem(exception, Problem.Kind.BAD_INPUT, "problem.programme-xml-broken", line);
    }
}
