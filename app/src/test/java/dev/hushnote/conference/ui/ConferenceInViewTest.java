package dev.hushnote.conference.ui;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hushnote.conference.Conference;
import dev.hushnote.conference.Overview;
import dev.hushnote.conference.Session;
import dev.hushnote.testkit.SettableClock;
import dev.hushnote.testkit.TestNotebook;
import dev.hushnote.testkit.TestShell;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The conference in view, without a window.
class ConferenceInViewTest {

    @TempDir
    private Path folder;

    private TestNotebook notebook;
    private TestShell window;
    private Conference conference;
    private ConferenceInView inView;

    @BeforeEach
    void open() {
        notebook = TestNotebook.open(folder, new SettableClock("2026-05-12T09:20:00Z"));
        window = TestShell.over(notebook);
        conference = notebook.conference("Quiet Conf", "Europe/Lisbon");
        inView = window.inView(notebook, conference.id());
    }

    @AfterEach
    void close() {
        notebook.close();
    }

    @Test
    void manyChangesAreReadTogetherAndTheLastOfThemIsShown() {
        int before = window.work().reads();
        for (int number = 1; number <= 200; number++) {
            notebook.session(conference, "Talk " + number, "2026-05-12T10:00", "");
        }
        window.work().finish();
        assertThat(window.work().reads() - before).isLessThanOrEqualTo(2);
        assertThat(inView.overview().orElseThrow().sessions())
                .hasSize(200)
                .extracting(Session::title)
                .contains("Talk 200");
    }

    @Test
    void aChangeDuringAReadIsReadAfterIt() {
        notebook.session(conference, "First", "2026-05-12T10:00", "");
        window.work().step();
        notebook.session(conference, "Second", "2026-05-12T11:00", "");
        window.work().finish();
        assertThat(inView.overview().orElseThrow().sessions())
                .extracting(Session::title)
                .containsExactly("First", "Second");
    }

    @Test
    void anotherConferenceThatIsWantedDuringAReadComesIntoView() {
        Conference other = notebook.conference("Loud Conf", "Asia/Seoul");
        window.work().finish();
        notebook.session(conference, "First", "2026-05-12T10:00", "");
        window.work().step();
        inView.show(other.id());
        window.work().finish();
        assertThat(inView.conference()).hasValue(other);
        assertThat(inView.conferences()).hasSize(2);
    }

    @Test
    void aSessionThatIsMadeDuringAReadStaysInView() {
        notebook.session(conference, "First", "2026-05-12T10:00", "");
        window.work().step();
        window.work().step();
        Session made = notebook.session(conference, "Second", "2026-05-12T11:00", "");
        inView.show(made);
        window.work().finish();
        assertThat(inView.session()).map(Session::id).hasValue(made.id());
    }

    @Test
    void whereTheConferenceIsGoneAnotherComesIntoView() {
        Conference other = notebook.conference("Loud Conf", "Asia/Seoul");
        notebook.graph().programmeEditor().deleteConference(conference.id());
        window.work().finish();
        assertThat(inView.overview().map(Overview::conference)).hasValue(other);
    }
}
