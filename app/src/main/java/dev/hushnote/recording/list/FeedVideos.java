package dev.hushnote.recording.list;

import dev.hushnote.text.Problem;
import dev.hushnote.text.xml.GuardedXml;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/// Reads a podcast's or channel's feed, RSS or Atom. A feed that breaks off gives what came before.
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
            XMLStreamReader reader = GuardedXml.reader(text, 2 * DEPTH);
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
            case XMLStreamConstants.ENTITY_REFERENCE -> entries.text(GuardedXml.character(reader.getLocalName()));
            default -> {}
        }
    }

    private void open(XMLStreamReader reader) {
        if (++depth > DEPTH) {
            throw Problem.badInput("problem.videos-too-much");
        }
        entries.open(reader.getLocalName(), name -> reader.getAttributeValue(null, name));
    }

    private static Problem broken(XMLStreamException exception) {
        return new Problem(
                exception,
                Problem.Kind.BAD_INPUT,
                "problem.videos-xml-broken",
                GuardedXml.line(exception).orElse(1));
    }
}
