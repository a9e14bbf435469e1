package dev.hushnote.schedule.format.openevent;

import dev.hushnote.schedule.format.JsonFields;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/// Names of fields, which some exports write with underscores, others with hyphens or with capitals.
final class Names {

    private static final Pattern BREAK = Pattern.compile("_([a-z])");

    private Names() {}

    /// @param names with underscores
    static @Nullable String text(JsonNode node, String... names) {
        return JsonFields.text(node, spellings(names));
    }

    /// @param names with underscores
    static boolean hasAny(JsonNode node, String... names) {
        return JsonFields.hasAny(node, spellings(names));
    }

    /// The first of several fields that is there at all; a missing node where there is none.
    ///
    /// @param names with underscores
    static JsonNode node(JsonNode node, String... names) {
        return Stream.of(spellings(names))
                .map(node::path)
                .filter(found -> !found.isMissingNode())
                .findFirst()
                .orElse(node.path(""));
    }

    private static String[] spellings(String... names) {
        return Stream.of(names)
                .flatMap(name -> Stream.of(
                        name,
                        name.replace('_', '-'),
                        BREAK.matcher(name).replaceAll(found -> found.group(1).toUpperCase(Locale.ROOT))))
                .toArray(String[]::new);
    }
}
