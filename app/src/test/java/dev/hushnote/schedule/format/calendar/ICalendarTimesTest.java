package dev.hushnote.schedule.format.calendar;

import static dev.hushnote.schedule.format.calendar.Calendars.calendar;
import static dev.hushnote.schedule.format.calendar.Calendars.event;
import static dev.hushnote.schedule.format.calendar.Calendars.eventText;
import static dev.hushnote.schedule.format.calendar.Calendars.exact;
import static dev.hushnote.schedule.format.calendar.Calendars.first;
import static dev.hushnote.schedule.format.calendar.Calendars.local;
import static dev.hushnote.schedule.format.calendar.Calendars.read;
import static dev.hushnote.schedule.format.calendar.Calendars.warnings;
import static org.assertj.core.api.Assertions.assertThat;

import dev.hushnote.conference.SessionKind;
import dev.hushnote.schedule.published.PublishedProgramme;
import dev.hushnote.schedule.published.PublishedSession;
import dev.hushnote.schedule.published.Warning;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// When the events of a calendar are: zones, lengths, whole days and series.
final class ICalendarTimesTest {

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
}
