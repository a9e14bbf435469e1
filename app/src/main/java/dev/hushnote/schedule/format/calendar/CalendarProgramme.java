package dev.hushnote.schedule.format.calendar;

import dev.hushnote.schedule.format.PlainText;
import dev.hushnote.schedule.format.RawProgramme;
import dev.hushnote.schedule.format.RawSession;
import dev.hushnote.schedule.format.WebAddress;
import dev.hushnote.schedule.published.About;
import dev.hushnote.schedule.published.Format;
import dev.hushnote.schedule.published.Warning;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// All calendars of what was given, as one programme.
final class CalendarProgramme {

    private static final int LONGEST_TITLE = 120;

    private final ZoneNames names = new ZoneNames();
    private final List<Warning> warnings = new ArrayList<>();
    private final List<RawSession> sessions = new ArrayList<>();
    private @Nullable ZoneId zone;

    /// @param root what the calendars stand in; events may stand there too
    static RawProgramme of(CalendarComponent root, Format format, List<Warning> before) {
        CalendarProgramme programme = new CalendarProgramme();
        programme.warnings.addAll(before);
        return programme.read(root, format);
    }

    private RawProgramme read(CalendarComponent root, Format format) {
        List<CalendarComponent> calendars = Stream.concat(
                        Stream.of(root), root.all(CalendarComponent.CALENDAR).stream())
                .toList();
        List<CalendarComponent> all = calendars.stream()
                .flatMap(calendar -> calendar.all("VEVENT").stream())
                .toList();
        CalendarTitles titles = new CalendarTitles(all);
        CalendarTracks tracks = new CalendarTracks(all);
        calendars.forEach(calendar -> calendar(calendar, titles, tracks));
        return new RawProgramme(format, about(calendars), List.of(), sessions, warnings);
    }

    private void calendar(CalendarComponent calendar, CalendarTitles titles, CalendarTracks tracks) {
        List<CalendarComponent> events = calendar.all("VEVENT");
        if (events.isEmpty()) {
            return;
        }
        CalendarZones zones = new CalendarZones(names, calendar, events, warnings);
        if (zone == null) {
            zone = zones.stated();
        }
        String method = calendar.text("METHOD");
        boolean cancelled = method != null && method.toUpperCase(Locale.ROOT).equals("CANCEL");
        sessions.addAll(new CalendarEvents(zones, titles, tracks, cancelled, warnings).sessions(events));
    }

    private About about(List<CalendarComponent> calendars) {
        String title = first(calendars, "X-WR-CALNAME", "NAME");
        String other = PlainText.lineOrNull(first(calendars, "X-WR-CALDESC", "DESCRIPTION"));
        return new About(
                title == null && other != null && other.length() <= LONGEST_TITLE ? other : title,
                zone,
                WebAddress.of(first(calendars, "URL")),
                null,
                null);
    }

    private static @Nullable String first(List<CalendarComponent> calendars, String... properties) {
        for (CalendarComponent calendar : calendars) {
            String text = calendar.text(properties);
            if (text != null) {
                return text;
            }
        }
        return null;
    }
}
