package dev.hushnote.schedule.format.hoverboard;

import static dev.hushnote.schedule.format.JsonFields.has;
import static dev.hushnote.schedule.format.JsonFields.hasAny;
import static dev.hushnote.schedule.format.JsonFields.members;
import static dev.hushnote.schedule.format.JsonFields.text;

import dev.hushnote.schedule.format.FormatReader;
import dev.hushnote.schedule.format.Listing;
import dev.hushnote.schedule.format.RawProgramme;
import dev.hushnote.schedule.format.RawSession;
import dev.hushnote.schedule.format.Times;
import dev.hushnote.schedule.input.Parts;
import dev.hushnote.schedule.published.About;
import dev.hushnote.schedule.published.Format;
import dev.hushnote.schedule.published.PublishedTime;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/// Reads the data of a Hoverboard site: `schedule` places the ids of `sessions` in slots and columns, and those name
/// the
/// ids of `speakers`. A session may be placed several times; what is never placed is a
/// leftover, not a part of the programme.
public final class Hoverboard implements FormatReader {

    @Override
    public boolean recognises(Parts parts) {
        return parts.isJson(root -> isSite(site(root)));
    }

    @Override
    public Listing read(Parts parts) {
        List<RawSession> sessions = new ArrayList<>();
        parts.json().map(Hoverboard::site).filter(Hoverboard::isSite).forEach(site -> sessions.addAll(sessions(site)));
        return new RawProgramme(Format.HOVERBOARD, About.NOTHING, List.of(), sessions, List.of());
    }

    private static List<RawSession> sessions(JsonNode site) {
        Catalogue catalogue = new Catalogue(site.path("sessions"), site.path("speakers"));
        List<RawSession> sessions = new ArrayList<>();
        for (Map.Entry<String, JsonNode> day : days(site.path("schedule"))) {
            LocalDate date = Times.date(text(day.getValue(), "date"))
                    .or(() -> Times.date(day.getKey()))
                    .orElse(null);
            for (Placed place : DaySchedule.of(day.getValue())) {
                RawSession session =
                        catalogue.session(place.id()).room(place.room()).day(date);
                if (date != null && place.starts() != null) {
                    session.starts(new PublishedTime.Local(date.atTime(place.starts())))
                            .lasts(place.lasts());
                }
                sessions.add(session);
            }
        }
        return sessions;
    }

    /// Days by their key, which is mostly their date, or in a plain list.
    private static List<Map.Entry<String, JsonNode>> days(JsonNode schedule) {
        return schedule.isObject()
                ? List.copyOf(schedule.properties())
                : members(schedule).stream().map(day -> Map.entry("", day)).toList();
    }

    /// The data itself, also within an export of the database.
    private static JsonNode site(JsonNode root) {
        return Optional.of(root.path("__collections__"))
                .filter(JsonNode::isObject)
                .orElse(root);
    }

    private static boolean isSite(JsonNode site) {
        return has(site, "schedule", "sessions")
                && members(site.path("schedule")).stream()
                        .findFirst()
                        .filter(day -> has(day, "timeslots"))
                        .isPresent()
                && !hasAny(site, "conference");
    }
}
