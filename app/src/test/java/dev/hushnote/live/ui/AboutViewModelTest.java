package dev.hushnote.live.ui;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hushnote.conference.Conference;
import dev.hushnote.conference.ProgrammeEditor;
import dev.hushnote.conference.Session;
import dev.hushnote.conference.Speaker;
import dev.hushnote.conference.ui.ConferenceInView;
import dev.hushnote.live.EarlierTalk;
import dev.hushnote.rating.Light;
import dev.hushnote.testkit.SettableClock;
import dev.hushnote.testkit.TestNotebook;
import dev.hushnote.testkit.TestShell;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What is known of the session in view is told as far as it is known, and follows what is in view.
class AboutViewModelTest {

    @TempDir
    private Path folder;

    private TestNotebook notebook;
    private TestShell shell;
    private ConferenceInView inView;
    private Session earlier;
    private Session talk;
    private Session other;
    private AboutViewModel model;

    @BeforeEach
    void open() {
        notebook = TestNotebook.open(folder, new SettableClock("2026-05-12T01:00:00Z"));
        Conference conference = notebook.conference("Conf", "Asia/Seoul");
        earlier = spoken(notebook.session(conference, "Queues", "2026-05-11T10:00", ""));
        talk = spoken(notebook.session(
                conference,
                "More queues",
                "2026-05-12T10:00",
                draft -> draft.description("Whoever waits.").url(URI.create("https://example.org/talk"))));
        other = notebook.session(conference, "Lunch", "2026-05-12T12:00", "");
        shell = TestShell.over(notebook);
        inView = shell.inView(notebook, conference.id());
        model = new AboutViewModel(shell.shell(), inView, notebook.graph().earlierTalks());
        inView.show(talk);
        shell.work().finish();
    }

    @AfterEach
    void close() {
        shell.shell().feed().close();
        notebook.close();
    }

    @Test
    void nothingIsReadBeforeSomebodyWantsToKnow() {
        int before = shell.work().reads();
        inView.show(other);
        shell.work().finish();
        assertThat(model.shownProperty().get()).isNull();
        assertThat(shell.work().reads()).isEqualTo(before);
    }

    @Test
    void whatIsInViewIsToldAtOnceAndWhatMustBeReadFollows() {
        model.toggle();
        assertThat(shown().description()).contains("Whoever waits.");
        assertThat(shown().links()).extracting(AboutSession.Link::wordKey).containsExactly("header.about-page");
        assertThat(shown().speakers()).extracting(Speaker::name).containsExactly("Rui Costa");
        assertThat(shown().whole()).isFalse();
        shell.work().finish();
        assertThat(shown().whole()).isTrue();
        assertThat(shown().earlier()).extracting(EarlierTalk::session).containsExactly(earlier);
    }

    @Test
    void itFollowsTheSessionInViewAndNeverShowsTheTalksOfAnother() {
        model.toggle();
        shell.work().finish();
        inView.show(other);
        assertThat(shown().session()).isEqualTo(other);
        assertThat(shown().earlier()).isEmpty();
        assertThat(shown().isBare()).isTrue();
        shell.work().finish();
        assertThat(shown().whole()).isTrue();
    }

    @Test
    void aLightGivenMeanwhileIsShown() {
        model.toggle();
        shell.work().finish();
        notebook.graph().ratingEditor().press(earlier.id(), Light.RED);
        shell.work().finish();
        assertThat(shown().earlier()).extracting(EarlierTalk::light).containsExactly(Light.RED);
    }

    @Test
    void theSameKeyAgainForgets() {
        model.toggle();
        model.toggle();
        shell.work().finish();
        assertThat(model.openProperty().get()).isFalse();
        assertThat(model.shownProperty().get()).isNull();
    }

    private AboutSession shown() {
        return Objects.requireNonNull(model.shownProperty().get());
    }

    private Session spoken(Session session) {
        return notebook.graph()
                .programmeEditor()
                .editSession(
                        session.id(),
                        new ProgrammeEditor.Surroundings(List.of(new Speaker.Name("Rui Costa", null)), null, null),
                        draft -> draft);
    }
}
