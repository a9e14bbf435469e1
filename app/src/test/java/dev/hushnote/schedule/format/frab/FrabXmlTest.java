package dev.hushnote.schedule.format.frab;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hushnote.conference.Recorded;
import dev.hushnote.conference.SessionKind;
import dev.hushnote.schedule.input.NamedBytes;
import dev.hushnote.schedule.input.ProgrammeInput;
import dev.hushnote.schedule.published.Format;
import dev.hushnote.schedule.published.PublishedProgramme;
import dev.hushnote.schedule.published.PublishedSession;
import dev.hushnote.schedule.published.PublishedSpeaker;
import dev.hushnote.schedule.published.PublishedTime;
import dev.hushnote.schedule.published.PublishedTrack;
import dev.hushnote.schedule.published.Warning;
import dev.hushnote.schedule.reading.ProgrammeReader;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FrabXmlTest {

    private static final String WHOLE = """
        <schedule><generator name="pretalx"/><version>7</version>
          <conference><title>Tea Days</title><venue>Old Mill</venue><city>Bergen</city>
            <base_url>https://tea.example/2031/</base_url><time_zone_name>Europe/Oslo</time_zone_name>
            <track name="Leaves" color="#0a0"/><day_change>04:00</day_change></conference>
          <day index="1" date="2031-05-02"><room name="Loft">
            <event guid="g-1" id="11"><date>2031-05-02T09:00:00+02:00</date><start>09:00</start>
              <duration>0:45</duration><room>Loft</room><title>Picking &amp; drying</title>
              <subtitle>From bush to tin</subtitle><track>Leaves</track><type>keynote</type>
              <language>nb</language><abstract>&lt;p&gt;Two leaves&lt;/p&gt;</abstract>
              <description/><url>talk/11/</url><feedback_url>https://tea.example/talk/11/feedback/</feedback_url>
              <recording><license/><optout>true</optout></recording>
              <persons><person id="5">Mona Vik</person><person id="0">Ole Strand</person>
                <person id="0">Siri Dahl</person></persons></event>
            <event id="12"><start>01:30</start><duration>30</duration><title>Night cup</title>
              <feedback_url>https://tea.example/talk/12/feedback/</feedback_url>
              <abstract/><abstract>Late</abstract>
              <persons><person code="OLE"><name>Ole Strand</name><biography>Brews</biography></person></persons>
            </event></room></day></schedule>\
        """;

    @Test
    void everythingAScheduleSaysIsRead() {
        PublishedProgramme programme = read(WHOLE);
        assertThat(programme.format()).isEqualTo(Format.FRAB_XML);
        assertThat(programme.about().title()).isEqualTo("Tea Days");
        assertThat(programme.about().zone()).isEqualTo(ZoneId.of("Europe/Oslo"));
        assertThat(programme.about().city()).isEqualTo("Bergen");
        assertThat(programme.tracks()).containsExactly(new PublishedTrack("Leaves", "#00aa00", null));
        PublishedSession first = programme.sessions().getFirst();
        assertThat(first.id()).isEqualTo("11");
        assertThat(first.kind()).isEqualTo(SessionKind.KEYNOTE);
        assertThat(first.starts()).isEqualTo(exact("2031-05-02T09:00+02:00"));
        assertThat(first.ends()).isEqualTo(exact("2031-05-02T09:45+02:00"));
        assertThat(first.day()).isEqualTo(LocalDate.of(2031, 5, 2));
        assertThat(first.room()).isEqualTo("Loft");
        assertThat(first.description())
                .contains("From bush to tin")
                .contains("Two leaves")
                .doesNotContain("<");
        assertThat(first.language()).isEqualTo("nb");
        assertThat(first.recording().recorded()).isEqualTo(Recorded.NO);
        assertThat(first.url()).hasToString("https://tea.example/2031/talk/11/");
        assertThat(programme.warnings()).isEmpty();
    }

    @Test
    void zeroIsNoIdAndACodeIsOne() {
        assertThat(read(WHOLE).speakers())
                .extracting(PublishedSpeaker::id, PublishedSpeaker::name)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("5", "Mona Vik"),
                        org.assertj.core.groups.Tuple.tuple(null, "Ole Strand"),
                        org.assertj.core.groups.Tuple.tuple(null, "Siri Dahl"),
                        org.assertj.core.groups.Tuple.tuple("OLE", "Ole Strand"));
    }

    @Test
    void beforeTheDayChangesItIsStillNight() {
        PublishedSession night = read(WHOLE).sessions().getLast();
        assertThat(night.starts()).isEqualTo(local("2031-05-03T01:30"));
        assertThat(night.ends()).isEqualTo(local("2031-05-03T02:00"));
        assertThat(night.day()).isEqualTo(LocalDate.of(2031, 5, 2));
        assertThat(night.room()).isEqualTo("Loft");
        assertThat(night.description()).isEqualTo("Late");
        assertThat(night.url()).hasToString("https://tea.example/talk/12/");
    }

    /// What the zone says, what the event says, and what is believed.
    @ParameterizedTest
    @CsvSource({
        "Europe/Oslo, 2031-05-02T10:00:00+02:00, 10:00, 2031-05-02T10:00+02:00, false",
        "Europe/Oslo, 2031-05-02T10:00:00+00:00, 10:00, 2031-05-02T10:00, true",
        "Europe/Oslo, 2031-05-02T08:00:00Z, 10:00, 2031-05-02T08:00Z, false",
        "UTC, 2031-05-02T10:00:00+02:00, 10:00, 2031-05-02T10:00, true",
        "UTC, 2031-05-02T10:00:00+00:00, 10:00, 2031-05-02T10:00Z, false",
        "'', 2031-05-02T10:00:00+00:00, 10:00, 2031-05-02T10:00, true",
        "'', 2031-01-02T10:00:00+00:00, 10:00, 2031-01-02T10:00, false",
        "'', 2031-05-02T10:00:00-04:00, 10:00, 2031-05-02T10:00-04:00, false",
        "'', 2031-05-02, 10:00, 2031-05-02T10:00, false",
    })
    void offsetsThatLieAreNotBelieved(String zone, String date, String start, String believed, boolean warned) {
        PublishedProgramme programme = read(schedule(zone, event(1, date, start)));
        PublishedTime starts = programme.sessions().getFirst().starts();
        assertThat(starts)
                .isEqualTo(believed.length() > "2031-05-02T10:00".length() ? exact(believed) : local(believed));
        assertThat(programme.warnings().contains(Warning.of(Warning.Kind.OFFSET_IS_WRONG, "Cup 1")))
                .isEqualTo(warned);
    }

    @Test
    void amongTrueOffsetsZeroIsALie() {
        PublishedProgramme programme = read(schedule(
                "", event(1, "2031-01-02T10:00:00+01:00", "10:00") + event(2, "2031-01-02T11:00:00+00:00", "11:00")));
        assertThat(programme.sessions())
                .extracting(PublishedSession::starts)
                .containsExactly(exact("2031-01-02T10:00+01:00"), local("2031-01-02T11:00"));
        assertThat(programme.warnings())
                .containsExactly(Warning.of(Warning.Kind.OFFSET_IS_WRONG, "Cup 2"), Warning.of(Warning.Kind.NO_ZONE));
    }

    @Test
    void whatCannotBeReadIsAWarning() {
        PublishedProgramme programme = read(
                schedule("Mars/Olympus", event(1, "2031-01-02T10:00:00+01:00", "10:00") + event(2, "soon", "later")));
        assertThat(programme.warnings())
                .contains(
                        Warning.of(Warning.Kind.ZONE_UNKNOWN, "Mars/Olympus"),
                        Warning.of(Warning.Kind.TIME_UNREADABLE, "Cup 2"));
        assertThat(programme.sessions()).hasSize(2);
    }

    /// Such a date, and how long it lasts.
    @ParameterizedTest
    @CsvSource({
        "2031-01-02T10:00:00+01:00, P99999999999999D",
        "2031-01-02T10:00:00+01:00, PT-2562047788015215H",
        "+999999999-12-31T23:59:59-18:00, 00:30",
        "-999999999-01-01T00:00:00+18:00, 00:30",
        "+999999999-12-31T23:59:59, 999.999:99",
    })
    void timesBeyondAllTimeHarmNothing(String date, String lasts) {
        PublishedProgramme programme = read(schedule(
                "",
                event(1, "2031-01-02T10:00:00+01:00", "10:00")
                        + event(2, date, "23:59").replace("00:30", lasts)));
        assertThat(programme.sessions()).hasSize(2);
        PublishedSession beyond = programme.sessions().getLast();
        assertThat(beyond.starts() == null || beyond.ends() == null).isTrue();
    }

    @Test
    void htmlThatWasPutInAsItIsKeepsItsWords() {
        PublishedProgramme programme = read(schedule("", """
            <event id="1"><date>2031-01-02T10:00:00+01:00</date><start>10:00</start><title>Cup</title>
            <abstract><p>One <em>two</em></p><ul><li>three</li></ul></abstract></event>\
            """));
        assertThat(programme.sessions().getFirst().description()).isEqualTo("One two\n\nthree");
    }

    @Test
    void aTruncatedScheduleIsReadUpToThere() {
        PublishedProgramme programme = read(WHOLE.substring(0, WHOLE.indexOf("Night cup")));
        assertThat(programme.sessions()).hasSize(1);
        assertThat(programme.warnings()).containsExactly(Warning.of(Warning.Kind.TRUNCATED));
    }

    private static String schedule(String zone, String events) {
        return "<schedule><conference><title>Tea</title><time_zone_name>" + zone
                + "</time_zone_name></conference><day date='2031-01-02'><room name='Loft'>" + events
                + "</room></day></schedule>";
    }

    private static String event(int number, String date, String start) {
        return "<event id='%d'><date>%s</date><start>%s</start><duration>00:30</duration><title>Cup %d</title></event>"
                .formatted(number, date, start, number);
    }

    private static PublishedTime exact(String time) {
        return new PublishedTime.Exact(OffsetDateTime.parse(time));
    }

    private static PublishedTime local(String time) {
        return new PublishedTime.Local(LocalDateTime.parse(time));
    }

    private static PublishedProgramme read(String xml) {
        return (PublishedProgramme) new ProgrammeReader(List.of(new FrabXml()))
                .read(new ProgrammeInput()
                        .parts(List.of(new NamedBytes("given", xml.getBytes(StandardCharsets.UTF_8)))));
    }
}
