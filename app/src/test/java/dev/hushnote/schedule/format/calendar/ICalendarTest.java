package dev.hushnote.schedule.format.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hushnote.conference.SessionKind;
import dev.hushnote.schedule.input.Part;
import dev.hushnote.schedule.input.Parts;
import dev.hushnote.schedule.published.PublishedProgramme;
import dev.hushnote.schedule.published.PublishedSession;
import dev.hushnote.schedule.published.PublishedSpeaker;
import dev.hushnote.schedule.published.PublishedTime;
import dev.hushnote.schedule.published.Standing;
import dev.hushnote.schedule.published.Warning;
import dev.hushnote.schedule.reading.ProgrammeReader;
import java.net.URI;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

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
    void takesALocalTimeWithoutZoneAsLocal() {
        assertThat(event("DTEND:20310507T101500").starts()).isEqualTo(local("2031-05-07T09:30"));
        assertThat(event("DTEND:20310507T101500").ends()).isEqualTo(local("2031-05-07T10:15"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Asia/Seoul",
                "/example.org/20310101_1/Asia/Seoul",
                "Korea Standard Time",
                "asia/seoul",
                "\"Asia/Seoul\""
            })
    void knowsZonesByTheirManyNames(String name) {
        PublishedProgramme programme = read(calendar("DTSTART;TZID=" + name + ":20310507T093000", "SUMMARY:One"));
        assertThat(programme.about().zone()).isEqualTo(ZoneId.of("Asia/Seoul"));
        assertThat(programme.sessions().getFirst().starts()).isEqualTo(exact("2031-05-07T09:30+09:00"));
    }

    @Test
    void worksOutZonesThatOnlyTheCalendarDescribes() {
        PublishedProgramme programme = read("""
            BEGIN:VCALENDAR
            BEGIN:VTIMEZONE
            TZID:Lampland
            BEGIN:STANDARD
            DTSTART:19701025T030000
            RRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=10
            TZOFFSETFROM:+0330
            TZOFFSETTO:+0230
            END:STANDARD
            BEGIN:DAYLIGHT
            DTSTART:19700329T020000
            RRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=3
            TZOFFSETFROM:+0230
            TZOFFSETTO:+0330
            END:DAYLIGHT
            END:VTIMEZONE
            BEGIN:VEVENT
            UID:summer
            DTSTART;TZID=Lampland:20310507T093000
            SUMMARY:Summer
            END:VEVENT
            BEGIN:VEVENT
            UID:winter
            DTSTART;TZID=Lampland:20311207T093000
            SUMMARY:Winter
            END:VEVENT
            END:VCALENDAR
            """);
        assertThat(programme.about().zone()).isNull();
        assertThat(programme.sessions())
                .extracting(PublishedSession::starts)
                .containsExactly(exact("2031-05-07T09:30+03:30"), exact("2031-12-07T09:30+02:30"));
    }

    @Test
    void takesTimesInAnUnknownZoneAsLocalAndSaysSoOnce() {
        PublishedProgramme programme = read(calendar("DTSTART;TZID=Nowhere:20310507T093000", "SUMMARY:One")
                .replace("END:VCALENDAR", eventText("2", "DTSTART;TZID=Nowhere:20310507T103000", "SUMMARY:Two")));
        assertThat(programme.sessions())
                .extracting(PublishedSession::starts)
                .containsExactly(local("2031-05-07T09:30"), local("2031-05-07T10:30"));
        assertThat(warnings(programme, Warning.Kind.ZONE_UNKNOWN)).containsExactly(List.of("Nowhere"));
    }

    @Test
    void asksForTheZoneOfACalendarThatOnlyNamesUtc() {
        PublishedProgramme programme =
                read(calendar("DTSTART:20310507T093000Z", "SUMMARY:One").replace("VERSION:2.0", "X-WR-TIMEZONE:UTC"));
        assertThat(programme.about().zone()).isNull();
        assertThat(warnings(programme, Warning.Kind.NO_ZONE)).hasSize(1);
    }

    @Test
    void readsWholeDays() {
        PublishedSession day = first("DTSTART;VALUE=DATE:20310507", "SUMMARY:One");
        assertThat(day.starts()).isEqualTo(local("2031-05-07T00:00"));
        assertThat(day.ends()).isEqualTo(local("2031-05-08T00:00"));
        PublishedSession same = first("DTSTART;VALUE=DATE:20310507", "DTEND;VALUE=DATE:20310507", "SUMMARY:One");
        assertThat(same.ends()).isEqualTo(local("2031-05-08T00:00"));
        PublishedSession three = first("DTSTART;VALUE=DATE:20310507", "DTEND;VALUE=DATE:20310510", "SUMMARY:One");
        assertThat(three.ends()).isEqualTo(local("2031-05-10T00:00"));
    }

    @Test
    void readsLengths() {
        assertThat(event("DURATION:PT1H15M").ends()).isEqualTo(local("2031-05-07T10:45"));
        assertThat(event("DURATION:P1W").ends()).isEqualTo(local("2031-05-14T09:30"));
        assertThat(event("DURATION:00:45").ends()).isEqualTo(local("2031-05-07T10:15"));
    }

    @Test
    void leavesAMissingEndOpen() {
        assertThat(event("LOCATION:Hall 1").ends()).isNull();
    }

    @Test
    void takesAnEndWithoutZoneInItsStartsZone() {
        PublishedSession session =
                first("DTSTART;TZID=Asia/Seoul:20310507T093000", "DTEND:20310507T100000", "SUMMARY:One");
        assertThat(session.ends()).isEqualTo(exact("2031-05-07T10:00+09:00"));
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
    void readsARepeatedBreakOnEachDay() {
        PublishedProgramme programme = read(calendar(
                "DTSTART;TZID=Europe/Berlin:20310329T103000",
                "DURATION:PT30M",
                "RRULE:FREQ=DAILY;COUNT=4",
                "EXDATE;TZID=Europe/Berlin:20310331T103000",
                "SUMMARY:Coffee break"));
        assertThat(programme.sessions())
                .extracting(PublishedSession::starts)
                .containsExactly(
                        exact("2031-03-29T10:30+01:00"),
                        exact("2031-03-30T10:30+02:00"),
                        exact("2031-04-01T10:30+02:00"));
        assertThat(programme.sessions().getLast().ends()).isEqualTo(exact("2031-04-01T11:00+02:00"));
        assertThat(programme.sessions()).extracting(PublishedSession::kind).containsOnly(SessionKind.BREAK);
        assertThat(programme.sessions()).extracting(PublishedSession::id).doesNotHaveDuplicates();
        assertThat(programme.warnings()).isEmpty();
    }

    @Test
    void replacesOneOfASeries() {
        PublishedProgramme programme =
                read(calendar("DTSTART:20310507T093000Z", "DURATION:PT1H", "RRULE:FREQ=DAILY;COUNT=2", "SUMMARY:Yoga")
                        .replace(
                                "END:VCALENDAR",
                                eventText(
                                        "1",
                                        "RECURRENCE-ID:20310508T093000Z",
                                        "DTSTART:20310508T120000Z",
                                        "DURATION:PT1H",
                                        "SUMMARY:Late yoga")));
        assertThat(programme.sessions()).extracting(PublishedSession::title).containsExactly("Yoga", "Late yoga");
        assertThat(programme.sessions().getLast().id()).isEqualTo("1/2031-05-08T09:30:00Z");
        assertThat(warnings(programme, Warning.Kind.ID_REPEATED)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "FREQ=WEEKLY",
                "FREQ=WEEKLY;UNTIL=20990101T000000Z",
                "FREQ=SECONDLY",
                "FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30",
                "FREQ=DAILY;INTERVAL=0",
                "FREQ=NEVER",
                ""
            })
    void cutsWhatRepeatsForLong(String rule) {
        PublishedProgramme programme =
                read(calendar("DTSTART:20310507T093000Z", "DURATION:PT1H", "RRULE:" + rule, "SUMMARY:Stand-up"));
        assertThat(programme.sessions()).hasSizeBetween(1, 400);
        if (rule.contains("WEEKLY")) {
            assertThat(programme.sessions()).hasSize(53);
            assertThat(warnings(programme, Warning.Kind.SERIES_CUT)).containsExactly(List.of("Stand-up"));
        }
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

    private static PublishedSession event(String... lines) {
        String[] all = new String[lines.length + 2];
        all[0] = "DTSTART:20310507T093000";
        all[1] = "SUMMARY:One";
        System.arraycopy(lines, 0, all, 2, lines.length);
        return first(all);
    }

    private static PublishedSession first(String... lines) {
        return read(calendar(lines)).sessions().getFirst();
    }

    private static String calendar(String... lines) {
        return "BEGIN:VCALENDAR\nVERSION:2.0\n" + eventText("1", lines) + "\nEND:VCALENDAR\n";
    }

    private static String eventText(String id, String... lines) {
        return "BEGIN:VEVENT\nUID:" + id + "\n" + String.join("\n", lines) + "\nEND:VEVENT";
    }

    private static PublishedProgramme read(String text) {
        return readAsIs(text.replace("\n", "\r\n"));
    }

    private static PublishedProgramme readAsIs(String text) {
        return (PublishedProgramme)
                new ProgrammeReader(List.of(new ICalendar())).read(Parts.of(new Part.Text("", text)));
    }

    private static List<List<String>> warnings(PublishedProgramme programme, Warning.Kind kind) {
        return programme.warnings().stream()
                .filter(warning -> warning.kind() == kind)
                .map(Warning::subjects)
                .toList();
    }

    private static @Nullable PublishedTime exact(String time) {
        return new PublishedTime.Exact(OffsetDateTime.parse(time));
    }

    private static @Nullable PublishedTime local(String time) {
        return new PublishedTime.Local(LocalDateTime.parse(time));
    }
}
