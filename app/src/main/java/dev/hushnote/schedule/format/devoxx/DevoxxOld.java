package dev.hushnote.schedule.format.devoxx;

import static dev.hushnote.schedule.format.JsonFields.first;
import static dev.hushnote.schedule.format.JsonFields.has;
import static dev.hushnote.schedule.format.JsonFields.hasAny;
import static dev.hushnote.schedule.format.JsonFields.items;
import static dev.hushnote.schedule.format.JsonFields.text;

import dev.hushnote.conference.SessionKind;
import dev.hushnote.schedule.format.FormatReader;
import dev.hushnote.schedule.format.KindNames;
import dev.hushnote.schedule.format.Listing;
import dev.hushnote.schedule.format.RawProgramme;
import dev.hushnote.schedule.format.RawSession;
import dev.hushnote.schedule.format.RawSpeaker;
import dev.hushnote.schedule.input.Parts;
import dev.hushnote.schedule.published.About;
import dev.hushnote.schedule.published.Format;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/// Reads what the call for papers of Devoxx and Voxxed Days gave out before cfp.dev: one file for each day, with slots
/// that hold a talk, a break, or nothing yet.
public final class DevoxxOld implements FormatReader {

    private final List<String> languages;

    /// @param languages the attendee's, the preferred first: breaks are named in several
    public DevoxxOld(List<Locale> languages) {
        this.languages = languages.stream()
                .map(locale -> locale.getLanguage().toUpperCase(Locale.ROOT))
                .toList();
    }

    @Override
    public boolean recognises(Parts parts) {
        return parts.isJson(DevoxxOld::isDay);
    }

    @Override
    public Listing read(Parts parts) {
        List<RawSession> sessions = new ArrayList<>();
        parts.json()
                .filter(DevoxxOld::isDay)
                .flatMap(day -> items(day.path("slots")).stream())
                .filter(JsonNode::isObject)
                .map(this::session)
                .forEach(sessions::add);
        return new RawProgramme(Format.DEVOXX_OLD, About.NOTHING, List.of(), sessions, List.of());
    }

    private RawSession session(JsonNode slot) {
        JsonNode pause = slot.path("break");
        RawSession session = new RawSession()
                .id(text(slot, "slotId"))
                .starts(SlotTime.of(slot, "fromTimeMillis", "fromTime"))
                .ends(SlotTime.of(slot, "toTimeMillis", "toTime"))
                .room(text(slot, "roomName"));
        if (slot.path("talk").isObject()) {
            return talk(session, slot.path("talk"));
        }
        return pause.isObject() ? session.title(breakName(pause)).kind(SessionKind.BREAK) : session;
    }

    /// A talk keeps its id when it moves to another slot.
    private static RawSession talk(RawSession session, JsonNode talk) {
        items(talk.path("speakers")).stream().map(DevoxxOld::speaker).forEach(session::speaker);
        String id = text(talk, "id");
        return (id == null ? session : session.id(id))
                .title(text(talk, "title"))
                .description(text(talk, "summary", "summaryAsHtml"))
                .track(text(talk, "track"))
                .language(text(talk, "lang"))
                .kind(KindNames.of(text(talk, "talkType")));
    }

    private static RawSpeaker speaker(JsonNode speaker) {
        JsonNode link = speaker.path("link");
        String name = text(speaker, "name");
        String title = name == null ? text(link, "title") : name;
        return RawSpeaker.named(title == null ? "" : title).withId(lastSegment(text(link, "href")));
    }

    private static @Nullable String lastSegment(@Nullable String href) {
        String path = href == null ? "" : href.strip().replaceFirst("[?#].*$", "");
        int slash = path.lastIndexOf('/');
        String id = path.substring(slash + 1);
        return id.isEmpty() ? null : id;
    }

    private @Nullable String breakName(JsonNode pause) {
        return languages.stream()
                .filter(language -> text(pause, "name" + language) != null)
                .findFirst()
                .map(language -> text(pause, "name" + language))
                .orElseGet(() -> text(pause, "nameEN", "nameFR", "name"));
    }

    private static boolean isDay(JsonNode root) {
        JsonNode slot = first(root.path("slots"));
        return has(slot, "slotId") && hasAny(slot, "fromTimeMillis", "fromTime");
    }
}
