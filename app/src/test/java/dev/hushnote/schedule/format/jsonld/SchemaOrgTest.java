package dev.hushnote.schedule.format.jsonld;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.hushnote.schedule.format.Given;
import dev.hushnote.schedule.input.Part;
import dev.hushnote.schedule.input.Parts;
import dev.hushnote.schedule.published.Format;
import dev.hushnote.schedule.published.PublishedProgramme;
import dev.hushnote.schedule.published.PublishedSession;
import dev.hushnote.schedule.published.PublishedSpeaker;
import dev.hushnote.schedule.published.PublishedTime;
import dev.hushnote.schedule.published.Standing;
import dev.hushnote.testkit.Shared;
import dev.hushnote.text.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.time.OffsetDateTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Events in web pages, invented ones and a real one.
class SchemaOrgTest {

    private static final String EVENT = """
        {"@context": "https://schema.org", "@type": "BusinessEvent", "name": "Boat Days",
         "url": "https://boats.example", "startDate": "2026-05-04", "location": {"@type": "Place",
         "name": "Old Dock", "address": {"addressLocality": "Busan"}}, "subEvent": [
          {"@type": "Event", "name": "Monday", "subEvent": [
           {"@type": ["Event", "EducationEvent"], "@id": "https://boats.example/1", "name": "Tar &amp; glue",
            "startDate": "2026-05-04T10:00:00+09:00", "duration": "PT45M", "inLanguage": "ko",
            "location": {"@type": "Place", "name": "Slipway"}, "performer": [{"@type": "Person",
            "name": "Ada Kim", "jobTitle": "Shipwright", "affiliation": {"name": "Slipway Ltd"},
            "url": "https://ada.example"}]}]},
          {"@type": "Event", "name": "Ropes", "startDate": "2026-05-04T11:00:00+09:00",
           "endDate": "2026-05-04T11:30:00+09:00", "eventStatus": "https://schema.org/EventCancelled",
           "location": "Dock", "performers": "Bo Li"}]}
        """;
    private static final String PAGE = """
        <!doctype html><html><head><script type="application/ld+json">{broken</script>
        <script type="application/ld+json">[{"@graph": [{"@type": "WebSite"}, %s]}]</script></head></html>
        """;

    private final SchemaOrg schemaOrg = new SchemaOrg();

    @Test
    void readsTheSessionsOfAPage() {
        PublishedProgramme programme = Given.read(schemaOrg, page(PAGE.formatted(EVENT)));

        assertThat(programme.format()).isEqualTo(Format.SCHEMA_ORG);
        assertThat(programme.about().title()).isEqualTo("Boat Days");
        assertThat(programme.about().venue()).isEqualTo("Old Dock");
        assertThat(programme.about().city()).isEqualTo("Busan");
        assertThat(programme.sessions()).extracting(PublishedSession::title).containsExactly("Tar & glue", "Ropes");
        PublishedSession tar = programme.sessions().getFirst();
        assertThat(tar.ends()).isEqualTo(new PublishedTime.Exact(OffsetDateTime.parse("2026-05-04T10:45+09:00")));
        assertThat(tar.room()).isEqualTo("Slipway");
        PublishedSpeaker ada = Given.speakers(programme, "Tar & glue").getFirst();
        assertThat(ada.affiliation()).isEqualTo("Slipway Ltd");
        assertThat(ada.role()).isEqualTo("Shipwright");
        assertThat(programme.sessions().getLast().standing()).isEqualTo(Standing.CANCELLED);
        assertThat(Given.speakers(programme, "Ropes"))
                .extracting(PublishedSpeaker::name)
                .containsExactly("Bo Li");
    }

    @Test
    void readsTheDataAlone() {
        assertThat(Given.read(schemaOrg, EVENT).sessions()).hasSize(2);
    }

    @Test
    void eventsMayNameTheConferenceInstead() {
        PublishedProgramme programme = Given.read(schemaOrg, page(PAGE.formatted("""
            {"@type": "Event", "name": "Tar", "startDate": "2026-05-04T10:00:00+09:00",
             "superEvent": {"@type": "Event", "name": "Boat Days"}}
            """)));

        assertThat(programme.about().title()).isEqualTo("Boat Days");
        assertThat(programme.sessions()).extracting(PublishedSession::title).containsExactly("Tar");
    }

    @Test
    void aRealPageThatOnlyNamesTheConferenceIsRefused() throws IOException {
        Parts page = page(Files.readString(Shared.require("schedules/jsonld-html/coscup-2023.html")));

        assertThat(schemaOrg.recognises(page)).isTrue();
        assertThatThrownBy(() -> Given.read(schemaOrg, page))
                .isInstanceOfSatisfying(
                        Problem.class,
                        problem -> assertThat(problem.key()).isEqualTo("problem.programme-page-one-event"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "<p>Boats</p>", "<script type=\"application/ld+json\">{\"@type\": \"Person\"}</script>"})
    void otherPagesAreNotTaken(String text) {
        assertThat(schemaOrg.recognises(page(text))).isFalse();
    }

    @Test
    void eventsNestedWithoutEndAreReadAsFarAsAnybodyNests() {
        String deep = "{\"@context\": \"x\", \"@type\": \"Event\", \"name\": \"A\", \"startDate\":"
                + " \"2026-05-04T10:00:00Z\", \"subEvent\": ";
        Parts parts = Given.json(deep.repeat(100) + "null" + "}".repeat(100));

        assertThat(Given.read(schemaOrg, parts).sessions()).hasSize(1);
    }

    private static Parts page(String text) {
        return Parts.of(new Part.Page("", text));
    }
}
