package dev.hushnote.schedule.format.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hushnote.schedule.input.Part;
import dev.hushnote.schedule.input.Parts;
import dev.hushnote.schedule.input.XmlElement;
import dev.hushnote.schedule.published.Format;
import dev.hushnote.schedule.published.PublishedProgramme;
import dev.hushnote.schedule.published.PublishedSession;
import dev.hushnote.schedule.published.PublishedSpeaker;
import dev.hushnote.schedule.published.PublishedTime;
import dev.hushnote.schedule.reading.ProgrammeReader;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

final class XcalTest {

    @Test
    void readsTheDialectOfProgrammeSystems() {
        PublishedProgramme programme = read(xml(
                "iCalendar",
                xml(
                        "vcalendar",
                        xml("version", "2.0"),
                        xml("x-wr-calname", "Lanternconf"),
                        xml(
                                "vevent",
                                xml("method", "PUBLISH"),
                                xml("uid", "7@lantern.example"),
                                xml("event-id", "7"),
                                xml("title", "Wicks, and why"),
                                xml("summary", "Wicks, and why - Ada Roe"),
                                xml("language-code", "en"),
                                xml("dtstart", "20310507T093000"),
                                xml("duration", "0.75"),
                                xml("categories", "Oil, wick"),
                                xml("location", "Hall 1"),
                                xml("attendee", "Ada Roe"),
                                xml("attendee", "Bo Li")))));
        assertThat(programme.format()).isEqualTo(Format.XCAL);
        assertThat(programme.about().title()).isEqualTo("Lanternconf");
        PublishedSession session = programme.sessions().getFirst();
        assertThat(session.title()).isEqualTo("Wicks, and why");
        assertThat(session.track()).isEqualTo("Oil, wick");
        assertThat(session.language()).isEqualTo("en");
        assertThat(session.ends()).isEqualTo(new PublishedTime.Local(LocalDateTime.parse("2031-05-07T10:15")));
        assertThat(programme.speakers()).extracting(PublishedSpeaker::name).containsExactly("Ada Roe", "Bo Li");
    }

    @Test
    void readsTheStandard() {
        PublishedProgramme programme = read(xml(
                "icalendar",
                xml(
                        "vcalendar",
                        xml("properties", xml("x-wr-calname", xml("text", "Lanternconf"))),
                        xml(
                                "components",
                                xml(
                                        "vevent",
                                        xml(
                                                "properties",
                                                xml("uid", xml("text", "7")),
                                                xml("summary", xml("text", "Oil; wick, glass")),
                                                xml("categories", xml("text", "Craft, old"), xml("text", "Light")),
                                                xml(
                                                        "dtstart",
                                                        xml("parameters", xml("tzid", xml("text", "Asia/Seoul"))),
                                                        xml("date-time", "2031-05-07T09:30:00")),
                                                xml("duration", xml("duration", "PT1H")),
                                                xml(
                                                        "rrule",
                                                        xml(
                                                                "recur",
                                                                xml("freq", "DAILY"),
                                                                xml("until", "2031-05-08T23:00:00Z")))))))));
        assertThat(programme.about().zone()).isEqualTo(ZoneId.of("Asia/Seoul"));
        assertThat(programme.sessions())
                .extracting(PublishedSession::starts)
                .containsExactly(
                        new PublishedTime.Exact(OffsetDateTime.parse("2031-05-07T09:30+09:00")),
                        new PublishedTime.Exact(OffsetDateTime.parse("2031-05-08T09:30+09:00")));
        assertThat(programme.sessions().getFirst().title()).isEqualTo("Oil; wick, glass");
        assertThat(programme.sessions().getFirst().track()).isEqualTo("Craft, old");
    }

    @Test
    void recognisesNothingElse() {
        Xcal reader = new Xcal();
        assertThat(reader.recognises(Parts.of(new Part.Xml("", xml("schedule", xml("day"))))))
                .isFalse();
        assertThat(reader.recognises(Parts.of(new Part.Xml("", xml("icalendar")))))
                .isFalse();
    }

    private static PublishedProgramme read(XmlElement root) {
        return (PublishedProgramme) new ProgrammeReader(List.of(new Xcal())).read(Parts.of(new Part.Xml("", root)));
    }

    private static XmlElement xml(String name, String text) {
        return new XmlElement(name, Map.of(), List.of(), text);
    }

    private static XmlElement xml(String name, XmlElement... children) {
        return new XmlElement(name, Map.of(), Arrays.asList(children), "");
    }
}
