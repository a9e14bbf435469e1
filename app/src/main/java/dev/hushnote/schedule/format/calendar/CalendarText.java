package dev.hushnote.schedule.format.calendar;

import java.util.Set;

/// Writes a zone's rules down again, for the library that works out offsets from them.
final class CalendarText {

    private static final Set<String> RULES =
            Set.of("TZID", "DTSTART", "TZOFFSETFROM", "TZOFFSETTO", "RRULE", "RDATE", "TZNAME");

    private CalendarText() {}

    static String ofZone(CalendarComponent zone) {
        StringBuilder text = new StringBuilder("BEGIN:VCALENDAR\r\nVERSION:2.0\r\nBEGIN:VTIMEZONE\r\n");
        properties(zone, text);
        zone.parts().stream().limit(200).forEach(part -> {
            text.append("BEGIN:").append(part.name()).append("\r\n");
            properties(part, text);
            text.append("END:").append(part.name()).append("\r\n");
        });
        return text.append("END:VTIMEZONE\r\nEND:VCALENDAR\r\n").toString();
    }

    private static void properties(CalendarComponent component, StringBuilder text) {
        component.properties().stream()
                .filter(property -> RULES.contains(property.name()))
                .forEach(property -> text.append(property.name())
                        .append(':')
                        .append(property.value())
                        .append("\r\n"));
    }
}
