package dev.hushnote.schedule.format.jsonld;

import static dev.hushnote.schedule.format.JsonFields.text;
import static dev.hushnote.schedule.format.JsonFields.url;

import dev.hushnote.schedule.format.FormatReader;
import dev.hushnote.schedule.format.Listing;
import dev.hushnote.schedule.format.RawProgramme;
import dev.hushnote.schedule.format.RawSession;
import dev.hushnote.schedule.input.Part;
import dev.hushnote.schedule.input.Parts;
import dev.hushnote.schedule.published.About;
import dev.hushnote.schedule.published.Format;
import dev.hushnote.text.Problem;
import java.util.List;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/// Reads the events that web pages describe to search engines, from the page or from the data alone. A page that only
/// says when and where the conference is has no programme and is refused. Sessions are what takes place within the
/// conference, or else the events that name the conference they are part of.
public final class SchemaOrg implements FormatReader {

    @Override
    public boolean recognises(Parts parts) {
        return parts.parts().stream().anyMatch(part -> !conferences(part).isEmpty());
    }

    @Override
    public Listing read(Parts parts) {
        List<JsonNode> conferences = parts.parts().stream()
                .flatMap(part -> conferences(part).stream())
                .toList();
        List<JsonNode> events = conferences.stream()
                .flatMap(conference -> SubEvents.of(conference).stream())
                .toList();
        if (events.isEmpty()) {
            events = conferences.stream()
                    .filter(event -> event.has("superEvent"))
                    .toList();
        }
        if (events.isEmpty()) {
            throw Problem.badInput("problem.programme-page-one-event");
        }
        List<RawSession> sessions = events.stream().map(EventReader::session).toList();
        return new RawProgramme(Format.SCHEMA_ORG, about(conferences), List.of(), sessions, List.of());
    }

    private static About about(List<JsonNode> conferences) {
        return conferences.stream()
                .map(event -> event.has("superEvent") ? event.path("superEvent") : event)
                .findFirst()
                .map(SchemaOrg::about)
                .orElse(About.NOTHING);
    }

    private static About about(JsonNode conference) {
        JsonNode place = conference.path("location");
        return new About(
                text(conference, "name"),
                null,
                url(conference, "url", "@id"),
                EventReader.nameOf(place),
                text(place.path("address"), "addressLocality"));
    }

    private static List<JsonNode> conferences(Part part) {
        Stream<JsonNode> roots = switch (part) {
            case Part.Page page -> LinkedJson.in(page.text()).stream();
            case Part.Json json when json.root().path("@context").isMissingNode() -> Stream.empty();
            case Part.Json json -> Stream.of(json.root());
            case Part.Xml _, Part.Text _ -> Stream.empty();
        };
        return roots.flatMap(root -> SubEvents.conferences(root).stream()).toList();
    }
}
