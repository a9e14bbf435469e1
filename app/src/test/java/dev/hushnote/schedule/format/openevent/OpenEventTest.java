package dev.hushnote.schedule.format.openevent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

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
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Open Event's files, of an invented programme in each way of writing names and of real programmes.
class OpenEventTest {

    private static final String EVENT = """
        {"id": 1, "name": "Boat Days", "starts_at": "2026-05-04T09:00:00+09:00", "timezone": "Asia/Seoul",
         "location_name": "Old Dock", "external_event_url": "https://boats.example"}
        """;
    private static final String SESSIONS = """
        [{"id": 11, "title": "Tar", "subtitle": "", "short_abstract": "<p>Black &amp; sticky.</p>",
          "long_abstract": "<p>Hot.</p>", "starts_at": "2026-05-04T10:00:00+09:00",
          "ends_at": "2026-05-04T10:45:00+09:00", "state": "accepted", "language": "English",
          "track": {"id": 1, "name": "Hulls"}, "microlocation": {"id": 5, "name": " Slipway "},
          "session_type": {"id": 1, "name": "Workshop", "length": "00.45"},
          "video_url": "https://video.example/11", "slides_url": "", "signup_url": null,
          "speakers": [{"id": 7, "name": "Ada Kim"}, {"id": 8, "name": "Zoe Park"}]},
         {"id": 12, "title": "Ropes", "starts_at": "2026-05-04T00:00:00+09:00",
          "ends_at": "2026-05-04T00:00:00+09:00", "state": "rejected", "track": 1, "microlocation": null,
          "session_type": {}, "speakers": [7]},
         {"id": 13, "title": "Break!", "starts_at": "2026-05-04T11:00:00+09:00",
          "ends_at": "2026-05-04T11:15:00+09:00", "state": "Accepted", "microlocation": 5,
          "session_type": {"id": 2, "name": "Break"}, "speakers": [{"id": 7, "name": "Ada Kim"}]},
         {"id": 14, "title": "Caulking", "starts_at": "2026-05-04T12:00:00+09:00",
          "ends_at": "2026-05-04T12:45:00+09:00", "state": "pending", "microlocation": null, "speakers": []},
         {"id": 15, "title": "Masts", "starts_at": "2026-05-04T12:00:00+09:00",
          "ends_at": "2026-05-04T12:45:00+09:00", "state": "canceled", "microlocation": null, "speakers": []}]
        """;
    private static final String SPEAKERS = """
        [{"id": 7, "name": "Ada Kimm", "organisation": "Slipway Ltd", "position": "Shipwright",
          "short_biography": "<p>Builds boats.</p>", "long_biography": "", "website": "https://ada.example",
          "sessions": [{"id": 11}]},
         {"id": 8, "name": "Bo Li", "organisation": "Elsewhere", "short_biography": "", "sessions": []}]
        """;
    private static final String TRACKS = """
        [{"id": 1, "name": "Hulls", "color": "#C39BD3", "font_color": "#000000", "sessions": [{"id": 11}]},
         {"id": 2, "name": "Unused", "color": "#ffffff", "sessions": []}]
        """;
    private static final String ROOMS = """
        [{"id": 5, "name": "Slipway", "floor": 0, "latitude": 37.4, "longitude": -122.0, "room": null}]
        """;

    enum Dialect {
        SNAKE {
            @Override
            String spell(String text) {
                return text;
            }
        },
        KEBAB {
            @Override
            String spell(String text) {
                return NAME.matcher(text).replaceAll(found -> found.group().replace('_', '-'));
            }
        },
        CAMEL {
            @Override
            String spell(String text) {
                return NAME.matcher(text)
                        .replaceAll(name -> LETTER.matcher(name.group())
                                .replaceAll(found -> found.group(1).toUpperCase(Locale.ROOT)));
            }
        };

        private static final Pattern NAME = Pattern.compile("\"[a-z_]+\":");
        private static final Pattern LETTER = Pattern.compile("_([a-z])");

        abstract String spell(String text);
    }

    private final OpenEvent openEvent = new OpenEvent();

    @ParameterizedTest
    @EnumSource(Dialect.class)
    void readsItsFilesInEveryWayOfWritingNames(Dialect dialect) {
        PublishedProgramme programme = Given.read(
                openEvent,
                Stream.of(EVENT, ROOMS, SESSIONS, SPEAKERS, TRACKS)
                        .map(dialect::spell)
                        .toArray(String[]::new));

        assertThat(programme.format()).isEqualTo(Format.OPEN_EVENT);
        assertThat(programme.about().zone()).isEqualTo(ZoneId.of("Asia/Seoul"));
        assertThat(programme.about().venue()).isEqualTo("Old Dock");
        assertThat(programme.about().url()).hasHost("boats.example");
        assertThat(programme.tracks()).containsExactly(new PublishedTrack("Hulls", "#c39bd3", null));
        PublishedSession tar = Given.session(programme, "Tar");
        assertThat(tar.starts()).isEqualTo(new PublishedTime.Exact(OffsetDateTime.parse("2026-05-04T10:00+09:00")));
        assertThat(tar.description()).isEqualTo("Black & sticky.\n\nHot.");
        assertThat(tar.room()).isEqualTo("Slipway");
        assertThat(tar.language()).isEqualTo("en");
        assertThat(tar.kind()).isEqualTo(SessionKind.WORKSHOP);
        assertThat(tar.recording().recorded()).isEqualTo(Recorded.YES);
    }

    @Test
    void whatIsNotAcceptedStaysListedAsSuch() {
        PublishedProgramme programme = all();

        assertThat(programme.sessions())
                .extracting(PublishedSession::standing)
                .containsExactly(
                        Standing.LISTED,
                        Standing.NOT_ACCEPTED,
                        Standing.LISTED,
                        Standing.NOT_ACCEPTED,
                        Standing.CANCELLED);
    }

    @Test
    void fromMidnightToMidnightOnlyTheDayIsKnown() {
        PublishedSession ropes = Given.session(all(), "Ropes");

        assertThat(ropes.starts()).isNull();
        assertThat(ropes.day()).isEqualTo(LocalDate.parse("2026-05-04"));
    }

    @Test
    void sessionsNameTracksRoomsAndSpeakersAlsoByIdAlone() {
        PublishedProgramme programme = all();

        assertThat(Given.session(programme, "Ropes").track()).isEqualTo("Hulls");
        assertThat(Given.session(programme, "Break!").room()).isEqualTo("Slipway");
        assertThat(Given.speakers(programme, "Ropes"))
                .extracting(PublishedSpeaker::bio)
                .containsExactly("Builds boats.");
    }

    @Test
    void aBreakIsOneWhoeverIsNamedForIt() {
        assertThat(Given.session(all(), "Break!").kind()).isEqualTo(SessionKind.BREAK);
    }

    @Test
    void somebodyElsesBiographyIsNotJoinedByAWrongId() {
        List<PublishedSpeaker> speakers = Given.speakers(all(), "Tar");

        assertThat(speakers.getFirst().affiliation()).isEqualTo("Slipway Ltd");
        assertThat(speakers.getLast().name()).isEqualTo("Zoe Park");
        assertThat(speakers.getLast().affiliation()).isNull();
    }

    @Test
    void theSessionsAloneAreEnough() {
        PublishedProgramme programme = Given.read(openEvent, SESSIONS);

        assertThat(programme.sessions()).hasSize(5);
        assertThat(Given.warnings(programme, Warning.Kind.NO_ZONE)).isEqualTo(1);
    }

    @Test
    void theSpeakersAloneAreRefusedWithWhatIsMissing() {
        assertThatThrownBy(() -> Given.read(openEvent, SPEAKERS, EVENT))
                .isInstanceOfSatisfying(
                        Problem.class,
                        problem -> assertThat(problem.key()).isEqualTo("problem.programme-speakers-only"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"[]", "{}", "[{\"title\": \"x\", \"start_time\": \"y\"}]", "[{\"name\": \"x\", \"bio\": \"y\"}]"
            })
    void otherFilesAreNotTaken(String text) {
        assertThat(openEvent.recognises(Given.json(text))).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "fossasia-2018, 371, 14, 17, 298, 137",
        "google-io-2017, 268, 16, 15, 173, 0",
        "oscal-2017, 58, 8, 6, 39, 0",
        "pycon-us-2017, 147, 5, 22, 144, 0"
    })
    void readsRealProgrammes(String folder, int sessions, int tracks, long rooms, int speakers, long notAccepted) {
        PublishedProgramme programme = Given.read(openEvent, Given.real("open-event-json/" + folder));

        assertThat(programme.sessions()).hasSize(sessions);
        assertThat(programme.tracks()).hasSize(tracks);
        assertThat(Given.rooms(programme)).isEqualTo(rooms);
        assertThat(programme.speakers()).hasSize(speakers);
        assertThat(Given.warnings(programme, Warning.Kind.NOT_ACCEPTED)).isEqualTo(notAccepted);
    }

    private PublishedProgramme all() {
        return Given.read(openEvent, EVENT, ROOMS, SESSIONS, SPEAKERS, TRACKS);
    }
}
