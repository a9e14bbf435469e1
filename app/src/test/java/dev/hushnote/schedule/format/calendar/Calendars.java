package dev.hushnote.schedule.format.calendar;

import dev.hushnote.schedule.input.Part;
import dev.hushnote.schedule.input.Parts;
import dev.hushnote.schedule.published.PublishedProgramme;
import dev.hushnote.schedule.published.PublishedSession;
import dev.hushnote.schedule.published.PublishedTime;
import dev.hushnote.schedule.published.Warning;
import dev.hushnote.schedule.reading.ProgrammeReader;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Calendars as tests write them, and what is read of them.
final class Calendars {

    private Calendars() {}

    static PublishedSession event(String... lines) {
        String[] all = new String[lines.length + 2];
        all[0] = "DTSTART:20310507T093000";
        all[1] = "SUMMARY:One";
        System.arraycopy(lines, 0, all, 2, lines.length);
        return first(all);
    }

    static PublishedSession first(String... lines) {
        return read(calendar(lines)).sessions().getFirst();
    }

    static String calendar(String... lines) {
        return "BEGIN:VCALENDAR\nVERSION:2.0\n" + eventText("1", lines) + "\nEND:VCALENDAR\n";
    }

    static String eventText(String id, String... lines) {
        return "BEGIN:VEVENT\nUID:" + id + "\n" + String.join("\n", lines) + "\nEND:VEVENT";
    }

    static PublishedProgramme read(String text) {
        return readAsIs(text.replace("\n", "\r\n"));
    }

    static PublishedProgramme readAsIs(String text) {
        return (PublishedProgramme)
                new ProgrammeReader(List.of(new ICalendar())).read(Parts.of(new Part.Text("", text)));
    }

    static List<List<String>> warnings(PublishedProgramme programme, Warning.Kind kind) {
        return programme.warnings().stream()
                .filter(warning -> warning.kind() == kind)
                .map(Warning::subjects)
                .toList();
    }

    static @Nullable PublishedTime exact(String time) {
        return new PublishedTime.Exact(OffsetDateTime.parse(time));
    }

    static @Nullable PublishedTime local(String time) {
        return new PublishedTime.Local(LocalDateTime.parse(time));
    }
}
