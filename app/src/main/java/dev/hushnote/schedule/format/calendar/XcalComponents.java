package dev.hushnote.schedule.format.calendar;

import com.github.mangstadt.vinnie.io.VObjectPropertyValues;
import dev.hushnote.schedule.input.XmlElement;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/// Calendars in XML as the components and properties that they stand for.
final class XcalComponents {

    private static final int DEEPEST = 6;
    private static final Set<String> COMPONENTS = Set.of(
            "vcalendar", "vevent", "vtodo", "vjournal", "vfreebusy", "vtimezone", "valarm", "standard", "daylight");
    /// What holds properties or components without being one.
    private static final Set<String> WRAPPERS = Set.of("icalendar", "properties", "components");
    private static final Set<String> TIMES =
            Set.of("dtstart", "dtend", "dtstamp", "duration", "rrule", "rdate", "exdate", "recurrence-id");
    /// Names of the dialect that mean what another name means.
    private static final Map<String, String> OTHER_NAMES = Map.of("TITLE", "SUMMARY", "PERSON", "ATTENDEE");

    private XcalComponents() {}

    static void add(XmlElement element, CalendarComponent parent) {
        add(element, parent, 0);
    }

    private static void add(XmlElement element, CalendarComponent parent, int depth) {
        String name = element.name().toLowerCase(Locale.ROOT);
        if (depth > DEEPEST) {
            return;
        }
        if (WRAPPERS.contains(name)) {
            element.children().forEach(child -> add(child, parent, depth + 1));
        } else if (COMPONENTS.contains(name)) {
            CalendarComponent component = CalendarComponent.named(name.toUpperCase(Locale.ROOT));
            parent.parts().add(component);
            element.children().forEach(child -> add(child, component, depth + 1));
        } else {
            property(element, parent);
        }
    }

    private static void property(XmlElement element, CalendarComponent parent) {
        Map<String, String> parameters = parameters(element);
        String name = element.name().toUpperCase(Locale.ROOT);
        String other = OTHER_NAMES.get(name);
        CalendarProperty property = CalendarProperty.of(other == null ? name : other, parameters, value(element));
        if (property.value().isBlank()) {
            return;
        }
        if (other != null) {
            // The dialect's own title stands alone; its summary may have the speakers in it.
            parent.properties().addFirst(property);
        } else {
            parent.properties().add(property);
        }
    }

    private static Map<String, String> parameters(XmlElement element) {
        Map<String, String> parameters = new HashMap<>();
        element.attributes().forEach((name, value) -> parameters.put(name.toUpperCase(Locale.ROOT), value));
        element.children("parameters")
                .flatMap(all -> all.children().stream())
                .forEach(parameter -> parameters.put(
                        parameter.name().toUpperCase(Locale.ROOT),
                        parameter.children().isEmpty()
                                ? parameter.text().strip()
                                : parameter.children().getFirst().text().strip()));
        return parameters;
    }

    private static String value(XmlElement element) {
        List<XmlElement> values = element.children().stream()
                .filter(child -> !child.is("parameters"))
                .toList();
        if (values.isEmpty()) {
            return escaped(element, element.text().strip());
        }
        if (values.getFirst().is("recur")) {
            return rule(values.getFirst());
        }
        return values.stream()
                .map(value -> value.is("text")
                        ? VObjectPropertyValues.escape(value.text())
                        : value.text().strip())
                .collect(Collectors.joining(","));
    }

    /// Repeated parts of a rule, such as several days, are one list in iCalendar.
    private static String rule(XmlElement recur) {
        Map<String, String> rule = new LinkedHashMap<>();
        for (XmlElement part : recur.children()) {
            String name = part.name().toUpperCase(Locale.ROOT);
            String value = part.text().strip();
            rule.merge(
                    name,
                    name.equals("UNTIL") ? value.replace("-", "").replace(":", "") : value,
                    (one, other) -> one + "," + other);
        }
        return rule.entrySet().stream()
                .map(part -> part.getKey() + "=" + part.getValue())
                .collect(Collectors.joining(";"));
    }

    private static String escaped(XmlElement element, String text) {
        return TIMES.contains(element.name().toLowerCase(Locale.ROOT)) ? text : VObjectPropertyValues.escape(text);
    }
}
