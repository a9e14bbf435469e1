package dev.hushnote.schedule.format.sessionize;

import static java.util.Objects.requireNonNull;
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
import dev.hushnote.schedule.published.PublishedTrack;
import dev.hushnote.schedule.published.Standing;
import dev.hushnote.schedule.published.Warning;
import dev.hushnote.text.Problem;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Sessionize's views, of an invented programme and of real ones.
class SessionizeTest {

    private static final String ALL = """
        {"sessions": [
          {"id": "11", "title": " Boats that mend themselves", "description": "Wood.\\r\\n\\r\\nAnd glue.",
           "startsAt": "2026-05-04T09:00:00", "endsAt": "2026-05-04T09:45:00", "isServiceSession": false,
           "isPlenumSession": false, "speakers": ["a-1", "b-2"], "categoryItems": [71, 82, 91], "roomId": 5,
           "recordingUrl": "https://video.example/11", "status": "Accepted"},
          {"id": "s-1", "title": "Soup", "startsAt": "2026-05-04T12:00:00Z", "endsAt": "2026-05-04T13:00:00Z",
           "isServiceSession": true, "isPlenumSession": true, "speakers": [], "categoryItems": [], "roomId": null},
          {"id": "12", "title": "Knots", "startsAt": "2026-05-04T10:00:00+09:00", "endsAt": null,
           "isServiceSession": false, "isPlenumSession": true, "speakers": ["nobody"], "categoryItems": [83],
           "roomId": 99, "status": "Declined"},
          {"id": "13", "title": "Later", "startsAt": null, "endsAt": null, "isServiceSession": false,
           "speakers": ["a-1"], "categoryItems": [], "roomId": null}],
         "speakers": [
          {"id": "a-1", "firstName": "Ada", "lastName": "Kim", "fullName": "Ada Kim", "bio": "Builds boats.",
           "tagLine": "Shipwright", "sessions": [11], "links": [{"title": "Blog", "url": "https://ada.example/"}]},
          {"id": "b-2", "firstName": "Bo", "lastName": "Li", "sessions": [11], "links": []}],
         "rooms": [{"id": 5, "name": "Slipway"}], "questions": [],
         "categories": [
          {"id": 1, "title": "Level", "type": "session", "items": [{"id": 71, "name": "Everybody"}]},
          {"id": 2, "title": "%s", "type": "session",
           "items": [{"id": 82, "name": "Hulls"}, {"id": 83, "name": "Ropes"}]},
          {"id": 3, "title": "Session format", "type": "session", "items": [{"id": 91, "name": "Workshop"}]}]}
        """;
    private static final String GRID = """
        [{"date": "2026-05-04T00:00:00", "isDefault": true,
          "rooms": [{"id": 5, "name": "Slipway", "sessions": [
            {"id": "11", "title": "Boats", "startsAt": "2026-05-04T09:00:00", "endsAt": "2026-05-04T09:45:00",
             "isServiceSession": false, "speakers": [{"id": "a-1", "name": "Ada Kim"}], "room": "Slipway",
             "categories": [{"id": 2, "name": "Track", "categoryItems": [{"id": 82, "name": "Hulls"}]}]}]}],
          "timeSlots": [
            {"slotStart": "09:00:00", "rooms": [{"id": 5, "session": {"id": "11", "title": "Boats",
             "startsAt": "2026-05-04T09:00:00", "endsAt": "2026-05-04T09:45:00", "room": "Slipway"}}]},
            {"slotStart": "10:00:00", "rooms": [{"id": 5, "session": {"id": "s-9", "title": "Coffee",
             "startsAt": "2026-05-04T10:00:00", "endsAt": "2026-05-04T10:30:00", "isServiceSession": true,
             "room": "Slipway"}}]}]}]
        """;
    private static final String SESSIONS = """
        [{"groupId": null, "groupName": "All", "sessions": [
          {"id": "11", "title": "Boats", "startsAt": "2026-05-04T09:00:00", "endsAt": "2026-05-04T09:45:00",
           "isServiceSession": false, "isPlenumSession": false, "speakers": [{"id": "a-1", "name": "Ada Kim"}],
           "categories": [], "roomId": 5, "room": "Slipway"},
          {"id": "14", "title": "Oars", "startsAt": "2026-05-04T10:00:00", "endsAt": "2026-05-04T10:45:00",
           "isServiceSession": false, "isPlenumSession": false, "speakers": [], "room": "Slipway"}]}]
        """;
    private static final String SPEAKERS = """
        [{"id": "a-1", "firstName": "Ada", "lastName": "Kim", "fullName": "Ada Kim", "bio": "Builds boats.",
          "tagLine": "Shipwright", "isTopSpeaker": false, "sessions": [{"id": 11, "name": "Boats"}],
          "links": [{"title": "Blog", "url": "https://ada.example/", "linkType": "Blog"}]},
         {"id": "c-3", "fullName": "Cho", "tagLine": null, "isTopSpeaker": false, "links": [],
          "sessions": [{"id": 14, "name": "Oars"}]}]
        """;

    private final Sessionize sessionize = new Sessionize();

    @Test
    void readsEverything() {
        PublishedProgramme programme = Given.read(sessionize, ALL.formatted("Track"));

        assertThat(programme.format()).isEqualTo(Format.SESSIONIZE_ALL);
        PublishedSession boats = Given.session(programme, "Boats that mend themselves");
        assertThat(boats.id()).isEqualTo("11");
        assertThat(boats.starts()).isEqualTo(new PublishedTime.Local(LocalDateTime.parse("2026-05-04T09:00")));
        assertThat(boats.room()).isEqualTo("Slipway");
        assertThat(boats.kind()).isEqualTo(SessionKind.WORKSHOP);
        assertThat(boats.description()).isEqualTo("Wood.\n\nAnd glue.");
        assertThat(boats.recording().recorded()).isEqualTo(Recorded.YES);
        assertThat(Given.speakers(programme, boats.title()))
                .extracting(PublishedSpeaker::name, PublishedSpeaker::role, PublishedSpeaker::bio)
                .containsExactly(tuple("Ada Kim", "Shipwright", "Builds boats."), tuple("Bo Li", null, null));
        assertThat(Given.session(programme, "Later").standing()).isEqualTo(Standing.UNSCHEDULED);
    }

    @Test
    void timesWithAnOffsetAreInstants() {
        PublishedProgramme programme = Given.read(sessionize, ALL.formatted("Track"));

        assertThat(requireNonNull(Given.session(programme, "Soup").starts()).in(ZoneId.of("Asia/Seoul")))
                .isEqualTo(LocalDateTime.parse("2026-05-04T21:00"));
        assertThat(requireNonNull(Given.session(programme, "Knots").starts()).in(ZoneId.of("Asia/Seoul")))
                .isEqualTo(LocalDateTime.parse("2026-05-04T10:00"));
    }

    @Test
    void whatIsNotHeldAndWhoIsNotKnownIsSaid() {
        PublishedProgramme programme = Given.read(sessionize, ALL.formatted("Track"));

        assertThat(Given.session(programme, "Soup").kind()).isEqualTo(SessionKind.BREAK);
        assertThat(Given.session(programme, "Knots").standing()).isEqualTo(Standing.NOT_ACCEPTED);
        assertThat(Given.session(programme, "Knots").room()).isNull();
        assertThat(Given.warnings(programme, Warning.Kind.SPEAKER_UNKNOWN)).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Track", "Which track does your session best fit into?", "Tracks", "트랙", "トラック"})
    void theTrackIsTheCategoryThatSpeaksOfTracks(String title) {
        PublishedProgramme programme = Given.read(sessionize, ALL.formatted(title));

        assertThat(programme.tracks()).extracting(PublishedTrack::name).containsExactly("Hulls", "Ropes");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Level of attraction", "Are you a backtracker?", "Topic"})
    void noOtherCategoryIsTheTrack(String title) {
        assertThat(Given.read(sessionize, ALL.formatted(title)).tracks()).isEmpty();
    }

    @Test
    void theGridListsItsSessionsTwiceAndTheyCountOnce() {
        PublishedProgramme programme = Given.read(sessionize, GRID);

        assertThat(programme.format()).isEqualTo(Format.SESSIONIZE_GRID);
        assertThat(programme.sessions()).extracting(PublishedSession::title).containsExactly("Boats", "Coffee");
        assertThat(programme.sessions()).extracting(PublishedSession::day).containsOnly(LocalDate.parse("2026-05-04"));
        assertThat(programme.sessions().getFirst().track()).isEqualTo("Hulls");
        assertThat(programme.sessions().getLast().isBreak()).isTrue();
    }

    @Test
    void speakersGivenBesideTheSessionsAreJoinedById() {
        PublishedProgramme programme = Given.read(sessionize, SPEAKERS, SESSIONS);

        assertThat(programme.format()).isEqualTo(Format.SESSIONIZE_SESSIONS);
        PublishedSpeaker ada = Given.speakers(programme, "Boats").getFirst();
        assertThat(ada.role()).isEqualTo("Shipwright");
        assertThat(ada.bio()).isEqualTo("Builds boats.");
        assertThat(ada.url()).hasHost("ada.example");
        assertThat(Given.speakers(programme, "Oars"))
                .extracting(PublishedSpeaker::name)
                .containsExactly("Cho");
    }

    @Test
    void speakersAloneAreRefusedWithWhatIsMissing() {
        assertThatThrownBy(() -> Given.read(sessionize, SPEAKERS))
                .isInstanceOfSatisfying(
                        Problem.class,
                        problem -> assertThat(problem.key()).isEqualTo("problem.programme-speakers-only"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "[]",
                "3",
                "null",
                "[[]]",
                "{\"sessions\": {}, \"speakers\": 1, \"rooms\": []}",
                "{\"sessions\": [{\"title\": \"x\", \"start\": \"y\"}], \"speakers\": [], \"rooms\": []}",
                "[{\"name\": \"x\", \"sessions\": []}]"
            })
    void otherFilesAreNotTaken(String text) {
        assertThat(sessionize.recognises(Given.json(text))).isFalse();
    }

    @Test
    void fieldsOfAnotherTypeReadAsAbsent() {
        PublishedProgramme programme = Given.read(sessionize, """
            {"sessions": [{"id": 7, "title": ["no"], "description": "Tar", "startsAt": "2026-05-04T09:00:00",
              "endsAt": 12, "isServiceSession": "yes", "speakers": {"a": 1}, "categoryItems": "x", "roomId": {}},
              null, "text"],
             "speakers": "none", "rooms": [7, {"id": 1}], "categories": {"a": 1}}
            """);

        PublishedSession session = programme.sessions().getFirst();
        assertThat(session.id()).isEqualTo("7");
        assertThat(session.title()).isEqualTo("Tar");
        assertThat(session.ends()).isNull();
        assertThat(session.speakers()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "sessionize-all/scottish-summit-2026-v1.json, 58, 7, 73",
        "sessionize-all/scottish-summit-2026.json, 61, 7, 76",
        "sessionize-gridsmart/droidcon-berlin-2019-v1.json, 188, 5, 120",
        "sessionize-gridsmart/droidcon-berlin-2019-v2.json, 201, 6, 128",
        "sessionize-gridsmart/droidcon-lisbon-2019.json, 62, 2, 33",
        "sessionize-gridsmart/droidcon-london-2024.json, 137, 7, 117",
        "sessionize-gridsmart/droidcon-nyc-2018.json, 75, 5, 76"
    })
    void readsRealProgrammes(String file, int sessions, long rooms, int speakers) {
        PublishedProgramme programme = Given.read(sessionize, Given.real(file));

        assertThat(programme.sessions()).hasSize(sessions);
        assertThat(Given.rooms(programme)).isEqualTo(rooms);
        assertThat(programme.speakers()).hasSize(speakers);
    }
}
