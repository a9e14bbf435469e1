package dev.hushnote.schedule.format.devoxx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import dev.hushnote.conference.Recorded;
import dev.hushnote.conference.SessionKind;
import dev.hushnote.schedule.format.Given;
import dev.hushnote.schedule.published.Format;
import dev.hushnote.schedule.published.PublishedProgramme;
import dev.hushnote.schedule.published.PublishedSession;
import dev.hushnote.schedule.published.PublishedSpeaker;
import dev.hushnote.schedule.published.PublishedTime;
import dev.hushnote.schedule.published.Warning;
import dev.hushnote.text.Problem;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Days of cfp.dev, of an invented programme in the shape that its public interface gives.
class CfpDevTest {

    private static final String MONDAY = """
        [{"id": 901, "fromDate": "2026-05-04T07:00:00Z", "toDate": "2026-05-04T07:50:00Z", "overflowRoom": null,
          "room": {"id": 3, "name": "Room 8", "weight": 1, "capacity": 700}, "streamId": null,
          "sessionType": {"id": 1, "name": "Keynote", "duration": 50, "pause": false, "cssColor": "#ffcc00"},
          "proposal": {"id": 55, "title": "Tides", "description": "<p>They <b>come</b>.</p>", "summary": "Short",
           "afterVideoURL": "https://video.example/55", "audienceLevel": "BEGINNER", "language": null,
           "track": {"id": 9, "name": "Sea", "description": "", "imageURL": ""},
           "tags": [{"name": "moon"}], "totalFavourites": 12, "speakers": [
            {"id": 71, "firstName": "Ada", "lastName": "Kim", "fullName": "Ada Kim", "bio": "<p>Sails.</p>",
             "company": "Slipway Ltd", "imageUrl": "", "twitterHandle": "@ada"},
            {"id": 72, "firstName": "Bo", "lastName": "Li", "fullName": null, "bio": null, "company": null}]},
          "eventId": 4, "eventName": "Boat Days 2026", "speakers": [], "timezone": "Asia/Seoul"},
         {"id": 902, "fromDate": "2026-05-04T08:00:00Z", "toDate": "2026-05-04T08:30:00Z",
          "room": {"id": 3, "name": "Room 8"}, "timezone": "Asia/Seoul", "speakers": [],
          "sessionType": {"id": 2, "name": "Coffee break", "duration": 30, "pause": true}, "proposal": null}]
        """;
    private static final String TUESDAY = """
        [{"id": 903, "fromDate": "2026-05-05T07:00:00Z", "toDate": "2026-05-05T07:50:00Z", "room": null,
          "timezone": "Asia/Seoul", "proposal": null,
          "sessionType": {"id": 3, "name": "Conference", "duration": 50, "isPause": false}}]
        """;
    private static final String TALKS = """
        [{"id": 55, "title": "Tides", "description": null, "summary": "Short", "audienceLevel": "BEGINNER",
          "track": {"id": 9, "name": "Sea"}, "sessionType": {"id": 1, "name": "Keynote"}, "timeSlots": [],
          "keywords": [{"name": "moon"}], "speakers": [{"id": 71, "fullName": "Ada Kim"}]}]
        """;
    private static final String EVENT = """
        {"id": 4, "slug": "boats26", "name": "Boat Days", "timezone": "%s", "website": "https://boats.example",
         "cfpOpening": "2026-01-01T00:00:00Z", "schedulePublished": true, "locationName": "Old Dock",
         "locationCity": "Busan", "tracks": [], "sessionTypes": []}
        """;

    private final CfpDev cfpDev = new CfpDev();

    @Test
    void readsDays() {
        PublishedProgramme programme = Given.read(cfpDev, MONDAY, TUESDAY);

        assertThat(programme.format()).isEqualTo(Format.CFP_DEV);
        assertThat(programme.about().zone()).isEqualTo(ZoneId.of("Asia/Seoul"));
        assertThat(programme.about().title()).isEqualTo("Boat Days 2026");
        assertThat(programme.sessions())
                .extracting(PublishedSession::title)
                .containsExactly("Tides", "Coffee break", "Conference");
        PublishedSession tides = programme.sessions().getFirst();
        assertThat(tides.id()).isEqualTo("55");
        assertThat(tides.starts()).isEqualTo(new PublishedTime.Exact(OffsetDateTime.parse("2026-05-04T07:00Z")));
        assertThat(tides.kind()).isEqualTo(SessionKind.KEYNOTE);
        assertThat(tides.track()).isEqualTo("Sea");
        assertThat(tides.room()).isEqualTo("Room 8");
        assertThat(tides.description()).isEqualTo("They come.");
        assertThat(tides.recording().recorded()).isEqualTo(Recorded.YES);
        assertThat(Given.session(programme, "Coffee break").kind()).isEqualTo(SessionKind.BREAK);
        assertThat(Given.session(programme, "Conference").room()).isNull();
    }

    @Test
    void readsSpeakers() {
        PublishedProgramme programme = Given.read(cfpDev, MONDAY);

        assertThat(Given.speakers(programme, "Tides"))
                .extracting(PublishedSpeaker::id, PublishedSpeaker::name, PublishedSpeaker::affiliation)
                .containsExactly(tuple("71", "Ada Kim", "Slipway Ltd"), tuple("72", "Bo Li", null));
    }

    @Test
    void theEventSaysMoreOfTheConference() {
        PublishedProgramme programme = Given.read(cfpDev, EVENT.formatted("Asia/Seoul"), TALKS, MONDAY);

        assertThat(programme.about().title()).isEqualTo("Boat Days");
        assertThat(programme.about().venue()).isEqualTo("Old Dock");
        assertThat(programme.about().city()).isEqualTo("Busan");
        assertThat(programme.sessions()).hasSize(2);
    }

    @Test
    void aZoneThatNobodyKnowsIsSaid() {
        PublishedProgramme programme = Given.read(cfpDev, EVENT.formatted("busan/asia"), MONDAY);

        assertThat(programme.about().zone()).isNull();
        assertThat(programme.warnings()).contains(Warning.of(Warning.Kind.ZONE_UNKNOWN, "busan/asia"));
    }

    @Test
    void talksAloneAreRefusedWithWhatToFetch() {
        assertThatThrownBy(() -> Given.read(cfpDev, TALKS))
                .isInstanceOfSatisfying(
                        Problem.class, problem -> assertThat(problem.key()).isEqualTo("problem.programme-talks-only"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"[]", "{}", "[{\"fromDate\": \"x\", \"toDate\": \"y\"}]", "[{\"title\": \"x\"}]"})
    void otherFilesAreNotTaken(String text) {
        assertThat(cfpDev.recognises(Given.json(text))).isFalse();
    }
}
