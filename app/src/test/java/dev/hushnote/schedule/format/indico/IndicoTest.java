package dev.hushnote.schedule.format.indico;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.hushnote.conference.SessionKind;
import dev.hushnote.schedule.input.NamedBytes;
import dev.hushnote.schedule.input.ProgrammeInput;
import dev.hushnote.schedule.published.Format;
import dev.hushnote.schedule.published.PublishedProgramme;
import dev.hushnote.schedule.published.PublishedSession;
import dev.hushnote.schedule.published.PublishedSpeaker;
import dev.hushnote.schedule.published.PublishedTime;
import dev.hushnote.schedule.published.Standing;
import dev.hushnote.schedule.published.Warning;
import dev.hushnote.schedule.reading.ProgrammeReader;
import dev.hushnote.schedule.reading.RealSchedules;
import dev.hushnote.text.Problem;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class IndicoTest {

    private static final String SLOT = """
        {"title": "%s", "id": "%s", "location": "Hall", "room": "",
         "startDate": {"date": "2031-05-02", "tz": "Europe/Oslo", "time": "02:00:00"},
         "endDate": {"date": "2031-05-02", "tz": "Europe/Oslo", "time": "03:00:00"}, "contributions": [%s]}\
        """;
    private static final String TALK = """
        {"title": "Picking", "id": "7", "duration": 20, "track": null, "session": "Plenary", "location": "Mill",
         "room": "", "startDate": {"date": "2031-05-02", "tz": "Europe/Oslo", "time": "02:00:00"}, "endDate": null,
         "speakers": [{"fullName": "VIK, Mona", "emailHash": "ab", "id": 0, "affiliation": "Tea Co"},
           {"fullName": "DAHL, Siri", "emailHash": "d41d8cd98f00b204e9800998ecf8427e"},
           {"fullName": "STRAND, Ole", "emailHash": "d41d8cd98f00b204e9800998ecf8427e"}],
         "subContributions": [{"title": "Leaves"}, {"title": "Buds"}]}\
        """;

    @Test
    void timesAreTheEventsAndNotThoseOfWhoeverAsked() {
        PublishedProgramme programme = read(event(
                "{\"title\": \"Poster\", \"id\": \"8\", \"startDate\": null}",
                SLOT.formatted("Plenary: one", "1-0", TALK) + "," + SLOT.formatted("Posters", "2-0", "")));
        assertThat(programme.format()).isEqualTo(Format.INDICO_JSON);
        assertThat(programme.sessions())
                .extracting(PublishedSession::id, PublishedSession::standing)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("8", Standing.UNSCHEDULED),
                        org.assertj.core.groups.Tuple.tuple("7", Standing.LISTED));
        PublishedSession talk = programme.sessions().getLast();
        PublishedTime starts = Objects.requireNonNull(talk.starts());
        assertThat(starts.in(ZoneId.of("Asia/Tokyo"))).isEqualTo(LocalDateTime.parse("2031-05-02T09:00"));
        assertThat(Objects.requireNonNull(talk.ends()).written()).isEqualTo(LocalDateTime.parse("2031-05-02T02:20"));
        assertThat(programme.about().zone()).isEqualTo(ZoneId.of("Asia/Tokyo"));
        assertThat(talk.room()).isEqualTo("Hall");
        assertThat(talk.track()).isEqualTo("Plenary");
        assertThat(talk.description()).isEqualTo("- Leaves\n- Buds");
        assertThat(programme.speakers()).extracting(PublishedSpeaker::id).containsExactly("ab", null, null);
        assertThat(programme.warnings())
                .containsExactly(
                        Warning.of(Warning.Kind.LEFT_OUT, "Posters"), Warning.of(Warning.Kind.NO_START, "Poster"));
    }

    @Test
    void whereThereAreOnlySessionsTheyAreWhatThereIs() {
        PublishedProgramme programme =
                read(event("", SLOT.formatted("Leaves", "1-0", "") + "," + SLOT.formatted("Buds", "2-0", "")));
        assertThat(programme.sessions()).extracting(PublishedSession::title).containsExactly("Leaves", "Buds");
    }

    @Test
    void aRealEventOfSessionsOnlyIsRead() {
        PublishedProgramme programme =
                (PublishedProgramme) RealSchedules.read("indico-json/dark-matter-workshop-2009-utf16.json");
        assertThat(programme.sessions()).hasSize(9).allMatch(session -> session.starts() != null);
    }

    @Test
    void answersWithoutATimetableSayWhy() {
        assertRefused("problem.programme-indico-empty", event("", ""));
        assertRefused(
                "problem.programme-indico-no-access", "{\"count\": 0, \"_type\": \"HTTPAPIResult\", \"results\": []}");
        assertRefused("problem.programme-indico-empty", "<iconf><title>Tea</title></iconf>");
    }

    @Test
    void theOlderXmlHasContributionsAndBreaks() {
        PublishedProgramme programme = read("""
            <iconf><title>Tea</title><timezone>Europe/Oslo</timezone>
            <session><ID>1</ID><title>Leaves</title>
              <contribution><ID>7</ID><title>Picking</title><track>Leaves</track>
                <type><id>0</id><name>Tutorial</name></type>
                <speakers><user><name first="Mona" middle="" last="Vik"/><organization>Tea Co</organization>
                  <emailHash>ab</emailHash></user></speakers>
                <location><name/><room>Loft</room></location>
                <startDate>2031-05-02T09:00:00</startDate><endDate>2031-05-02T09:20:00</endDate>
                <duration>00:20</duration><abstract>Two leaves</abstract></contribution></session>
            <session><ID>2</ID><title>Nothing yet</title></session>
            <break><name>Registration</name><startDate>2031-05-02T08:00:00</startDate>
              <endDate>2031-05-02T09:00:00</endDate></break></iconf>\
            """);
        assertThat(programme.format()).isEqualTo(Format.INDICO_XML);
        assertThat(programme.sessions())
                .extracting(PublishedSession::title, PublishedSession::kind, PublishedSession::room)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("Picking", SessionKind.WORKSHOP, "Loft"),
                        org.assertj.core.groups.Tuple.tuple("Registration", SessionKind.MOMENT, null));
        assertThat(programme.speakers())
                .containsExactly(new PublishedSpeaker("ab", "ab", "Mona Vik", "Tea Co", null, null, null));
    }

    private static String event(String contributions, String sessions) {
        return """
            {"count": 1, "_type": "HTTPAPIResult", "results": [{"_type": "Conference", "title": "Tea",
             "timezone": "Asia/Tokyo", "location": "Mill", "url": "https://indico.example/event/1/",
             "startDate": {"date": "2031-05-02", "tz": "Europe/Oslo", "time": "02:00:00"},
             "contributions": [%s], "sessions": [%s]}]}\
            """.formatted(contributions, sessions);
    }

    private static void assertRefused(String key, String text) {
        assertThatThrownBy(() -> read(text))
                .isInstanceOfSatisfying(
                        Problem.class, problem -> assertThat(problem.key()).isEqualTo(key));
    }

    private static PublishedProgramme read(String text) {
        return (PublishedProgramme) new ProgrammeReader(List.of(new IndicoJson(), new IndicoXml()))
                .read(new ProgrammeInput()
                        .parts(List.of(new NamedBytes("given", text.getBytes(StandardCharsets.UTF_16)))));
    }
}
