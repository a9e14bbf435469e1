package dev.hushnote.schedule.input;

import dev.hushnote.schedule.published.Warning;
import dev.hushnote.text.Problem;
import java.io.StringReader;
import java.util.List;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jsoup.parser.Parser;

/// Reads XML into elements. Document types are passed over and nothing they declare is believed, so that no entity can
/// name a file, an address or a million of itself.
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
                    factory().createXMLStreamReader(new StringReader(References.mended(text.stripLeading())));
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
            case XMLStreamConstants.ENTITY_REFERENCE -> building.text(character(reader.getLocalName()));
            default -> {}
        }
    }

    /// What web pages call a character is understood; any other entity is nothing.
    private static String character(String entity) {
        String reference = "&" + entity + ";";
        String read = Parser.unescapeEntities(reference, true);
        return read.equals(reference) ? "" : read;
    }

    private Result brokenOff(XMLStreamException exception) {
        return building.soFar()
                .map(root -> new Result(root, List.of(Warning.of(Warning.Kind.TRUNCATED))))
                .orElseThrow(() -> broken(exception));
    }

    private static Problem broken(@org.jspecify.annotations.Nullable XMLStreamException exception) {
        int line = exception == null || exception.getLocation() == null
                ? 1
                : Math.max(1, exception.getLocation().getLineNumber());
        return new Problem(exception, Problem.Kind.BAD_INPUT, "problem.programme-xml-broken", line);
    }

    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, false);
        // Ours comes first, so that too deep is not taken for broken off.
        factory.setProperty("jdk.xml.maxElementDepth", Integer.toString(2 * Limits.DEPTH));
        factory.setProperty(XMLInputFactory.RESOLVER, (javax.xml.stream.XMLResolver)
                (_, _, _, _) -> java.io.InputStream.nullInputStream());
        return factory;
    }
}
