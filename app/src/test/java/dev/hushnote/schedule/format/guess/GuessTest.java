package dev.hushnote.schedule.format.guess;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.hushnote.conference.Recorded;
import dev.hushnote.conference.SessionKind;
import dev.hushnote.schedule.input.NamedBytes;
import dev.hushnote.schedule.input.Parts;
import dev.hushnote.schedule.input.ProgrammeInput;
import dev.hushnote.schedule.mapping.Mapping;
import dev.hushnote.schedule.mapping.Role;
import dev.hushnote.schedule.published.PublishedProgramme;
import dev.hushnote.schedule.published.PublishedSession;
import dev.hushnote.schedule.published.PublishedSpeaker;
import dev.hushnote.schedule.published.PublishedTime;
import dev.hushnote.schedule.published.Standing;
import dev.hushnote.schedule.published.Warning;
import dev.hushnote.schedule.reading.ProgrammeReader;
import dev.hushnote.text.Problem;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/// What a guess shows, how an attendee corrects it, and what odd files say.
class GuessTest {

    private static final String KITES = """
        {"sessions": [
          {"id": 1, "title": "Kites at Night", "subtitle": "A plain talk", "start": "2031-05-14T09:00",
           "end": "2031-05-14T09:40", "room": "Harbour", "speaker": "Ada Minh", "helper": "Bo Rosen"},
          {"id": 2, "title": "Strings and Knots", "subtitle": "A short talk", "start": "2031-05-14T10:00",
           "end": "2031-05-14T10:40", "room": "Orchard", "speaker": "Chun Oakfield (Blue Ladder)",
           "helper": "Dara Minh"},
          {"id": 3, "title": "Lunch", "start": "2031-05-14T12:00", "end": "2031-05-14T13:00", "room": "Harbour"}
        ]}\
        """;

    private final GuessReader reader = new GuessReader(List.of(Locale.ENGLISH));

    @Test
    void showsWhatEachFieldIsTakenForWithExamples() {
        Guess guess = reader.guess(parts(KITES)).orElseThrow();

        assertThat(guess.sessions()).isEqualTo(3);
        assertThat(guess.confidence()).isBetween(0.5, 1.0);
        assertThat(guess.mapping().sessions()).isEqualTo("sessions[]");
        assertThat(guess.fields().stream().map(Guess.GuessedField::role))
                .contains(Role.TITLE, Role.START, Role.END, Role.ROOM, Role.SPEAKERS)
                .doesNotHaveDuplicates();
        Guess.GuessedField title = guess.fields().stream()
                .filter(field -> field.role() == Role.TITLE)
                .findFirst()
                .orElseThrow();
        assertThat(title.paths()).containsExactly("title");
        assertThat(title.examples()).containsExactly("Kites at Night", "Strings and Knots", "Lunch");
        assertThat(guess.free())
                .filteredOn(field -> field.path().equals("helper"))
                .singleElement()
                .satisfies(field -> assertThat(field.examples()).isNotEmpty());
    }

    @Test
    void theAttendeesChoiceIsUsedInsteadOfTheGuess() {
        Mapping mapping = reader.guess(parts(KITES)).orElseThrow().mapping();
        Mapping changed = mapping.with(Role.SPEAKERS, "helper").with(Role.ROOM);

        PublishedProgramme programme = read(new GuessReader(changed, List.of(Locale.ENGLISH)), KITES);

        assertThat(names(programme)).containsExactly("Bo Rosen", "Dara Minh");
        assertThat(programme.sessions())
                .allSatisfy(session -> assertThat(session.room()).isNull());
    }

    @Test
    void readsWhatNobodyWouldGuess() {
        String strange =
                "{\"a\": {\"x\": [{\"q\": \"Kites\", \"w\": \"9h30\"}, {\"q\": \"Knots\", \"w\": \"10h15\"}]}}";
        Mapping mapping =
                Mapping.of("a.x").with(Role.TITLE, "q").with(Role.START, "w").withFirstDay(LocalDate.of(2031, 5, 14));

        assertThat(reader.recognises(parts(strange))).isFalse();
        assertThat(starts(read(new GuessReader(mapping, List.of(Locale.ENGLISH)), strange)))
                .containsExactly("2031-05-14T09:30", "2031-05-14T10:15");
    }

    @Test
    void aMappingThatFindsNothingIsAnEmptyProgramme() {
        GuessReader by = new GuessReader(Mapping.of("days[].talks{}->->@key").with(Role.TITLE, "//[]{}"), List.of());

        assertThatThrownBy(() -> read(by, KITES))
                .isInstanceOfSatisfying(
                        Problem.class, problem -> assertThat(problem.key()).isEqualTo("problem.programme-empty"));
    }

    @Test
    void aCompanyInBracketsIsTheSpeakers() {
        assertThat(read(reader, KITES).speakers())
                .extracting(PublishedSpeaker::name, PublishedSpeaker::affiliation)
                .contains(org.assertj.core.groups.Tuple.tuple("Chun Oakfield", "Blue Ladder"));
    }

    @Test
    void clockTimesWithoutADayNeedTheFirstDay() {
        String clocks = """
            [{"title": "Kites", "start": "09:00", "end": "09:40", "room": "Harbour", "speakers": ["Ada"]},
             {"title": "Knots", "start": "10:00", "end": "10:40", "room": "Orchard", "speakers": ["Bo"]}]\
            """;

        assertThatThrownBy(() -> read(reader, clocks))
                .isInstanceOfSatisfying(
                        Problem.class, problem -> assertThat(problem.key()).isEqualTo("problem.programme-no-day"));
        Mapping mapping = reader.guess(parts(clocks)).orElseThrow().mapping().withFirstDay(LocalDate.of(2031, 5, 14));
        assertThat(starts(read(new GuessReader(mapping, List.of(Locale.ENGLISH)), clocks)))
                .containsExactly("2031-05-14T09:00", "2031-05-14T10:00");
    }

    @Test
    void aDayWithoutAYearIsOfTheYearThatIsNamedMost() {
        String dayNames = """
            may14:
              - {time: '09:00 - 09:40', title: Kites, room: Harbour, url: 'https://example.org/2031/kites'}
              - {time: '10:00 - 10:40', title: Knots since 2019, room: Orchard, url: 'https://example.org/2031/knots'}
            may15:
              - {time: '09:00 - 09:40', title: Tails, room: Harbour, url: 'https://example.org/2031/tails'}
            """;

        PublishedProgramme programme = read(reader, dayNames);

        assertThat(starts(programme)).containsExactly("2031-05-14T09:00", "2031-05-14T10:00", "2031-05-15T09:00");
        assertThat(programme.warnings()).contains(Warning.of(Warning.Kind.YEAR_GUESSED));
    }

    @Test
    void theNightBelongsToTheEveningBefore() {
        String night = """
            {"days": [{"date": "2031-05-14", "talks": [
              {"title": "Kites", "start": "21:00", "end": "23:30", "room": "Harbour"},
              {"title": "Lanterns", "start": "23:30", "end": "00:30", "room": "Harbour"},
              {"title": "Stars", "start": "01:00", "end": "02:00", "room": "Harbour"}]}]}\
            """;

        PublishedProgramme programme = read(reader, night);

        assertThat(starts(programme)).containsExactly("2031-05-14T21:00", "2031-05-14T23:30", "2031-05-15T01:00");
        assertThat(written(programme.sessions().get(1).ends())).isEqualTo("2031-05-15T00:30");
        assertThat(programme.sessions().get(2).day()).isEqualTo("2031-05-14");
    }

    @Test
    void flagsAndWordsAreUnderstood() {
        String flags = """
            [{"title": "Kites", "startsAt": "2031-05-14T09:00", "endsAt": "2031-05-14T10:00", "room": "Harbour",
              "type": "Workshop", "status": "Cancelled", "recorded": true, "language": "Korean"},
             {"title": "Meal", "startsAt": "2031-05-14T12:00", "endsAt": "2031-05-14T13:00", "room": "Harbour",
              "type": "Break", "status": "Confirmed", "recorded": false, "language": "ko"}]\
            """;

        List<PublishedSession> sessions = read(reader, flags).sessions();

        assertThat(sessions)
                .extracting(PublishedSession::kind)
                .containsExactly(SessionKind.WORKSHOP, SessionKind.BREAK);
        assertThat(sessions)
                .extracting(PublishedSession::standing)
                .containsExactly(Standing.CANCELLED, Standing.LISTED);
        assertThat(sessions)
                .extracting(session -> session.recording().recorded())
                .containsExactly(Recorded.YES, Recorded.NO);
        assertThat(sessions).extracting(PublishedSession::language).containsExactly("ko", "ko");
    }

    @Test
    void oneFileADayMakesOneProgramme() {
        String monday = "{\"talks\": [{\"title\": \"Kites\", \"start\": \"2031-05-14T09:00\", \"room\": \"Harbour\","
            + " \"speaker\": \"Ada\"}, {\"title\": \"Knots\", \"start\": \"2031-05-14T10:00\", \"room\": \"Harbour\","
            + " \"speaker\": \"Bo\"}]}";

        PublishedProgramme programme = read(reader, monday, monday.replace("-14T", "-15T"));

        assertThat(starts(programme))
                .containsExactly("2031-05-14T09:00", "2031-05-14T10:00", "2031-05-15T09:00", "2031-05-15T10:00");
    }

    @Test
    void textsAreTakenInTheAttendeesLanguage() {
        String both = """
            [{"title": {"en": "Kites", "ko": "연날리기"}, "start": "2031-05-14T09:00", "end": "2031-05-14T10:00",
              "room": {"en": "Harbour", "ko": "항구"}},
             {"title": {"en": "Knots", "ko": "매듭 묶기"}, "start": "2031-05-14T10:00", "end": "2031-05-14T11:00",
              "room": {"en": "Orchard"}}]\
            """;

        assertThat(read(new GuessReader(List.of(Locale.KOREAN, Locale.ENGLISH)), both)
                        .sessions())
                .extracting(PublishedSession::title, PublishedSession::room)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("연날리기", "항구"),
                        org.assertj.core.groups.Tuple.tuple("매듭 묶기", "Orchard"));
    }

    @Test
    void fieldsOfAnyTypeAreHarmless() {
        String odd = """
            [{"id": [], "title": {"a": {}}, "start": {"x": 1}, "end": [[]], "room": 7, "speakers": {"a": [1]}},
             {"id": 2, "title": "Kites", "start": "2031-05-14T09:00", "end": false, "room": [], "speakers": 12},
             {"id": null, "title": "Knots", "start": "2031-05-14T10:00", "end": "soon", "room": {}, "speakers": [null]},
             {"id": 4, "title": 8, "start": "2031-05-14T11:00", "end": "2031-05-14T12:00", "room": "Harbour",
              "speakers": [{"name": "Ada"}, "Bo", 3, {}]},
             7, null, "nothing", [1]]\
            """;
        Mapping mapping = Mapping.of("")
                .with(Role.ID, "id")
                .with(Role.TITLE, "title")
                .with(Role.START, "start")
                .with(Role.END, "end")
                .with(Role.ROOM, "room")
                .with(Role.SPEAKERS, "speakers");

        assertThat(starts(read(new GuessReader(mapping, List.of(Locale.ENGLISH)), odd)))
                .contains("2031-05-14T09:00", "2031-05-14T10:00", "2031-05-14T11:00");
    }

    @Test
    void whatItSaysOfTheConferenceIsKept() {
        String conference = KITES.replaceFirst(
                "\\{", "{\"conference\": {\"name\": \"Kite Days\", \"timezone\": \"Europe/Oslo\"}, ");

        PublishedProgramme programme = read(reader, conference);

        assertThat(programme.about().title()).isEqualTo("Kite Days");
        assertThat(programme.about().zone()).hasToString("Europe/Oslo");
    }

    private static PublishedProgramme read(GuessReader reader, String... files) {
        return (PublishedProgramme) new ProgrammeReader(List.of(reader)).read(parts(files));
    }

    private static Parts parts(String... files) {
        List<NamedBytes> bytes = new ArrayList<>();
        for (String file : files) {
            bytes.add(new NamedBytes("", file.getBytes(StandardCharsets.UTF_8)));
        }
        return new ProgrammeInput().parts(bytes);
    }

    private static List<String> names(PublishedProgramme programme) {
        return programme.speakers().stream().map(PublishedSpeaker::name).toList();
    }

    private static List<String> starts(PublishedProgramme programme) {
        return programme.sessions().stream()
                .map(PublishedSession::starts)
                .filter(Objects::nonNull)
                .map(GuessTest::written)
                .toList();
    }

    private static String written(@Nullable PublishedTime time) {
        return time == null ? "?" : time.written().toString();
    }
}
