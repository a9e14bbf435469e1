package dev.hushnote.recording.list;

import dev.hushnote.text.Problem;
import java.io.InputStream;
import java.io.StringReader;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLResolver;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/// Reads a podcast's or channel's feed, RSS or Atom. Document types are passed over and nothing they declare is
/// believed; a feed that breaks off gives what came before.
final class FeedVideos {

    private static final int DEPTH = 100;

    private final FeedEntries entries = new FeedEntries();
    private int depth;

    private FeedVideos() {}

    /// @throws Problem when it is a web page, nests too deep, or breaks before the first video
    static Found read(String text) {
        String beginning = text.substring(0, Math.min(text.length(), 2_000)).toLowerCase(java.util.Locale.ROOT);
        if (beginning.contains("<html") || beginning.contains("<!doctype html")) {
            throw Problem.badInput("problem.videos-web-page");
        }
        return new FeedVideos().parse(text);
    }

    private Found parse(String text) {
        try {
            XMLStreamReader reader = factory().createXMLStreamReader(new StringReader(text));
            try {
                while (reader.hasNext()) {
                    take(reader, reader.next());
                }
            } finally {
                reader.close();
            }
        } catch (XMLStreamException exception) {
            if (entries.found().videos().isEmpty()) {
                throw broken(exception);
            }
        }
        return entries.found();
    }

    private void take(XMLStreamReader reader, int event) {
        switch (event) {
            case XMLStreamConstants.START_ELEMENT -> open(reader);
            case XMLStreamConstants.END_ELEMENT -> {
                depth--;
                entries.close(reader.getLocalName());
            }
            case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> entries.text(reader.getText());
            case XMLStreamConstants.ENTITY_REFERENCE -> entries.text(character(reader.getLocalName()));
            default -> {}
        }
    }

    private void open(XMLStreamReader reader) {
        if (++depth > DEPTH) {
            throw Problem.badInput("problem.videos-too-much");
        }
        entries.open(reader.getLocalName(), name -> reader.getAttributeValue(null, name));
    }

    /// What web pages call a character is understood; any other entity is nothing.
    private static String character(String entity) {
        String reference = "&" + entity + ";";
        String read = Parser.unescapeEntities(reference, true);
        return read.equals(reference) ? "" : read;
    }

    private static Problem broken(@Nullable XMLStreamException exception) {
        int line = exception == null || exception.getLocation() == null
                ? 1
                : Math.max(1, exception.getLocation().getLineNumber());
        return new Problem(exception, Problem.Kind.BAD_INPUT, "problem.videos-xml-broken", line);
    }

    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
        factory.setProperty("jdk.xml.maxElementDepth", Integer.toString(2 * DEPTH));
        factory.setProperty(XMLInputFactory.RESOLVER, (XMLResolver) (_, _, _, _) -> InputStream.nullInputStream());
        return factory;
    }
}
