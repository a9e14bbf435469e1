package dev.hushnote.schedule.format;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/// Fields of JSON objects as programmes write them. What is missing, blank or of another type reads as absent; nothing
/// here throws.
public final class JsonFields {

    private JsonFields() {}

    /// The first of several fields that holds a text that is not blank, or a number. As it stands.
    public static @Nullable String text(JsonNode node, String... names) {
        for (String name : names) {
            String value = text(node.path(name));
            if (value != null) {
                return value;
            }
        }
        return null;
    }

    /// A text that is not blank, or a number.
    public static @Nullable String text(JsonNode value) {
        String text = value.isString() || value.isNumber() ? value.asString("") : "";
        return text.isBlank() ? null : text;
    }

    /// Whether one of several fields is true.
    public static boolean isTrue(JsonNode node, String... names) {
        return Stream.of(names)
                .anyMatch(name -> node.path(name).isBoolean() && node.path(name).booleanValue());
    }

    /// The first of several fields that holds an address of the web.
    public static @Nullable URI url(JsonNode node, String... names) {
        for (String name : names) {
            URI url = url(text(node, name));
            if (url != null) {
                return url;
            }
        }
        return null;
    }

    /// An address of the web; null when it is none.
    public static @Nullable URI url(@Nullable String text) {
        if (text == null) {
            return null;
        }
        try {
            URI url = new URI(text.strip());
            boolean web = "http".equalsIgnoreCase(url.getScheme()) || "https".equalsIgnoreCase(url.getScheme());
            return web && url.getHost() != null ? url : null;
        } catch (URISyntaxException _) {
            return null;
        }
    }

    /// The items of an array; nothing for anything else.
    public static List<JsonNode> items(JsonNode array) {
        List<JsonNode> items = new ArrayList<>();
        if (array.isArray()) {
            array.forEach(items::add);
        }
        return items;
    }

    /// The members of an array or of an object; nothing for anything else.
    public static List<JsonNode> members(JsonNode container) {
        return container.isContainer()
                ? StreamSupport.stream(container.spliterator(), false).toList()
                : List.of();
    }

    /// The first item of an array that is an object; a missing node where there is none.
    public static JsonNode first(JsonNode array) {
        if (array.isArray()) {
            for (JsonNode item : array) {
                if (item.isObject()) {
                    return item;
                }
            }
        }
        return array.path("");
    }

    /// Whether it is an object with all of these fields.
    public static boolean has(JsonNode node, String... names) {
        return node.isObject() && Stream.of(names).allMatch(node::has);
    }

    /// Whether it is an object with at least one of these fields.
    public static boolean hasAny(JsonNode node, String... names) {
        return node.isObject() && Stream.of(names).anyMatch(node::has);
    }
}
