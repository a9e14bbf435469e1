package dev.hushnote.schedule.input;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// An element of an XML file, without its namespaces.
///
/// @param name local name
/// @param attributes by local name
/// @param text its own text and that of its children where it is mixed, as it stands
public record XmlElement(String name, Map<String, String> attributes, List<XmlElement> children, String text) {

    public XmlElement {
        attributes = Map.copyOf(attributes);
        children = List.copyOf(children);
    }

    public boolean is(String other) {
        return name.equalsIgnoreCase(other);
    }

    /// The children of a name, in order; case does not matter.
    public Stream<XmlElement> children(String childName) {
        return children.stream().filter(child -> child.is(childName));
    }

    public Optional<XmlElement> child(String childName) {
        return children(childName).findFirst();
    }

    /// The trimmed text of the first child of a name; null when there is none or it is blank.
    public @Nullable String text(String childName) {
        return child(childName)
                .map(child -> child.text().strip())
                .filter(text -> !text.isEmpty())
                .orElse(null);
    }

    /// A trimmed attribute; null when there is none or it is blank.
    public @Nullable String attribute(String attributeName) {
        String value = attributes.getOrDefault(attributeName, "").strip();
        return value.isEmpty() ? null : value;
    }
}
