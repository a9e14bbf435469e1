package dev.hushnote.phone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.hushnote.conference.Session;
import dev.hushnote.phone.PhoneLights.Given;
import dev.hushnote.rating.Light;
import dev.hushnote.rating.Rating;
import dev.hushnote.testkit.PhoneDay;
import dev.hushnote.testkit.SettableClock;
import dev.hushnote.testkit.TestNotebook;
import dev.hushnote.text.Problem;
import java.nio.file.Path;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A light of a phone counts once, for the session it was given to.
class NotebookLightsTest {

    private static final Instant AT = Instant.parse("2026-05-12T01:05:00Z");

    @TempDir
    private Path folder;

    private TestNotebook notebook;
    private PhoneDay day;
    private final UUID id = UUID.randomUUID();

    @BeforeEach
    void open() {
        day = PhoneDay.open(folder);
        notebook = day.notebook();
    }

    @AfterEach
    void close() {
        notebook.close();
    }

    @Test
    void beforeTheFirstSessionThereIsNothingToRate() {
        assertThat(lights().now()).isEmpty();
    }

    @Test
    void theLiveSessionIsRatedAndThenTheLastOne() {
        Session talk = entered();
        assertThat(lights().now()).hasValueSatisfying(now -> {
            assertThat(now.session()).isEqualTo(talk.id());
            assertThat(now.title()).isEqualTo("talk");
            assertThat(now.light()).isNull();
        });
        lights().rate(new Given(id, talk.id(), Light.YELLOW, AT));
        notebook.at("2026-05-12T11:30", day.conference());
        assertThat(lights().now()).hasValueSatisfying(now -> {
            assertThat(now.session()).isEqualTo(talk.id());
            assertThat(now.light()).isEqualTo(Light.YELLOW);
        });
    }

    @Test
    void theSameLightAgainIsNoSecondOneAlsoAfterAStart() {
        Session talk = entered();
        Given given = new Given(id, talk.id(), Light.GREEN, AT);
        lights().rate(given);
        lights().rate(given);
        notebook.close();
        notebook = TestNotebook.open(folder, new SettableClock("2026-05-12T01:30:00Z"));
        lights().rate(given);
        assertThat(notebook.graph().ratings().of(talk.id()))
                .extracting(Rating::id)
                .containsExactly(id);
    }

    @Test
    void aClearedLightDoesNotComeBackAndAnOlderOneDoesNotCount() {
        Session talk = entered();
        Given given = new Given(id, talk.id(), Light.GREEN, AT);
        lights().rate(given);
        notebook.graph().ratingEditor().clear(talk.id());
        lights().rate(given);
        assertThat(notebook.graph().ratings().current(talk.id())).isEmpty();
        lights().rate(new Given(UUID.randomUUID(), talk.id(), Light.RED, AT.plusSeconds(60)));
        lights().rate(new Given(UUID.randomUUID(), talk.id(), Light.GREEN, AT.plusSeconds(30)));
        assertThat(notebook.graph().ratings().current(talk.id()).map(Rating::light))
                .contains(Light.RED);
    }

    @Test
    void clearingTakesBackWhatWasGivenUntilThenAndALaterLightStaysAlsoAfterAStart() {
        Session talk = entered();
        lights().rate(new Given(id, talk.id(), Light.GREEN, AT));
        lights().rate(new Given(UUID.randomUUID(), talk.id(), Light.RED, AT.plusSeconds(10)));
        Instant cleared = AT.plusSeconds(20);
        lights().clear(talk.id(), cleared);
        assertThat(lights().now())
                .hasValueSatisfying(now -> assertThat(now.light()).isNull());
        lights().rate(new Given(UUID.randomUUID(), talk.id(), Light.YELLOW, cleared.plusSeconds(10)));
        notebook.close();
        notebook = TestNotebook.open(folder, new SettableClock("2026-05-12T01:30:00Z"));
        lights().clear(talk.id(), cleared);
        assertThat(notebook.graph().ratings().of(talk.id()))
                .extracting(Rating::light)
                .containsExactly(Light.YELLOW);
    }

    @Test
    void aSessionThatIsGoneIsSaid() {
        assertThatThrownBy(() -> lights().clear(UUID.randomUUID(), AT))
                .isInstanceOfSatisfying(
                        Problem.class, problem -> assertThat(problem.kind()).isEqualTo(Problem.Kind.NOT_FOUND));
        assertThatThrownBy(() -> lights().rate(new Given(id, UUID.randomUUID(), Light.GREEN, AT)))
                .isInstanceOfSatisfying(
                        Problem.class, problem -> assertThat(problem.kind()).isEqualTo(Problem.Kind.NOT_FOUND));
    }

    private Session entered() {
        Session talk = day.session("talk", "2026-05-12T10:00", "2026-05-12T11:00");
        notebook.graph().roomChanges().enter(talk.id());
        return talk;
    }

    private NotebookLights lights() {
        return new NotebookLights(
                notebook.graph().whereabouts(),
                notebook.graph().programme(),
                notebook.graph().ratings(),
                notebook.graph().ratingEditor());
    }
}
