package dev.hushnote.schedule.format.sessionize;

import static dev.hushnote.schedule.format.JsonFields.first;
import static dev.hushnote.schedule.format.JsonFields.has;
import static dev.hushnote.schedule.format.JsonFields.hasAny;
import static dev.hushnote.schedule.format.JsonFields.items;
import static dev.hushnote.schedule.format.JsonFields.text;

import dev.hushnote.schedule.format.FormatReader;
import dev.hushnote.schedule.format.Listing;
import dev.hushnote.schedule.format.RawProgramme;
import dev.hushnote.schedule.format.RawSession;
import dev.hushnote.schedule.format.Times;
import dev.hushnote.schedule.input.Parts;
import dev.hushnote.schedule.published.About;
import dev.hushnote.schedule.published.Format;
import dev.hushnote.text.Problem;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import tools.jackson.databind.JsonNode;

/// Reads Sessionize's views `All`, `GridSmart` and `Sessions`. Where the view `Speakers` is given beside one of them,
/// its
/// biographies and links are joined to the sessions by id; alone it has no times and is refused.
public final class Sessionize implements FormatReader {

    @Override
    public boolean recognises(Parts parts) {
        return parts.isJson(root -> isAll(root) || isGrid(root) || isSessions(root) || isSpeakers(root));
    }

    @Override
    public Listing read(Parts parts) {
        List<JsonNode> roots = parts.json().toList();
        SpeakersView speakers = new SpeakersView();
        roots.stream().filter(Sessionize::isSpeakers).forEach(speakers::add);
        List<JsonNode> all = those(roots, Sessionize::isAll);
        if (!all.isEmpty()) {
            return all(all, speakers);
        }
        List<JsonNode> grids = those(roots, Sessionize::isGrid);
        if (!grids.isEmpty()) {
            return grid(grids, speakers);
        }
        List<JsonNode> groups = those(roots, Sessionize::isSessions);
        if (groups.isEmpty()) {
            throw Problem.badInput("problem.programme-speakers-only");
        }
        return sessions(groups, speakers);
    }

    private static Listing all(List<JsonNode> roots, SpeakersView speakers) {
        List<RawSession> sessions = new ArrayList<>();
        for (JsonNode root : roots) {
            speakers.add(root.path("speakers"));
            Categories categories = Categories.of(root.path("categories"));
            SessionReader reader = new SessionReader(speakers, categories, root.path("rooms"));
            items(root.path("sessions")).forEach(session -> sessions.add(reader.read(session)));
        }
        return programme(Format.SESSIONIZE_ALL, sessions);
    }

    private static Listing sessions(List<JsonNode> roots, SpeakersView speakers) {
        SessionReader reader = new SessionReader(speakers);
        List<RawSession> sessions = new ArrayList<>();
        for (JsonNode root : roots) {
            List<JsonNode> groups = root.isArray() ? items(root) : List.of(root);
            groups.forEach(
                    group -> items(group.path("sessions")).forEach(session -> sessions.add(reader.read(session))));
        }
        return programme(Format.SESSIONIZE_SESSIONS, sessions);
    }

    private static Listing grid(List<JsonNode> roots, SpeakersView speakers) {
        SessionReader reader = new SessionReader(speakers);
        List<RawSession> sessions = new ArrayList<>();
        for (JsonNode root : roots) {
            for (JsonNode day : items(root)) {
                LocalDate date = Times.date(text(day, "date")).orElse(null);
                ofDay(day).forEach(session -> sessions.add(reader.read(session).day(date)));
            }
        }
        return programme(Format.SESSIONIZE_GRID, sessions);
    }

    /// A day lists its sessions by room and once more by slot: those of the slots count only where no room has them.
    private static List<JsonNode> ofDay(JsonNode day) {
        List<JsonNode> sessions = new ArrayList<>();
        Set<String> ids = new HashSet<>();
        for (JsonNode room : items(day.path("rooms"))) {
            for (JsonNode session : items(room.path("sessions"))) {
                sessions.add(session);
                ids.add(id(session));
            }
        }
        for (JsonNode slot : items(day.path("timeSlots"))) {
            for (JsonNode room : items(slot.path("rooms"))) {
                JsonNode session = room.path("session");
                if (session.isObject() && ids.add(id(session))) {
                    sessions.add(session);
                }
            }
        }
        return sessions;
    }

    private static String id(JsonNode session) {
        String id = text(session, "id");
        return id == null
                ? session.path("title").asString("") + session.path("startsAt").asString("")
                : id;
    }

    private static Listing programme(Format format, List<RawSession> sessions) {
        return new RawProgramme(format, About.NOTHING, List.of(), sessions, List.of());
    }

    private static List<JsonNode> those(List<JsonNode> roots, Predicate<JsonNode> shape) {
        return roots.stream().filter(shape).toList();
    }

    private static boolean isAll(JsonNode root) {
        return has(root, "sessions", "speakers", "rooms")
                && root.path("sessions").isArray()
                && root.path("rooms").isArray()
                && hasAny(root, "categories", "questions")
                && (root.path("sessions").isEmpty() || isSession(first(root.path("sessions"))));
    }

    private static boolean isGrid(JsonNode root) {
        return has(first(root), "date", "rooms") && hasAny(first(root), "timeSlots", "isDefault");
    }

    private static boolean isSessions(JsonNode root) {
        JsonNode group = root.isArray() ? first(root) : root;
        return isSession(first(group.path("sessions"))) && (!root.isObject() || !isAll(root));
    }

    private static boolean isSpeakers(JsonNode root) {
        return hasAny(first(root), "fullName", "firstName")
                && hasAny(first(root), "tagLine", "isTopSpeaker")
                && has(first(root), "sessions");
    }

    private static boolean isSession(JsonNode session) {
        return has(session, "startsAt") && hasAny(session, "isServiceSession", "isPlenumSession", "categoryItems");
    }
}
