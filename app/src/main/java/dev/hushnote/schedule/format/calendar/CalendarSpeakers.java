package dev.hushnote.schedule.format.calendar;

import dev.hushnote.schedule.format.RawSession;
import dev.hushnote.schedule.format.RawSpeaker;
import dev.hushnote.schedule.format.SpeakerNames;
import dev.hushnote.schedule.format.WebAddress;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Who speaks, as calendars say it: attendees that are not guests, properties of a publisher's own, and a line
/// at the head of the description that says so. A name after a dash in a summary is no statement. Whoever
/// organizes an event does not speak at it.
final class CalendarSpeakers {

    private static final Set<String> THINGS = Set.of("ROOM", "RESOURCE", "GROUP");
    private static final Pattern OWN = Pattern.compile("X-(?:[A-Z0-9-]{1,40}-)?(?:SPEAKER|PRESENTER)S?(?:-NAMES?)?");
    private static final Pattern ADDRESS = Pattern.compile("(?i)[a-z][a-z0-9+.-]{1,20}:.*|\\S+@\\S+");
    private static final Pattern LABELLED = Pattern.compile("(?iu)\\s*(?:speakers?(?:\\(s\\))?|presenters?|presented"
            + " by|lecturers?|발표자|연사|강연자|발표|講演者|登壇者|発表者|スピーカー|講者|讲者|vortragende[rn]?|referent(?:en|in|innen)?"
            + "|intervenante?s?|orateurs?|ponentes?|relator[ei])\\s{0,5}[:：]([^\\n]{1,400})(?:\\n((?s:.*)))?");

    private CalendarSpeakers() {}

    /// A description, and who it names in its first line.
    ///
    /// @param rest without that line
    record Labelled(String names, @Nullable String rest) {}

    /// Null when its first line is not about speakers.
    static @Nullable Labelled labelled(String description) {
        Matcher matcher = LABELLED.matcher(description);
        return matcher.matches() && !matcher.group(1).isBlank()
                ? new Labelled(matcher.group(1).strip(), matcher.group(2))
                : null;
    }

    /// Adds everybody who speaks.
    static void add(CalendarComponent event, @Nullable Labelled labelled, RawSession session) {
        Map<String, RawSpeaker> people = new LinkedHashMap<>();
        event.properties().stream()
                .filter(property -> property.name().equals("ATTENDEE"))
                .forEach(property -> attendee(property, people));
        event.properties().stream()
                .filter(property -> OWN.matcher(property.name()).matches())
                .flatMap(property -> SpeakerNames.of(property.text()).stream())
                .forEach(person -> people.putIfAbsent(person.name(), person));
        if (labelled != null) {
            SpeakerNames.of(labelled.names()).forEach(person -> people.putIfAbsent(person.name(), person));
        }
        people.values().forEach(session::speaker);
    }

    private static void attendee(CalendarProperty property, Map<String, RawSpeaker> people) {
        String kind = property.parameter("CUTYPE");
        boolean guest = property.parameter("PARTSTAT") != null || property.parameter("RSVP") != null;
        if (guest || (kind != null && THINGS.contains(kind))) {
            return;
        }
        String common = property.parameter("CN");
        String name = common == null ? property.text() : common.replace("\"", "");
        if (!name.isBlank() && !ADDRESS.matcher(name.strip()).matches()) {
            people.putIfAbsent(name.strip(), RawSpeaker.named(name.strip()).withUrl(WebAddress.of(property.value())));
        }
    }
}
