package dev.hushnote.schedule.format.hoverboard;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
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
import java.time.LocalDate;
import java.time.LocalDateTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// A Hoverboard site's data, of an invented programme and of a real one.
class HoverboardTest {

    private static final String SITE = """
        {"schedule": {"2026-05-04": {"date": "2026-05-04", "dateReadable": "4 May",
          "tracks": [{"title": "Slipway"}, {"title": "Dock"}],
          "timeslots": [
           {"startTime": "09:00", "endTime": "09:30", "sessions": [{"items": [1]}]},
           {"startTime": "09:30", "endTime": "10:10",
            "sessions": [{"items": [2], "extend": 2}, {"items": [3, 4]}]},
           {"startTime": "10:10", "endTime": "10:30", "sessions": [{"items": []}, {"items": [1]}]},
           {"startTime": "23:30", "endTime": "00:30", "sessions": [{"items": [77]}]}]}},
         "sessions": {
          "1": {"id": 1, "title": "Pause", "isBreak": true},
          "2": {"id": 2, "title": "Tar", "description": "Black", "language": "Français", "type": "Workshop",
                "speakers": ["ada_kim"], "videoId": "abc", "presentation": "https://slides.example/2"},
          "3": {"id": 3, "title": "Ropes", "speakers": ["nobody"]},
          "4": {"id": 4, "title": "Knots"},
          "5": {"id": 5, "title": "Never"}},
         "speakers": {"ada_kim": {"name": "Ada Kim", "company": "Slipway Ltd", "title": "Shipwright",
          "bio": "Builds boats.", "socials": [{"link": "https://ada.example"}]}}}
        """;

    private final Hoverboard hoverboard = new Hoverboard();

    @Test
    void columnsAreRooms() {
        PublishedProgramme programme = Given.read(hoverboard, SITE);

        assertThat(programme.format()).isEqualTo(Format.HOVERBOARD);
        PublishedSession tar = Given.session(programme, "Tar");
        assertThat(tar.room()).isEqualTo("Slipway");
        assertThat(tar.day()).isEqualTo(LocalDate.parse("2026-05-04"));
        assertThat(tar.starts()).isEqualTo(local("2026-05-04T09:30"));
        assertThat(tar.kind()).isEqualTo(SessionKind.WORKSHOP);
        assertThat(tar.language()).isEqualTo("fr");
        assertThat(tar.recording().recorded()).isEqualTo(Recorded.YES);
        assertThat(tar.recording().slides()).hasHost("slides.example");
        PublishedSpeaker ada = Given.speakers(programme, "Tar").getFirst();
        assertThat(ada.id()).isEqualTo("ada_kim");
        assertThat(ada.affiliation()).isEqualTo("Slipway Ltd");
        assertThat(Given.session(programme, "Ropes").room()).isEqualTo("Dock");
        assertThat(Given.warnings(programme, Warning.Kind.SPEAKER_UNKNOWN)).isEqualTo(1);
    }

    @Test
    void aCellMayReachOverTheSlotsBelowIt() {
        assertThat(Given.session(Given.read(hoverboard, SITE), "Tar").ends()).isEqualTo(local("2026-05-04T10:30"));
    }

    @Test
    void sessionsOfOneCellShareItsTime() {
        PublishedProgramme programme = Given.read(hoverboard, SITE);

        assertThat(Given.session(programme, "Ropes").ends()).isEqualTo(local("2026-05-04T09:50"));
        assertThat(Given.session(programme, "Knots").starts()).isEqualTo(local("2026-05-04T09:50"));
        assertThat(Given.session(programme, "Knots").ends()).isEqualTo(local("2026-05-04T10:10"));
    }

    @Test
    void aSlotWithOneCellIsForEverybody() {
        PublishedSession pause = Given.session(Given.read(hoverboard, SITE), "Pause");

        assertThat(pause.room()).isNull();
        assertThat(pause.isBreak()).isTrue();
    }

    @Test
    void whatIsPlacedTwiceIsListedTwiceWithIdsOfItsOwn() {
        PublishedProgramme programme = Given.read(hoverboard, SITE);

        assertThat(programme.sessions().stream()
                        .filter(session -> session.title().equals("Pause")))
                .extracting(PublishedSession::id, PublishedSession::room)
                .containsExactly(tuple("1", null), tuple("1#2", "Dock"));
    }

    @Test
    void whatIsNeverPlacedIsNoPartOfTheProgramme() {
        assertThat(Given.read(hoverboard, SITE).sessions())
                .extracting(PublishedSession::title)
                .doesNotContain("Never");
    }

    @Test
    void aSlotMayEndAfterMidnightAndNameASessionThatIsMissing() {
        PublishedProgramme programme = Given.read(hoverboard, SITE);

        PublishedSession missing = programme.sessions().stream()
                .filter(session -> session.id().equals("77"))
                .findFirst()
                .orElseThrow();
        assertThat(requireNonNull(missing.ends()).written()).isEqualTo(LocalDateTime.parse("2026-05-05T00:30"));
        assertThat(Given.warnings(programme, Warning.Kind.NO_TITLE)).isEqualTo(1);
    }

    @Test
    void readsAnExportOfTheDatabaseAndListsInPlaceOfMaps() {
        PublishedProgramme programme = Given.read(hoverboard, """
            {"__collections__": {
              "schedule": [{"date": "2026-05-04", "tracks": [{"title": "Slipway"}], "timeslots": [
               {"startTime": "09:00", "endTime": "09:30", "sessions": [[1]]}]}],
              "sessions": [null, {"title": "Tar", "speakers": ["a"]}],
              "speakers": [{"id": "a", "name": "Ada Kim"}]}}
            """);

        assertThat(Given.session(programme, "Tar").room()).isEqualTo("Slipway");
        assertThat(Given.speakers(programme, "Tar"))
                .extracting(PublishedSpeaker::name)
                .containsExactly("Ada Kim");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"schedule\": {\"conference\": {\"days\": []}}, \"sessions\": {}}",
                "{\"schedule\": {}, \"sessions\": {}}",
                "[]",
                "{\"schedule\": [1], \"sessions\": 2}"
            })
    void otherFilesAreNotTaken(String text) {
        assertThat(hoverboard.recognises(Given.json(text))).isFalse();
    }

    @Test
    void readsARealProgramme() {
        PublishedProgramme programme = Given.read(hoverboard, Given.real("hoverboard-json/devfest-toulouse-2018.json"));

        assertThat(programme.sessions()).hasSize(54);
        assertThat(programme.sessions().stream().filter(PublishedSession::isBreak))
                .hasSize(8);
        assertThat(Given.rooms(programme)).isEqualTo(5);
        assertThat(programme.speakers()).hasSize(42);
    }

    private static PublishedTime local(String time) {
        return new PublishedTime.Local(LocalDateTime.parse(time));
    }
}
