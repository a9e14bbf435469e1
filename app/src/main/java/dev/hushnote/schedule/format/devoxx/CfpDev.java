package dev.hushnote.schedule.format.devoxx;

import static dev.hushnote.schedule.format.JsonFields.first;
import static dev.hushnote.schedule.format.JsonFields.has;
import static dev.hushnote.schedule.format.JsonFields.hasAny;
import static dev.hushnote.schedule.format.JsonFields.items;
import static dev.hushnote.schedule.format.JsonFields.text;
import static dev.hushnote.schedule.format.JsonFields.url;

import dev.hushnote.schedule.format.FormatReader;
import dev.hushnote.schedule.format.Listing;
import dev.hushnote.schedule.format.RawProgramme;
import dev.hushnote.schedule.format.RawSession;
import dev.hushnote.schedule.format.Times;
import dev.hushnote.schedule.input.Parts;
import dev.hushnote.schedule.published.About;
import dev.hushnote.schedule.published.Format;
import dev.hushnote.schedule.published.Warning;
import dev.hushnote.text.Problem;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/// Reads the days of cfp.dev (`/api/public/schedules/DAY`, several at once), with what `/api/public/event` says of the
/// conference where it is given too. The list of talks alone has no times and is refused.
public final class CfpDev implements FormatReader {

    @Override
    public boolean recognises(Parts parts) {
        return parts.isJson(root -> isDay(root) || isTalks(root));
    }

    @Override
    public Listing read(Parts parts) {
        List<JsonNode> slots = parts.json()
                .filter(CfpDev::isDay)
                .flatMap(day -> items(day).stream())
                .filter(JsonNode::isObject)
                .toList();
        if (slots.isEmpty()) {
            throw Problem.badInput("problem.programme-talks-only");
        }
        JsonNode event = parts.json()
                .filter(CfpDev::isEvent)
                .findFirst()
                .orElse(slots.getFirst().path(""));
        List<RawSession> sessions = slots.stream().map(CfpDevSlot::session).toList();
        List<Warning> warnings = new ArrayList<>();
        return new RawProgramme(Format.CFP_DEV, about(event, slots, warnings), List.of(), sessions, warnings);
    }

    private static About about(JsonNode event, List<JsonNode> slots, List<Warning> warnings) {
        String title = text(event, "name");
        Optional<String> named = slots.stream()
                .map(slot -> text(slot, "eventName"))
                .filter(Objects::nonNull)
                .findFirst();
        String zone = Optional.ofNullable(text(event, "timezone"))
                .or(() -> slots.stream()
                        .map(slot -> text(slot, "timezone"))
                        .filter(Objects::nonNull)
                        .findFirst())
                .orElse(null);
        ZoneId known = Times.zone(zone).orElse(null);
        if (zone != null && known == null) {
            warnings.add(Warning.of(Warning.Kind.ZONE_UNKNOWN, zone));
        }
        return new About(
                title == null ? named.orElse(null) : title,
                known,
                url(event, "website"),
                text(event, "locationName", "venue"),
                text(event, "locationCity", "city"));
    }

    private static boolean isDay(JsonNode root) {
        return has(first(root), "fromDate", "toDate") && hasAny(first(root), "sessionType", "proposal");
    }

    private static boolean isTalks(JsonNode root) {
        return has(first(root), "title", "sessionType", "speakers")
                && hasAny(first(root), "audienceLevel", "timeSlots");
    }

    private static boolean isEvent(JsonNode root) {
        return has(root, "name") && hasAny(root, "cfpOpening", "schedulePublished", "sessionTypes");
    }
}
