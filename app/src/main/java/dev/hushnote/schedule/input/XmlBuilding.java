package dev.hushnote.schedule.input;

import dev.hushnote.text.Problem;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/// Puts elements together as they open and close. Keeps its own stack, so that no depth can exhaust the thread's.
final class XmlBuilding {

    /// Words of elements within words stand in all of them; beyond this, only in their own.
    private static final long MOST_COPIED = 4L * Limits.MEGABYTE;

    private final Deque<Open> open = new ArrayDeque<>();
    private @Nullable XmlElement root;
    private int elements;
    private long copied;

    /// An element whose end has not come.
    private static final class Open {

        private final String name;
        private final Map<String, String> attributes;
        private final List<XmlElement> children = new ArrayList<>();
        private final StringBuilder text = new StringBuilder();
        private boolean hasWords;

        private Open(String name, Map<String, String> attributes) {
            this.name = name;
            this.attributes = attributes;
        }

        private void add(String characters) {
            text.append(characters);
            hasWords = hasWords || !characters.isBlank();
        }

        private XmlElement closed() {
            return new XmlElement(name, attributes, children, text.toString());
        }

        private boolean hasWhole(String childName) {
            return children.stream().anyMatch(child -> child.name().equals(childName));
        }
    }

    void open(XMLStreamReader reader) {
        if (open.size() >= Limits.DEPTH) {
            throw Problem.badInput("problem.programme-too-deep");
        }
        if (++elements > Limits.NODES) {
            throw Problem.badInput("problem.programme-too-many-values");
        }
        Map<String, String> attributes = new LinkedHashMap<>();
        for (int at = 0; at < reader.getAttributeCount(); at++) {
            attributes.put(reader.getAttributeLocalName(at), reader.getAttributeValue(at));
        }
        open.push(new Open(reader.getLocalName(), attributes));
    }

    void text(@Nullable String characters) {
        if (characters != null && !open.isEmpty()) {
            open.element().add(characters);
        }
    }

    void close() {
        Open closed = open.pop();
        XmlElement element = closed.closed();
        if (open.isEmpty()) {
            root = element;
        } else {
            Open parent = open.element();
            parent.children.add(element);
            if (parent.hasWords && copied + element.text().length() <= MOST_COPIED) {
                copied += element.text().length();
                parent.add(element.text());
            }
        }
    }

    Optional<XmlElement> root() {
        return Optional.ofNullable(root);
    }

    /// The root with what was whole when the file broke off; nothing when nothing was. An element that was still open
    /// is kept only where it holds others of the kind that broke off.
    Optional<XmlElement> soFar() {
        if (root != null || open.isEmpty()) {
            return root();
        }
        Open cut = open.pop();
        while (!open.isEmpty() && !open.element().hasWhole(cut.name)) {
            cut = open.pop();
        }
        while (!open.isEmpty()) {
            close();
        }
        return root().filter(found -> !found.children().isEmpty());
    }
}
