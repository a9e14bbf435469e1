package dev.hushnote.schedule.format.opass;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.hushnote.conference.Recorded;
import dev.hushnote.schedule.format.Given;
import dev.hushnote.schedule.published.Format;
import dev.hushnote.schedule.published.PublishedProgramme;
import dev.hushnote.schedule.published.PublishedSession;
import dev.hushnote.schedule.published.PublishedSpeaker;
import dev.hushnote.schedule.published.PublishedTime;
import dev.hushnote.schedule.published.PublishedTrack;
import dev.hushnote.schedule.published.Warning;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// OPass, of an invented programme and of a real one.
class OPassTest {

    private static final String PROGRAMME = """
        {"sessions": [
          {"id": "AB12", "type": "t1", "room": "r1", "start": "2026-05-04T10:00:00+08:00",
           "end": "2026-05-04T10:30:00+08:00", "language": "中文",
           "zh": {"title": "船", "description": "木頭。"}, "en": {"title": "Boats", "description": "Wood."},
           "speakers": ["s1", "gone"], "tags": [], "record": "https://video.example/1", "slide": null,
           "uri": "https://boats.example/AB12"},
          {"id": "CD34", "type": "t2", "room": "Dock", "start": "2026-05-04T11:00:00+08:00",
           "end": "2026-05-04T11:30:00+08:00", "zh": {"title": "繩"}, "en": {"title": " "}, "speakers": []}],
         "speakers": [{"id": "s1", "zh": {"name": "金", "bio": "造船。"}, "en": {"name": "Kim", "bio": "Builds."}}],
         "session_types": [{"id": "t1", "zh": {"name": "船體"}, "en": {"name": "Hulls"}}],
         "rooms": [{"id": "r1", "zh": {"name": "船台"}, "en": {"name": "Slipway"}}], "tags": []}
        """;

    @Test
    void readsWhatSessionsNameById() {
        PublishedProgramme programme = Given.read(new OPass(List.of(Locale.ENGLISH)), PROGRAMME);

        assertThat(programme.format()).isEqualTo(Format.OPASS);
        PublishedSession boats = programme.sessions().getFirst();
        assertThat(boats.starts()).isEqualTo(new PublishedTime.Exact(OffsetDateTime.parse("2026-05-04T10:00+08:00")));
        assertThat(boats.language()).isEqualTo("zh");
        assertThat(boats.room()).isEqualTo("Slipway");
        assertThat(boats.track()).isEqualTo("Hulls");
        assertThat(boats.url()).hasPath("/AB12");
        assertThat(boats.recording().recorded()).isEqualTo(Recorded.YES);
        assertThat(programme.speakers())
                .extracting(PublishedSpeaker::id, PublishedSpeaker::name, PublishedSpeaker::bio)
                .containsExactly(tuple("s1", "Kim", "Builds."));
        assertThat(Given.warnings(programme, Warning.Kind.SPEAKER_UNKNOWN)).isEqualTo(1);
        assertThat(programme.sessions().getLast().room()).isEqualTo("Dock");
    }

    @ParameterizedTest
    @CsvSource({"en, Boats", "zh, 船", "ko, Boats", "zh-TW, 船"})
    void theAttendeesLanguageIsReadAndEnglishOtherwise(String language, String title) {
        PublishedProgramme programme = Given.read(new OPass(List.of(Locale.forLanguageTag(language))), PROGRAMME);

        assertThat(programme.sessions().getFirst().title()).isEqualTo(title);
    }

    @Test
    void whatIsMissingInOneLanguageIsReadInAnother() {
        PublishedProgramme programme = Given.read(new OPass(List.of()), PROGRAMME);

        assertThat(programme.sessions().getLast().title()).isEqualTo("繩");
    }

    @Test
    void theTypesAreTheTracks() {
        PublishedProgramme programme = Given.read(new OPass(List.of(Locale.TRADITIONAL_CHINESE)), PROGRAMME);

        assertThat(programme.tracks()).extracting(PublishedTrack::name).containsExactly("船體", "t2");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"sessions\": [{\"title\": \"x\"}], \"speakers\": [], \"session_types\": []}",
                "{\"sessions\": [], \"speakers\": []}",
                "[]"
            })
    void otherFilesAreNotTaken(String text) {
        assertThat(new OPass(List.of()).recognises(Given.json(text))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "zh"})
    void readsARealProgramme(String language) {
        PublishedProgramme programme =
                Given.read(new OPass(List.of(Locale.of(language))), Given.real("opass-json/coscup-2023.json"));

        assertThat(programme.sessions()).hasSize(352);
        assertThat(programme.tracks()).hasSize(39);
        assertThat(Given.rooms(programme)).isEqualTo(26);
        assertThat(programme.speakers()).hasSize(338);
    }
}
