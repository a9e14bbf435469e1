package dev.hushnote.schedule.format.devoxx;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.hushnote.conference.SessionKind;
import dev.hushnote.schedule.format.Given;
import dev.hushnote.schedule.published.Format;
import dev.hushnote.schedule.published.PublishedProgramme;
import dev.hushnote.schedule.published.PublishedSession;
import dev.hushnote.schedule.published.PublishedSpeaker;
import dev.hushnote.schedule.published.PublishedTime;
import dev.hushnote.schedule.published.Warning;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// The old call for papers of Devoxx, of an invented programme and of a real one.
class DevoxxOldTest {

    private static final String MONDAY = """
        {"slots": [
          {"slotId": "reg_1", "roomName": "Hall", "fromTimeMillis": 1777874400000, "toTimeMillis": 1777878000000,
           "fromTime": "08:00", "toTime": "09:00", "talk": null, "day": "monday",
           "break": {"id": "reg", "nameEN": "Registration", "nameFR": "Accueil"}},
          {"slotId": "conf_1", "roomName": "Blue", "fromTimeMillis": 1777878000000, "toTimeMillis": 1777881000000,
           "fromTime": "09:00", "toTime": "09:50", "break": null, "day": "monday",
           "talk": {"id": "ABC-123", "title": " Masts ", "summary": "*Tall* ones", "summaryAsHtml": "<p>x</p>",
            "track": "Rigging", "talkType": "Hands-on Labs", "lang": "fr", "speakers": [
             {"name": "Ada Kim", "link": {"href": "http://cfp.example/api/conferences/b/speakers/a1b2",
              "title": "Ada Kim"}}]}},
          {"slotId": "conf_2", "roomName": "Red", "fromTimeMillis": 1777878000000, "toTimeMillis": 1777881000000,
           "fromTime": "09:00", "toTime": "09:50", "break": null, "talk": null, "notAllocated": true}]}
        """;
    private static final String TUESDAY = """
        {"slots": [
          {"slotId": "conf_3", "roomName": "Blue", "fromTimeMillis": 1777964400000, "toTimeMillis": "soon",
           "break": null, "talk": {"id": "ABC-124", "title": "Sails", "speakers": [
            {"link": {"href": "http://cfp.example/speakers/a1b2", "title": "Ada Kim"}}, {"link": null}]}}]}
        """;

    private final DevoxxOld devoxx = new DevoxxOld(List.of(Locale.KOREAN, Locale.ENGLISH));

    @Test
    void readsSeveralDaysAsOneProgramme() {
        PublishedProgramme programme = Given.read(devoxx, MONDAY, TUESDAY);

        assertThat(programme.format()).isEqualTo(Format.DEVOXX_OLD);
        assertThat(programme.sessions())
                .extracting(PublishedSession::title)
                .containsExactly("Registration", "Masts", "Red", "Sails");
        PublishedSession masts = Given.session(programme, "Masts");
        assertThat(masts.id()).isEqualTo("ABC-123");
        assertThat(masts.kind()).isEqualTo(SessionKind.WORKSHOP);
        assertThat(masts.track()).isEqualTo("Rigging");
        assertThat(masts.language()).isEqualTo("fr");
        assertThat(masts.description()).isEqualTo("*Tall* ones");
        assertThat(programme.speakers())
                .extracting(PublishedSpeaker::id, PublishedSpeaker::name)
                .containsExactly(tuple("a1b2", "Ada Kim"));
    }

    @Test
    void instantsStandAtTheOffsetOfTheClockBesideThem() {
        PublishedProgramme programme = Given.read(devoxx, MONDAY, TUESDAY);

        assertThat(Given.session(programme, "Masts").starts())
                .isEqualTo(new PublishedTime.Exact(OffsetDateTime.parse("2026-05-04T09:00+02:00")));
        assertThat(requireNonNull(Given.session(programme, "Sails").starts()).in(ZoneId.of("Europe/Paris")))
                .isEqualTo(LocalDateTime.parse("2026-05-05T09:00"));
    }

    @ParameterizedTest
    @CsvSource({"-11, 21:00", "-5, 03:00", "0, 08:00", "5:30, 13:30", "9, 17:00", "12, 20:00"})
    void theOffsetIsFoundAllAroundTheWorld(String offset, String shown) {
        PublishedProgramme programme = Given.read(devoxx, """
            {"slots": [{"slotId": "1", "roomName": "Blue", "fromTimeMillis": 1777881600000, "fromTime": "%s",
              "talk": {"id": "T", "title": "Sails"}}]}
            """.formatted(shown));

        PublishedTime starts = requireNonNull(programme.sessions().getFirst().starts());
        assertThat(starts.in(ZoneId.of("UTC"))).isEqualTo(LocalDateTime.parse("2026-05-04T08:00"));
        assertThat(starts.written().toLocalTime()).hasToString(shown);
        assertThat(starts.written().toLocalDate()).hasToString(offset.equals("-11") ? "2026-05-03" : "2026-05-04");
    }

    @Test
    void breaksAreNamedInTheAttendeesLanguage() {
        PublishedProgramme french = Given.read(new DevoxxOld(List.of(Locale.FRENCH)), MONDAY);

        assertThat(french.sessions().getFirst().title()).isEqualTo("Accueil");
        assertThat(french.sessions().getFirst().kind()).isEqualTo(SessionKind.MOMENT);
    }

    @Test
    void aSlotThatIsStillEmptyIsListedAndSaid() {
        PublishedProgramme programme = Given.read(devoxx, MONDAY);

        assertThat(programme.warnings()).contains(Warning.of(Warning.Kind.NO_TITLE, "Red"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"slots\": []}", "{\"slots\": {}}", "[]", "{\"slots\": [{\"start\": 1}]}"})
    void otherFilesAreNotTaken(String text) {
        assertThat(devoxx.recognises(Given.json(text))).isFalse();
    }

    @Test
    void readsARealProgramme() {
        PublishedProgramme programme = Given.read(devoxx, Given.real("devoxx-cfp-json/devoxx-france-2018"));

        assertThat(programme.sessions()).hasSize(273);
        assertThat(programme.sessions()).extracting(PublishedSession::id).doesNotHaveDuplicates();
        assertThat(programme.sessions().stream().filter(PublishedSession::isBreak))
                .hasSize(11);
        assertThat(programme.tracks()).hasSize(9);
        assertThat(Given.rooms(programme)).isEqualTo(17);
        assertThat(programme.speakers()).hasSize(295);
        assertThat(Given.warnings(programme, Warning.Kind.NO_TITLE)).isEqualTo(20);
    }
}
