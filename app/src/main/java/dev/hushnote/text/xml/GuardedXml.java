package dev.hushnote.text.xml;

import java.io.InputStream;
import java.io.StringReader;
import java.util.Optional;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLResolver;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jsoup.parser.Parser;

/// Reads XML of which nothing is known. Document types are passed over and nothing they declare is believed, so that
/// no entity can name a file, an address or a million of itself.
public final class GuardedXml {

    private GuardedXml() {}

    /// A reader that hands entities on by name and looks nowhere but in the text.
    ///
    /// @param depth elements within each other beyond which it refuses to go on
    /// @throws XMLStreamException when not even the beginning is XML
    public static XMLStreamReader reader(String text, int depth) throws XMLStreamException {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, false);
        factory.setProperty("jdk.xml.maxElementDepth", Integer.toString(depth));
        factory.setProperty(XMLInputFactory.RESOLVER, (XMLResolver) (_, _, _, _) -> InputStream.nullInputStream());
        return factory.createXMLStreamReader(new StringReader(text));
    }

    /// What web pages call a character is understood; any other entity is nothing.
    public static String character(String entity) {
        String reference = "&" + entity + ";";
        String read = Parser.unescapeEntities(reference, true);
        return read.equals(reference) ? "" : read;
    }

    /// The line in which it broke, counted from 1; nothing where that is not known.
    public static Optional<Integer> line(XMLStreamException broken) {
        return Optional.ofNullable(broken.getLocation())
                .map(location -> location.getLineNumber())
                .filter(line -> line > 0);
    }
}
