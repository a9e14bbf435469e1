package dev.hushnote.schedule.format.frab;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.hushnote.conference.Recorded;
import dev.hushnote.schedule.input.NamedBytes;
import dev.hushnote.schedule.input.ProgrammeInput;
import dev.hushnote.schedule.published.Format;
import dev.hushnote.schedule.published.PublishedProgramme;
import dev.hushnote.schedule.published.PublishedSession;
import dev.hushnote.schedule.published.PublishedSpeaker;
import dev.hushnote.schedule.reading.ProgrammeReader;
import dev.hushnote.text.Problem;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class FrabJsonTest {

    @Test
    void theOlderAndTheNewerShapeAreRead() {
        PublishedProgramme programme = read("""
            {"schedule": {"base_url": "https://tea.example/", "conference": {"title": "Tea Days",
              "time_zone_name": "Europe/Oslo", "tracks": [{"name": "Leaves", "color": "#00aa00"}],
              "days": [{"index": 1, "date": "2031-05-02", "day_start": "2031-05-02T04:00:00+02:00", "rooms": {
                "Loft": [
                  {"id": 11, "guid": "g-1", "date": "2031-05-02T09:00:00+02:00", "start": "09:00",
                   "duration": "00:45", "title": "Picking", "track": "Leaves", "language": "nb",
                   "do_not_record": true, "persons": [{"id": 0, "public_name": "Mona Vik"}]},
                  {"code": "XYZ", "start": "01:30", "duration": "00:30", "title": "Night cup",
                   "track": {"en": "Leaves"}, "do_not_record": "False", "url": "/talk/XYZ",
                   "persons": [{"code": "OLE", "name": "Ole Strand", "biography": "Brews"}, 7, null]}],
                "Cellar": null, "Yard": {}}}, 5]}}}
            """);
        assertThat(programme.format()).isEqualTo(Format.FRAB_JSON);
        assertThat(programme.sessions()).extracting(PublishedSession::id).containsExactly("11", "XYZ");
        assertThat(programme.sessions()).extracting(PublishedSession::track).containsOnly("Leaves");
        assertThat(programme.sessions())
                .extracting(session -> session.recording().recorded())
                .containsExactly(Recorded.NO, Recorded.UNKNOWN);
        PublishedSession night = programme.sessions().getLast();
        assertThat(night.starts()).hasToString("Local[written=2031-05-03T01:30]");
        assertThat(night.url()).hasToString("https://tea.example/talk/XYZ");
        assertThat(programme.speakers()).extracting(PublishedSpeaker::id).containsExactly(null, "OLE", null);
    }

    @Test
    void aFileThatBreaksTheFormatsRulesIsRefused() {
        assertThatThrownBy(() -> read("""
            {"schedule": {"rooms": [{"name": "Loft"}], "conference": {"title": "Tea", "days": [
              {"date": "2031-05-02", "rooms": {"Loft": [{"id": "11", "title": "Picking",
              "date": "2031-05-02T09:00:00+02:00", "persons": [{"id": "mona", "name": "Mona"}]}]}}]}}}
            """))
                .isInstanceOfSatisfying(
                        Problem.class, problem -> assertThat(problem.key()).isEqualTo("problem.programme-not-frab"));
    }

    @Test
    void scheduleTwoListsEventsAndNamesPeopleAndTracksElsewhere() {
        PublishedProgramme programme = read("""
            {"schedule": {"conference": {"title": "Tea", "time_zone_name": "Europe/Oslo",
              "tracks": [{"slug": "leaves", "name": "Leaves", "colors": {"light": "#00AA00"}}]},
              "events": [{"guid": "g-1", "start": "2031-05-02T09:00:00+02:00", "end": "2031-05-02T09:45:00+02:00",
                "room": {"name": "Loft"}, "track": {"slug": "leaves"}, "title": "Picking",
                "participants": [{"guid": "p-1", "name": "Mona Vik", "role": "SPEAKER"}, {"guid": "p-2"}]}],
              "persons": [{"guid": "p-1", "name": "Mona Vik", "biography": "Picks"},
                {"guid": "p-2", "name": "Ole Strand"}]}}
            """);
        assertThat(programme.format()).isEqualTo(Format.C3_SCHEDULE2);
        assertThat(programme.tracks().getFirst().color()).isEqualTo("#00aa00");
        assertThat(programme.sessions().getFirst().track()).isEqualTo("Leaves");
        assertThat(programme.sessions().getFirst().room()).isEqualTo("Loft");
        assertThat(programme.speakers())
                .extracting(PublishedSpeaker::name, PublishedSpeaker::bio)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("Mona Vik", "Picks"),
                        org.assertj.core.groups.Tuple.tuple("Ole Strand", null));
    }

    private static PublishedProgramme read(String json) {
        return (PublishedProgramme) new ProgrammeReader(List.of(new Schedule2Json(), new FrabJson()))
                .read(new ProgrammeInput()
                        .parts(List.of(new NamedBytes("given", json.getBytes(StandardCharsets.UTF_8)))));
    }
}
