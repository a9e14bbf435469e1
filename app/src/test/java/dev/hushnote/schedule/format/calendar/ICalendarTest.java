package dev.hushnote.schedule.format.calendar;

import static dev.hushnote.schedule.format.calendar.Calendars.calendar;
import static dev.hushnote.schedule.format.calendar.Calendars.event;
import static dev.hushnote.schedule.format.calendar.Calendars.eventText;
import static dev.hushnote.schedule.format.calendar.Calendars.exact;
import static dev.hushnote.schedule.format.calendar.Calendars.read;
import static dev.hushnote.schedule.format.calendar.Calendars.readAsIs;
import static dev.hushnote.schedule.format.calendar.Calendars.warnings;
import static org.assertj.core.api.Assertions.assertThat;

import dev.hushnote.schedule.input.Part;
import dev.hushnote.schedule.input.Parts;
import dev.hushnote.schedule.published.PublishedProgramme;
import dev.hushnote.schedule.published.PublishedSession;
import dev.hushnote.schedule.published.PublishedSpeaker;
import dev.hushnote.schedule.published.Standing;
import dev.hushnote.schedule.published.Warning;
import java.net.URI;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What the lines of a calendar say.
final class ICalendarTest {

    @Test
    void readsWhatAProgrammeSystemWrites() {
        PublishedProgramme programme = read("""
            BEGIN:VCALENDAR
            VERSION:2.0
            PRODID:-//invented//EN
            X-WR-CALNAME:Lanternconf\\, 2031
            X-WR-TIMEZONE:Asia/Seoul
            BEGIN:VEVENT
            UID:a1@lantern.example
            DTSTART:20310507T003000Z
            DTEND:20310507T011500Z
            SUMMARY:Paper lamps\\; a history
            DESCRIPTION:First line\\nSecond\\, longer line
            LOCATION:Hall 2
            CATEGORIES:Craft,Lamps
            URL:https://lantern.example/a1
            GEO:1;2
            STATUS:CONFIRMED
            ATTENDEE;ROLE=REQ-PARTICIPANT;CUTYPE=INDIVIDUAL;CN="Ada Roe":https://lantern.example/ada
            END:VEVENT
            END:VCALENDAR
            """);
        assertThat(programme.about().title()).isEqualTo("Lanternconf, 2031");
        assertThat(programme.about().zone()).isEqualTo(ZoneId.of("Asia/Seoul"));
        PublishedSession session = programme.sessions().getFirst();
        assertThat(session.id()).isEqualTo("a1@lantern.example");
        assertThat(session.title()).isEqualTo("Paper lamps; a history");
        assertThat(session.starts()).isEqualTo(exact("2031-05-07T09:30+09:00"));
        assertThat(session.ends()).isEqualTo(exact("2031-05-07T10:15+09:00"));
        assertThat(session.room()).isEqualTo("Hall 2");
        assertThat(session.track()).isEqualTo("Craft");
        assertThat(session.description()).isEqualTo("First line\nSecond, longer line");
        assertThat(session.url()).isEqualTo(URI.create("https://lantern.example/a1"));
        assertThat(programme.speakers()).hasSize(1);
        assertThat(programme.speakers().getFirst().name()).isEqualTo("Ada Roe");
        assertThat(programme.speakers().getFirst().url()).isEqualTo(URI.create("https://lantern.example/ada"));
        assertThat(programme.warnings()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r\n", "\r\r\n", "\r"})
    void readsEveryKindOfLineEnd(String end) {
        String calendar = """
            BEGIN:VCALENDAR
            BEGIN:VEVENT
            UID:1
            DTSTART:20310507T093000
            SUMMARY:One title that is so long that a program which keeps to the rules wri
             tes it in two lines
            END:VEVENT
            END:VCALENDAR
            """;
        assertThat(readAsIs(calendar.replace("\n", end)).sessions().getFirst().title())
                .isEqualTo("One title that is so long that a program which keeps to the rules writes it in two lines");
    }

    @Test
    void keepsTheLineBreaksOfAppsThatDoNotFold() {
        String paragraph =
                "A paragraph that goes on and on, far beyond what a line of a calendar may hold, and then on.";
        PublishedSession session = event("DESCRIPTION:" + paragraph, " Short.", " " + paragraph, "X-OTHER:1");
        assertThat(session.description()).isEqualTo(paragraph + "\nShort.\n" + paragraph);
    }

    @Test
    void takesLinesThatAreNoPropertyAsTheTextBefore() {
        assertThat(event("DESCRIPTION:Bring this", "Note: a lamp", "- oil", "", "LOCATION:Hall 1")
                        .description())
                .isEqualTo("Bring this\nNote: a lamp\n- oil");
    }

    @Test
    void ignoresTheCharsetThatALineNames() {
        assertThat(event("LOCATION;CHARSET=UTF-8;LANGUAGE=ko:가람홀").room()).isEqualTo("가람홀");
        assertThat(event("LOCATION;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:=EA=B0=80=", "=EB=9E=8C")
                        .room())
                .isEqualTo("가람");
    }

    @Test
    void callsAnEventWithoutSummaryAfterItsRoom() {
        PublishedProgramme programme = read(calendar("DTSTART:20310507T093000", "SUMMARY:", "LOCATION:Hall 1"));
        assertThat(programme.sessions().getFirst().title()).isEqualTo("Hall 1");
        assertThat(warnings(programme, Warning.Kind.NO_TITLE)).hasSize(1);
    }

    @Test
    void saysWhatIsCancelled() {
        assertThat(event("STATUS:CANCELLED").standing()).isEqualTo(Standing.CANCELLED);
        assertThat(event("STATUS:TENTATIVE").standing()).isEqualTo(Standing.LISTED);
        assertThat(read(calendar("DTSTART:20310507T093000", "SUMMARY:One").replace("VERSION:2.0", "METHOD:CANCEL"))
                        .sessions()
                        .getFirst()
                        .standing())
                .isEqualTo(Standing.CANCELLED);
    }

    @Test
    void takesGuestsForNoSpeakersNorWhoOrganizes() {
        PublishedProgramme programme = read(calendar(
                "DTSTART:20310507T093000",
                "SUMMARY:Lamps - Cy Do",
                "ORGANIZER;CN=Lantern Club:mailto:club@lantern.example",
                "ATTENDEE;CN=Bo Li;PARTSTAT=ACCEPTED:mailto:bo@lantern.example",
                "ATTENDEE;CUTYPE=ROOM;CN=Hall 1:mailto:hall@lantern.example",
                "ATTENDEE;CN=\"Ada Roe\":invalid:nomail",
                "X-LANTERN-SPEAKERS:Di Fu\\, Ed Go"));
        assertThat(programme.sessions().getFirst().title()).isEqualTo("Lamps - Cy Do");
        assertThat(programme.speakers())
                .extracting(PublishedSpeaker::name)
                .containsExactly("Ada Roe", "Di Fu", "Ed Go");
    }

    @Test
    void readsSpeakersThatTheDescriptionBeginsWith() {
        PublishedProgramme programme = read(calendar(
                "DTSTART:20310507T093000",
                "SUMMARY:Lamps",
                "DESCRIPTION:Speakers: Ada Roe (Acme)\\, Bo Li\\nHow lamps are made."));
        assertThat(programme.speakers())
                .extracting(PublishedSpeaker::name, PublishedSpeaker::affiliation)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("Ada Roe", "Acme"),
                        org.assertj.core.groups.Tuple.tuple("Bo Li", null));
        assertThat(programme.sessions().getFirst().description()).isEqualTo("How lamps are made.");
    }

    @Test
    void findsTitlesBehindASummaryThatRepeats() {
        PublishedProgramme programme = read(String.join(
                "\n",
                "BEGIN:VCALENDAR",
                eventText(
                        "1",
                        "DTSTART:20310507T090000",
                        "SUMMARY:Lantern: plenary",
                        "DESCRIPTION:<h2>Oil</h2><p>On it.</p>"),
                eventText(
                        "2",
                        "DTSTART:20310507T100000",
                        "SUMMARY:Lantern: plenary",
                        "DESCRIPTION:<b>Wick</b>\\n<p>Room 2</p>"),
                eventText("3", "DTSTART:20310507T110000", "SUMMARY:Lantern: lunch", "DESCRIPTION:Soup"),
                eventText("4", "DTSTART:20310508T110000", "SUMMARY:Lantern: lunch", "DESCRIPTION:Rice"),
                eventText(
                        "5", "DTSTART:20310508T120000", "SUMMARY:Open space", "DESCRIPTION:Talk about what you like."),
                eventText("6", "DTSTART:20310508T130000", "SUMMARY:Open space", "DESCRIPTION:Bring a friend or two."),
                eventText("7", "DTSTART:20310508T140000", "SUMMARY:Glass", "DESCRIPTION:No description"),
                "END:VCALENDAR"));
        assertThat(programme.sessions())
                .extracting(PublishedSession::title)
                .containsExactly(
                        "Oil", "Wick", "Lantern: lunch", "Lantern: lunch", "Open space", "Open space", "Glass");
        assertThat(programme.sessions().getLast().description()).isNull();
    }

    @Test
    void prefersTheDescriptionThatHasParagraphs() {
        assertThat(event("DESCRIPTION:One. Two.", "X-ALT-DESC;FMTTYPE=text/html:<p>One.</p><p>Two.</p>")
                        .description())
                .isEqualTo("One.\n\nTwo.");
    }

    @Test
    void leavesOutACategoryThatEveryEventHas() {
        PublishedProgramme programme = read(calendar(
                        "DTSTART:20310507T093000", "SUMMARY:One", "CATEGORIES:Lanternconf,Oil")
                .replace(
                        "END:VCALENDAR",
                        eventText("2", "DTSTART:20310507T103000", "SUMMARY:Two", "CATEGORIES:Lanternconf,Wick")));
        assertThat(programme.sessions()).extracting(PublishedSession::track).containsExactly("Oil", "Wick");
    }

    @Test
    void readsWhatCanBeReadOfABrokenCalendar() {
        PublishedProgramme programme = readAsIs("""
            Served by nobody
            BEGIN:VCALENDAR
            BEGIN:VEVENT
            UID:1
            SUMMARY:Never ended
            DTSTART:20310507T093000
            BEGIN:VEVENT
            UID:2
            SUMMARY:Bad time
            DTSTART:tomorrow
            DTEND:20310231T990000
            END:VEVENT
            END:VTODO
            BEGIN:VEVENT
            UID:3
            DTSTAMP:20310101T000000Z
            END:VEVENT
            BEGIN:VEVENT
            UID:4
            SUMMARY:Cut o\
            """);
        assertThat(programme.sessions())
                .extracting(PublishedSession::title)
                .containsExactly("Never ended", "Bad time", "Cut o");
        assertThat(warnings(programme, Warning.Kind.LEFT_OUT)).containsExactly(List.of("UID:3"));
        assertThat(warnings(programme, Warning.Kind.TIME_UNREADABLE)).containsExactly(List.of("Bad time"));
        assertThat(warnings(programme, Warning.Kind.TRUNCATED)).hasSize(1);
    }

    @Test
    void joinsSeveralCalendars() {
        String one = calendar("DTSTART:20310507T093000", "SUMMARY:One");
        assertThat(readAsIs(one + one.replace("UID:1", "UID:2")).sessions()).hasSize(2);
    }

    @Test
    void recognisesNothingElse() {
        ICalendar reader = new ICalendar();
        assertThat(reader.recognises(Parts.of(new Part.Text("", "09:00 Opening\n10:00 BEGIN:VCALENDAR"))))
                .isFalse();
        assertThat(reader.recognises(Parts.of(new Part.Page("", "BEGIN:VCALENDAR"))))
                .isFalse();
        assertThat(reader.recognises(Parts.of(new Part.Text("", "\uFEFFbegin:vcalendar\nend:vcalendar"))))
                .isTrue();
    }
}
