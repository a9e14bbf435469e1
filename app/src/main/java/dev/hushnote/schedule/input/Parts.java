package dev.hushnote.schedule.input;

import dev.hushnote.schedule.published.Warning;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/// All files of one programme: usually one, for some formats several.
///
/// @param warnings what was found while the bytes were read
public record Parts(List<Part> parts, List<Warning> warnings) {

    public Parts {
        parts = List.copyOf(parts);
        warnings = List.copyOf(warnings);
    }

    public static Parts of(Part... parts) {
        return new Parts(List.of(parts), List.of());
    }

    /// The roots of the JSON files, in order.
    public Stream<JsonNode> json() {
        return parts.stream().filter(Part.Json.class::isInstance).map(part -> ((Part.Json) part).root());
    }

    /// The roots of the XML files, in order.
    public Stream<XmlElement> xml() {
        return parts.stream().filter(Part.Xml.class::isInstance).map(part -> ((Part.Xml) part).root());
    }

    /// The texts that are nothing more special, in order.
    public Stream<String> texts() {
        return parts.stream().filter(Part.Text.class::isInstance).map(part -> ((Part.Text) part).text());
    }

    /// Whether it is JSON, all of it, with at least one file of a shape.
    public boolean isJson(Predicate<JsonNode> shape) {
        return parts.stream().allMatch(Part.Json.class::isInstance) && json().anyMatch(shape);
    }

    /// Whether it is XML, all of it, with at least one root of a shape.
    public boolean isXml(Predicate<XmlElement> shape) {
        return parts.stream().allMatch(Part.Xml.class::isInstance) && xml().anyMatch(shape);
    }
}
