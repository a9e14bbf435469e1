package dev.hushnote.log.words;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hushnote.conference.Conference;
import dev.hushnote.conference.Overview;
import dev.hushnote.conference.Session;
import dev.hushnote.conference.SessionDraft;
import dev.hushnote.conference.Speaker;
import dev.hushnote.testkit.SettableClock;
import dev.hushnote.testkit.TestNotebook;
import java.nio.file.Path;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// A half-typed word finds the word that is meant, or none.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class VocabularyTest {

    private TestNotebook notebook;
    private Conference conference;
    private Session talk;
    private Vocabulary vocabulary;

    /// The programme is the same for all: nothing here changes it.
    @BeforeAll
    void open(@TempDir Path folder) {
        notebook = TestNotebook.open(folder, new SettableClock("2026-05-12T01:00:00Z"));
        conference = notebook.conference("Conf", "Asia/Seoul");
        speaker("Keira Adamsen", "Slackline");
        speaker("김하나", "카카오");
        notebook.graph().programmeEditor().addTrack(conference.id(), "Storage", null, null);
        Speaker rui = speaker("José Kerrigan", "Slackware Guild");
        talk = session(
                "Running GraphQL on PostgreSQL 18",
                draft -> draft.speakers(List.of(rui.id())).room("Ballroom A"));
        session("칸반으로 일하기", draft -> draft);
        session("카나리 배포와 캐시를", draft -> draft);
        session(
                "Building Kestrels",
                draft -> draft.description("We are building something. It runs on KestrelDB and Kubernetes; see"
                        + " https://example.org/Keysmith."));
    }

    @BeforeEach
    void read() {
        Overview overview = notebook.graph().programme().overview(conference.id());
        vocabulary = new Vocabulary();
        vocabulary.programme(new ProgrammeWords(overview));
    }

    @AfterAll
    void close() {
        notebook.close();
    }

    @ParameterizedTest
    @CsvSource({
        "slackl, Slackline",
        "SLACKL, Slackline",
        "keir, Keira Adamsen",
        "adam, Adamsen",
        "jose, José Kerrigan",
        "stor, Storage",
        "ball, Ballroom A",
        "graph, GraphQL",
        "kestrel, KestrelDB",
        "kub, Kubernetes",
        "카카, 카카오",
        "김, 김하나",
        "김ㅎ, 김하나",
        "칸, 칸반으로",
        "캐, 캐시를"
    })
    void whatWasTypedBeginsTheWord(String typed, String word) {
        assertThat(vocabulary.complete(typed)).contains(word);
    }

    @ParameterizedTest
    @CsvSource({"k", "ㅋ", "slackline", "buil", "keys", "exam", "18", "zzz", "카카오", "Postgres3"})
    void nothingIsOfferedForTooLittleForWholeWordsAndForWordsOfTheLanguage(String typed) {
        assertThat(vocabulary.complete(typed)).isEmpty();
    }

    @Test
    void aVowelIsWhole() {
        vocabulary.take("캐럿은");
        assertThat(vocabulary.complete("카럿")).isEmpty();
        assertThat(vocabulary.complete("캐러")).contains("캐럿은");
        assertThat(vocabulary.complete("카"))
                .hasValueSatisfying(word -> assertThat(word).startsWith("카"));
    }

    @Test
    void theLastConsonantMayYetBeginTheNextSyllable() {
        vocabulary.take("칸나를 심었다");
        assertThat(vocabulary.complete("캄")).isEmpty();
        vocabulary.take("나는 카메라를 샀다");
        assertThat(vocabulary.complete("캄")).contains("카메라를");
    }

    @Test
    void theSessionComesFirstThenTheProgrammeThenOwnWords() {
        vocabulary.take("slacking");
        assertThat(vocabulary.complete("sla")).contains("Slackline");
        vocabulary.session(talk);
        assertThat(vocabulary.complete("sla")).contains("Slackware Guild");
        assertThat(vocabulary.complete("ke")).contains("Kerrigan");
        assertThat(vocabulary.complete("slacki")).contains("slacking");
    }

    @Test
    void ofOwnWordsTheLastIsOffered() {
        vocabulary.take("idempotence is a promise");
        vocabulary.take("idempotency costs");
        assertThat(vocabulary.complete("idem")).contains("idempotency");
        vocabulary.take("and idempotence again");
        assertThat(vocabulary.complete("idem")).contains("idempotence");
    }

    @Test
    void anotherProgrammeHasOtherWords() {
        vocabulary.programme(null);
        assertThat(vocabulary.complete("kub")).isEmpty();
        assertThat(vocabulary.complete("sla")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"we use Nod, 7", "Node.j, 0", "(Sla, 1", "'a. ', 3", "가나 다라, 3", "`kub, 1"})
    void aWordBeginsBehindWhatIsNoPartOfIt(String text, int begin) {
        assertThat(Vocabulary.beginOfWord(text, text.length())).isEqualTo(begin);
    }

    private Speaker speaker(String name, String company) {
        return notebook.graph()
                .programmeEditor()
                .addSpeaker(conference.id(), new Speaker.Name(name, company), UnaryOperator.identity());
    }

    private Session session(String title, UnaryOperator<SessionDraft> filling) {
        return notebook.session(conference, title, "2026-05-12T10:00", filling);
    }
}
