package dev.hushnote.schedule.format.conferences;

import static dev.hushnote.schedule.format.JsonFields.first;
import static dev.hushnote.schedule.format.JsonFields.has;
import static dev.hushnote.schedule.format.JsonFields.hasAny;
import static dev.hushnote.schedule.format.JsonFields.items;
import static dev.hushnote.schedule.format.JsonFields.text;
import static dev.hushnote.schedule.format.JsonFields.url;

import dev.hushnote.schedule.format.FormatReader;
import dev.hushnote.schedule.format.Listing;
import dev.hushnote.schedule.format.PlainText;
import dev.hushnote.schedule.format.Times;
import dev.hushnote.schedule.input.Parts;
import dev.hushnote.schedule.published.About;
import dev.hushnote.schedule.published.ConferenceList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/// Reads the lists of confs.tech. Their entries are conferences, whatever an importer would make of a name with dates.
public final class ConferenceLists implements FormatReader {

    @Override
    public boolean recognises(Parts parts) {
        return parts.isJson(ConferenceLists::isList);
    }

    @Override
    public Listing read(Parts parts) {
        List<ConferenceList.Entry> entries = parts.json()
                .filter(ConferenceLists::isList)
                .flatMap(root -> items(root).stream())
                .map(ConferenceLists::entry)
                .filter(entry -> entry.about().title() != null)
                .toList();
        return new Listing.OfConferences(new ConferenceList(entries));
    }

    private static ConferenceList.Entry entry(JsonNode conference) {
        About about = new About(
                PlainText.lineOrNull(text(conference, "name")),
                null,
                url(conference, "url"),
                null,
                PlainText.lineOrNull(place(conference)));
        return new ConferenceList.Entry(
                about,
                Times.date(text(conference, "startDate")).orElse(null),
                Times.date(text(conference, "endDate")).orElse(null));
    }

    private static @Nullable String place(JsonNode conference) {
        String place = Stream.of(text(conference, "city"), text(conference, "country"))
                .filter(Objects::nonNull)
                .collect(Collectors.joining(", "));
        return place.isEmpty() ? null : place;
    }

    private static boolean isList(JsonNode root) {
        JsonNode entry = first(root);
        return has(entry, "name", "url", "startDate")
                && hasAny(entry, "cfpUrl", "cfpEndDate", "country", "city", "online", "locales")
                && !hasAny(entry, "speakers", "sessions", "room", "title");
    }
}
