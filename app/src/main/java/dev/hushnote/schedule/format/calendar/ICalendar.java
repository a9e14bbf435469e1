package dev.hushnote.schedule.format.calendar;

import dev.hushnote.schedule.format.FormatReader;
import dev.hushnote.schedule.format.Listing;
import dev.hushnote.schedule.input.Parts;
import dev.hushnote.schedule.published.Format;
import dev.hushnote.schedule.published.Warning;
import java.util.List;
import java.util.regex.Pattern;

/// Reads iCalendar files, RFC 5545 and what became of it. Several at once are one programme.
public final class ICalendar implements FormatReader {

    private static final Pattern BEGINNING = Pattern.compile(
            "(?:^|[\\r\\n])\\uFEFF?[ \\t]{0,8}BEGIN[ \\t]{0,4}:[ \\t]{0,4}(?:VCALENDAR|VEVENT)\\b",
            Pattern.CASE_INSENSITIVE);
    /// A few lines of something else may stand before, such as what a server says.
    private static final int WHERE_IT_BEGINS = 4_000;

    @Override
    public boolean recognises(Parts parts) {
        return parts.texts().anyMatch(ICalendar::isCalendar);
    }

    @Override
    public Listing read(Parts parts) {
        CalendarComponent root = CalendarComponent.named("");
        boolean complete = true;
        for (String text : parts.texts().filter(ICalendar::isCalendar).toList()) {
            CalendarGrammar.Read read = CalendarGrammar.read(text);
            root.properties().addAll(read.root().properties());
            root.parts().addAll(read.root().parts());
            complete &= read.complete();
        }
        return CalendarProgramme.of(
                root, Format.ICALENDAR, complete ? List.of() : List.of(Warning.of(Warning.Kind.TRUNCATED)));
    }

    private static boolean isCalendar(String text) {
        return BEGINNING
                .matcher(text.substring(0, Math.min(text.length(), WHERE_IT_BEGINS)))
                .find();
    }
}
