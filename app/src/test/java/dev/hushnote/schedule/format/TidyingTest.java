package dev.hushnote.schedule.format;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hushnote.conference.SessionKind;
import dev.hushnote.schedule.published.About;
import dev.hushnote.schedule.published.Format;
import dev.hushnote.schedule.published.PublishedProgramme;
import dev.hushnote.schedule.published.PublishedSession;
import dev.hushnote.schedule.published.PublishedSpeaker;
import dev.hushnote.schedule.published.PublishedTime;
import dev.hushnote.schedule.published.Standing;
import dev.hushnote.schedule.published.Warning;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TidyingTest {

    @Test
    void anEndComesFromTheLength() {
        assertThat(only(talk("1", "Kelp").lasts(Duration.ofMinutes(50))).ends())
                .isEqualTo(new PublishedTime.Local(LocalDateTime.parse("2026-05-12T10:50")));
    }

    @Test
    void endsThatCannotBeAreNone() {
        PublishedProgramme programme = tidy(
                talk("1", "None"),
                talk("2", "Zero").ends(at("2026-05-12T10:00")),
                talk("3", "Back").ends(at("2026-05-12T09:00")));
        assertThat(programme.sessions()).allMatch(session -> session.ends() == null);
        assertThat(kinds(programme))
                .containsSubsequence(Warning.Kind.NO_END, Warning.Kind.NO_LENGTH, Warning.Kind.ENDS_BEFORE_START);
    }

    @Test
    void anIdThatIsUsedTwiceBecomesTwo() {
        PublishedProgramme programme = tidy(talk("1", "Kelp"), talk("1", "Tides"), talk("1", "Kelp"));
        assertThat(programme.sessions()).extracting(PublishedSession::id).containsExactly("1", "1#2", "1#3");
        assertThat(programme.sessions())
                .extracting(PublishedSession::standing)
                .containsExactly(Standing.LISTED, Standing.LISTED, Standing.REPEATED);
        assertThat(kinds(programme)).contains(Warning.Kind.ID_REPEATED, Warning.Kind.LISTED_TWICE);
    }

    @Test
    void aHundredThousandOfOneIdAreReadInOneBreath() {
        List<RawSession> many = IntStream.range(0, 100_000)
                .mapToObj(number -> talk("1", "Talk " + number))
                .toList();
        assertThat(tidy(many).sessions()).extracting(PublishedSession::id).doesNotHaveDuplicates();
    }

    @Test
    void aMadeIdIsTheSameAtEveryReading() {
        String first = only(talk(null, "Kelp")).id();
        assertThat(only(talk(null, "Kelp")).id()).isEqualTo(first);
        assertThat(only(talk(null, "Tides")).id()).isNotEqualTo(first);
    }

    @Test
    void missingIdsAreToldOnlyWhereTheProgrammeHasIds() {
        assertThat(kinds(tidy(talk(null, "Kelp")))).doesNotContain(Warning.Kind.NO_ID);
        assertThat(kinds(tidy(talk(null, "Kelp"), talk("1", "Tides")))).contains(Warning.Kind.NO_ID);
    }

    @Test
    void aSessionWithoutTitleIsCalledByWhatElseIsKnown() {
        assertThat(only(talk("1", " ").description("How kelp grows.\nAnd more."))
                        .title())
                .isEqualTo("How kelp grows.");
        assertThat(only(talk("1", "").room("Pier")).title()).isEqualTo("Pier");
        assertThat(kinds(tidy(talk("1", "")))).contains(Warning.Kind.NO_TITLE);
    }

    @Test
    void timesOfOtherAgesAreNotBelieved() {
        PublishedSession session = only(talk("1", "Kelp").starts(at("0001-01-01T00:00")));
        assertThat(session.standing()).isEqualTo(Standing.UNSCHEDULED);
        assertThat(session.starts()).isNull();
    }

    @Test
    void aDayFarFromTheDateIsNotBelieved() {
        assertThat(only(talk("1", "Kelp").day(LocalDate.parse("2026-05-11"))).day())
                .isEqualTo(LocalDate.parse("2026-05-11"));
        assertThat(only(talk("1", "Kelp").day(LocalDate.parse("2026-06-12"))).day())
                .isNull();
    }

    @Test
    void twoPeopleUnderOneIdAreTwo() {
        PublishedProgramme programme = tidy(
                talk("1", "Kelp").speaker(RawSpeaker.named("Ana Sousa").withId("7")),
                talk("2", "Tides").speaker(RawSpeaker.named("Bo Lind").withId("7")),
                talk("3", "Whales")
                        .speaker(RawSpeaker.named("Ana Sousa", "Kelp Ltd").withId("7")));
        assertThat(programme.speakers())
                .extracting(PublishedSpeaker::name, PublishedSpeaker::affiliation)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("Ana Sousa", "Kelp Ltd"),
                        org.assertj.core.groups.Tuple.tuple("Bo Lind", null));
        assertThat(kinds(programme)).contains(Warning.Kind.SPEAKER_AMBIGUOUS);
    }

    @Test
    void htmlBecomesPlainText() {
        PublishedSession session = only(talk("1", "Kelp &amp; <b>tides</b>")
                .description("<p>One &lt; two.</p><ul><li>First</li><li>Second</li></ul><script>x()</script>"));
        assertThat(session.title()).isEqualTo("Kelp & tides");
        assertThat(session.description())
                .contains("One < two.", "- First", "- Second")
                .doesNotContain("x()", "<p", "<li");
    }

    @Test
    void textThatIsNoHtmlStays() {
        assertThat(only(talk("1", "List<T> in a < b").description("* a\n* b < c"))
                        .title())
                .isEqualTo("List<T> in a < b");
    }

    @ParameterizedTest
    @CsvSource({
        "Coffee break, BREAK",
        "Lunch, BREAK",
        "점심시간, BREAK",
        "昼休憩, BREAK",
        "Registration, MOMENT",
        "현장 등록, MOMENT",
        "Welcome party, SOCIAL",
        "Opening keynote, KEYNOTE",
        "기조연설, KEYNOTE",
        "Breaking the monolith, TALK",
        "Lunching with lambdas: a story, TALK",
        "Panel: who pays for it?, PANEL",
        "Workshop: knots, WORKSHOP"
    })
    void breaksAreToldFromTalksByTheirTitles(String title, SessionKind kind) {
        assertThat(only(talk("1", title)).kind()).isEqualTo(kind);
    }

    @Test
    void whatSomebodySpeaksAtIsNoBreak() {
        assertThat(only(talk("1", "Coffee break").speaker(RawSpeaker.named("Ana Sousa")))
                        .kind())
                .isEqualTo(SessionKind.TALK);
    }

    @Test
    void oneRoomInSeveralSpellingsIsNamed() {
        PublishedProgramme programme = tidy(
                talk("1", "A").room("Hall – B"),
                talk("2", "B").room("Hall - B"),
                talk("3", "C").room("hall B"),
                talk("4", "D").room("Hall - B"));
        assertThat(programme.warnings())
                .filteredOn(warning -> warning.kind() == Warning.Kind.ROOM_SPELLINGS)
                .singleElement()
                .satisfies(warning ->
                        assertThat(warning.subjects()).hasSize(3).first().isEqualTo("Hall - B"));
    }

    private static RawSession talk(@org.jspecify.annotations.Nullable String id, String title) {
        return new RawSession().id(id).title(title).starts(at("2026-05-12T10:00"));
    }

    private static PublishedTime at(String time) {
        return new PublishedTime.Local(LocalDateTime.parse(time));
    }

    private static PublishedSession only(RawSession session) {
        return tidy(session).sessions().getFirst();
    }

    private static PublishedProgramme tidy(RawSession... sessions) {
        return tidy(Stream.of(sessions).toList());
    }

    private static PublishedProgramme tidy(List<RawSession> sessions) {
        return Tidying.tidy(new RawProgramme(Format.GUESSED, About.NOTHING, List.of(), sessions, List.of()), List.of());
    }

    private static List<Warning.Kind> kinds(PublishedProgramme programme) {
        return programme.warnings().stream().map(Warning::kind).toList();
    }
}
