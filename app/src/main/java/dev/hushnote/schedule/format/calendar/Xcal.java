package dev.hushnote.schedule.format.calendar;

import dev.hushnote.schedule.format.FormatReader;
import dev.hushnote.schedule.format.Listing;
import dev.hushnote.schedule.input.Parts;
import dev.hushnote.schedule.input.XmlElement;
import dev.hushnote.schedule.published.Format;
import java.util.List;

/// Reads calendars in XML: RFC 6321, and the dialect of Pentabarf, frab and pretalx.
public final class Xcal implements FormatReader {

    @Override
    public boolean recognises(Parts parts) {
        return parts.isXml(Xcal::isCalendar);
    }

    @Override
    public Listing read(Parts parts) {
        CalendarComponent root = CalendarComponent.named("");
        parts.xml().filter(Xcal::isCalendar).forEach(xml -> XcalComponents.add(xml, root));
        return CalendarProgramme.of(root, Format.XCAL, List.of());
    }

    private static boolean isCalendar(XmlElement root) {
        return root.is("vcalendar")
                || (root.is("icalendar") && root.child("vcalendar").isPresent());
    }
}
