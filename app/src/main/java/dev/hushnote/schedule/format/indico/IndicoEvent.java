package dev.hushnote.schedule.format.indico;

import dev.hushnote.schedule.format.JsonFields;
import dev.hushnote.schedule.format.KindNames;
import dev.hushnote.schedule.format.RawProgramme;
import dev.hushnote.schedule.format.RawSession;
import dev.hushnote.schedule.format.Times;
import dev.hushnote.schedule.published.About;
import dev.hushnote.schedule.published.Format;
import dev.hushnote.schedule.published.Warning;
import dev.hushnote.text.Problem;
import java.time.Duration;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/// One reading of an Indico event. Its contributions are the sessions; where it has none, its own sessions are. Times
/// come in the zone of whoever asked for them, not always in the event's.
final class IndicoEvent {

    private final List<Warning> warnings = new ArrayList<>();
    private final JsonNode event;
    private final @Nullable String place;

    IndicoEvent(JsonNode event) {
        this.event = event;
        place = JsonFields.text(event, "location");
    }

    RawProgramme programme() {
        List<JsonNode> slots = JsonFields.items(event.path("sessions"));
        List<RawSession> sessions = Stream.concat(
                        JsonFields.items(event.path("contributions")).stream().map(given -> contribution(given, null)),
                        slots.stream()
                                .flatMap(slot -> JsonFields.items(slot.path("contributions")).stream()
                                        .map(given -> contribution(given, slot))))
                .toList();
        if (sessions.isEmpty() && slots.isEmpty()) {
            throw Problem.badInput(
                    "problem.programme-indico-empty", Objects.requireNonNullElse(JsonFields.text(event, "title"), ""));
        }
        List<RawSession> listed =
                sessions.isEmpty() ? slots.stream().map(this::slot).toList() : sessions;
        if (!sessions.isEmpty()) {
            slots.stream()
                    .filter(slot -> slot.path("contributions").isEmpty())
                    .map(slot -> Objects.requireNonNullElse(JsonFields.text(slot, "title"), ""))
                    .forEach(title -> warnings.add(Warning.of(Warning.Kind.LEFT_OUT, title)));
        }
        return new RawProgramme(Format.INDICO_JSON, about(), List.of(), listed, warnings);
    }

    private About about() {
        String written = JsonFields.text(event, "timezone");
        ZoneId zone = Times.zone(written).orElse(null);
        if (zone == null && written != null) {
            warnings.add(Warning.of(Warning.Kind.ZONE_UNKNOWN, written));
        }
        return new About(JsonFields.text(event, "title"), zone, JsonFields.url(event, "url"), place, null);
    }

    private RawSession contribution(JsonNode given, @Nullable JsonNode slot) {
        String minutes = JsonFields.text(given, "duration");
        RawSession session = common(given)
                .kind(KindNames.of(JsonFields.text(given, "type")))
                .lasts(
                        minutes == null || !minutes.matches("\\d{1,5}")
                                ? null
                                : Duration.ofMinutes(Long.parseLong(minutes)))
                .room(room(given, slot))
                .track(JsonFields.text(given, "track", "session"))
                .description(description(given));
        IndicoPeople.in(given.path("speakers")).forEach(session::speaker);
        return session;
    }

    private RawSession slot(JsonNode slot) {
        RawSession session = common(slot).room(room(slot, null)).description(JsonFields.text(slot, "description"));
        IndicoPeople.in(slot.path("conveners")).forEach(session::speaker);
        return session;
    }

    private RawSession common(JsonNode given) {
        String title = JsonFields.text(given, "title");
        return new RawSession()
                .id(JsonFields.text(given, "id"))
                .title(title)
                .starts(IndicoTime.of(given.path("startDate"), title, warnings))
                .ends(IndicoTime.of(given.path("endDate"), title, warnings))
                .url(JsonFields.url(given, "url"));
    }

    /// The room, or where it is when that is not simply where the whole event is.
    private @Nullable String room(JsonNode given, @Nullable JsonNode slot) {
        return Stream.of(given, slot)
                .filter(Objects::nonNull)
                .flatMap(where ->
                        Stream.of(JsonFields.text(where, "room", "roomFullname"), JsonFields.text(where, "location")))
                .filter(room -> room != null && !room.equals(place))
                .findFirst()
                .orElse(null);
    }

    /// What it says of itself, and which smaller contributions it is made of.
    private static @Nullable String description(JsonNode given) {
        String description = JsonFields.text(given, "description");
        String parts = JsonFields.items(given.path("subContributions")).stream()
                .map(part -> JsonFields.text(part, "title"))
                .filter(Objects::nonNull)
                .map(title -> "- " + title.strip())
                .collect(Collectors.joining("\n"));
        if (parts.isEmpty()) {
            return description;
        }
        return description == null ? parts : description + "\n\n" + parts;
    }
}
