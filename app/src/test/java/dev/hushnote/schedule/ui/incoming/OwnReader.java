package dev.hushnote.schedule.ui.incoming;

import dev.hushnote.schedule.format.FormatReader;
import dev.hushnote.schedule.format.Listing;
import dev.hushnote.schedule.format.RawProgramme;
import dev.hushnote.schedule.format.RawSession;
import dev.hushnote.schedule.format.RawSpeaker;
import dev.hushnote.schedule.input.Parts;
import dev.hushnote.schedule.published.About;
import dev.hushnote.schedule.published.ConferenceList;
import dev.hushnote.schedule.published.Format;
import dev.hushnote.schedule.published.PublishedTime;
import dev.hushnote.schedule.published.PublishedTrack;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;

/// Reads the tests' own notation: `programme TITLE|ZONE`, then `ID|START|END|ROOM|TRACK|TITLE|SPEAKER` a line; or
/// `conferences`, then `NAME|CITY|FIRST DAY` a line.
final class OwnReader implements FormatReader {

    @Override
    public boolean recognises(Parts parts) {
        return parts.texts().anyMatch(text -> text.startsWith("programme") || text.startsWith("conferences"));
    }

    @Override
    public Listing read(Parts parts) {
        List<String> lines = parts.texts().flatMap(String::lines).toList();
        List<String[]> rows =
                lines.stream().skip(1).map(line -> line.split("\\|", -1)).toList();
        if (lines.getFirst().startsWith("conferences")) {
            return new Listing.OfConferences(
                    new ConferenceList(rows.stream().map(OwnReader::entry).toList()));
        }
        String[] about = lines.getFirst().substring("programme ".length()).split("\\|", -1);
        return new RawProgramme(
                Format.TEXT,
                new About(orNull(about[0]), about[1].isEmpty() ? null : ZoneId.of(about[1]), null, null, null),
                List.of(new PublishedTrack("Systems", "#336699", null)),
                rows.stream().map(OwnReader::session).toList(),
                List.of());
    }

    private static ConferenceList.Entry entry(String[] row) {
        LocalDate day = LocalDate.parse(row[2]);
        return new ConferenceList.Entry(new About(row[0], null, null, null, row[1]), day, day.plusDays(1));
    }

    private static RawSession session(String[] row) {
        RawSession session = new RawSession()
                .id(row[0])
                .starts(new PublishedTime.Local(LocalDateTime.parse(row[1])))
                .ends(new PublishedTime.Local(LocalDateTime.parse(row[2])))
                .room(orNull(row[3]))
                .track(orNull(row[4]))
                .title(row[5]);
        return row[6].isEmpty() ? session : session.speaker(RawSpeaker.named(row[6]));
    }

    private static @org.jspecify.annotations.Nullable String orNull(String text) {
        return text.isEmpty() ? null : text;
    }
}
