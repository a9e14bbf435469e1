package dev.hushnote.schedule.format.opass;

import static dev.hushnote.schedule.format.JsonFields.members;
import static dev.hushnote.schedule.format.JsonFields.text;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/// Which of several languages to read: the first of the attendee's that a text stands in, else English, else whichever
/// there is.
///
/// @param languages codes, the preferred first
record Wording(List<String> languages) {

    static Wording preferring(List<Locale> languages) {
        return new Wording(Stream.concat(languages.stream().map(Locale::getLanguage), Stream.of("en", "zh"))
                .distinct()
                .toList());
    }

    /// A field of an object that holds one object for each language.
    @Nullable
    String of(JsonNode node, String field) {
        return Stream.concat(languages.stream().map(node::path), members(node).stream())
                .map(wording -> text(wording, field))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }
}
