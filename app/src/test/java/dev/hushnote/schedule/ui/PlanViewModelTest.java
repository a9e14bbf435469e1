package dev.hushnote.schedule.ui;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hushnote.change.Changes;
import dev.hushnote.conference.Attendance;
import dev.hushnote.conference.Conference;
import dev.hushnote.conference.Recorded;
import dev.hushnote.conference.Recording;
import dev.hushnote.conference.Session;
import dev.hushnote.conference.SessionDraft;
import dev.hushnote.conference.SessionKind;
import dev.hushnote.conference.ui.ConferenceInView;
import dev.hushnote.desktop.ChangeFeed;
import dev.hushnote.desktop.Notices;
import dev.hushnote.desktop.OperatingSystem;
import dev.hushnote.desktop.Shell;
import dev.hushnote.desktop.Texts;
import dev.hushnote.desktop.command.Commands;
import dev.hushnote.desktop.kit.Overlay;
import dev.hushnote.log.NewEntry;
import dev.hushnote.testkit.SettableClock;
import dev.hushnote.testkit.TestNotebook;
import dev.hushnote.testkit.WorkAtOnce;
import dev.hushnote.wiring.AppGraph;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The timetable of a day over a real notebook, without a window.
class PlanViewModelTest {

    private static final Changes NOBODY_TELLS = _ -> () -> {};

    @TempDir
    Path folder;

    private TestNotebook notebook;
    private Conference conference;
    private Session keynote;
    private Session queues;
    private Session caches;
    private Session panel;
    private ConferenceInView inView;
    private PlanViewModel model;

    @BeforeEach
    void open() {
        notebook = TestNotebook.open(folder, new SettableClock("2026-05-12T09:20:00Z"));
        conference = notebook.conference("Quiet Conf", "Europe/Lisbon");
        keynote =
                session("Listening", "2026-05-12T09:00", "2026-05-12T10:00", draft -> draft.kind(SessionKind.KEYNOTE));
        queues = session(
                "Queues at night",
                "2026-05-12T10:00",
                "2026-05-12T10:45",
                draft -> draft.room("Hall").recording(new Recording(Recorded.NO, null, null)));
        caches = session("Caches by day", "2026-05-12T10:00", "2026-05-12T10:45", draft -> draft.room("Attic"));
        panel = session("Panel", "2026-05-12T10:30", "2026-05-12T11:30", draft -> draft.room("Hall"));
        AppGraph graph = notebook.graph();
        WorkAtOnce work = new WorkAtOnce();
        Shell shell = new Shell(
                work,
                new ChangeFeed(NOBODY_TELLS, work),
                new Texts(Locale.ENGLISH),
                new Notices(),
                new Overlay(),
                new Commands(OperatingSystem.LINUX));
        inView = new ConferenceInView(shell, graph.programme(), notebook.clock());
        model = new PlanViewModel(
                shell,
                inView,
                new PlanServices(graph.programmeEditor(), graph.roomChanges(), graph.tallies(), graph.traces()),
                notebook.clock());
        look();
    }

    @AfterEach
    void close() {
        notebook.close();
    }

    @Test
    void slotsAreRowsAndRoomsAreColumns() {
        PlanViewModel.Shown shown = model.shownProperty().get();
        assertThat(shown.columns()).containsExactly("Attic", "Hall");
        assertThat(shown.rows()).extracting(PlanRow::time).containsExactly("09:00", "10:00", "10:30");
        assertThat(shown.rows().get(1).cards()).extracting(PlanCard::column).containsExactly(0, 1);
        assertThat(shown.rows().getFirst().cards()).extracting(PlanCard::column).containsExactly(-1);
        assertThat(shown.rows().get(1).depth(2)).isEqualTo(1);
        assertThat(shown.rows().getFirst().wide()).isEqualTo(1);
    }

    @Test
    void thePresentLiesBeforeTheNextSlot() {
        notebook.at("2026-05-12T10:20", conference);
        model.tick();
        assertThat(rows()).extracting(PlanRow::now).containsExactly("", "", "10:20");
        assertThat(card(queues).running()).isTrue();
        assertThat(card(keynote).over()).isTrue();
        notebook.at("2026-05-13T10:20", conference);
        model.tick();
        assertThat(rows()).extracting(PlanRow::now).containsOnly("");
    }

    @Test
    void twoStarredSessionsAtOneTimeAskToChoose() {
        model.toggleStar(queues);
        look();
        assertThat(card(queues).choose()).isFalse();
        model.interest(panel, 3);
        look();
        assertThat(card(queues).choose()).isTrue();
        assertThat(card(panel).choose()).isTrue();
        assertThat(card(caches).choose()).isFalse();
        model.toggleStar(panel);
        look();
        assertThat(card(queues).choose()).isFalse();
        assertThat(card(panel).interest()).isZero();
    }

    @Test
    void filtersLeaveWhatIsAskedFor() {
        model.interest(caches, 2);
        look();
        model.starredProperty().set(true);
        assertThat(titles()).containsExactly("Caches by day");
        model.starredProperty().set(false);
        model.notRecordedProperty().set(true);
        assertThat(titles()).containsExactly("Queues at night");
        model.notRecordedProperty().set(false);
        model.wordsProperty().set("hall pan");
        assertThat(titles()).containsExactly("Panel");
        model.wordsProperty().set("nothing like it");
        assertThat(rows()).isEmpty();
        assertThat(model.shownProperty().get().any()).isTrue();
    }

    @Test
    void arrowsGoFromCardToCard() {
        model.move(0, 1);
        assertThat(model.chosen()).contains(keynote);
        model.move(0, 1);
        assertThat(model.chosen()).contains(caches);
        model.move(1, 0);
        assertThat(model.chosen()).contains(queues);
        model.move(0, 1);
        assertThat(model.chosen()).contains(panel);
        model.move(0, 1);
        assertThat(model.chosen()).contains(panel);
    }

    @Test
    void whatIsSaidOfASessionIsKept() {
        model.plan(queues, plan -> plan.withExpectation("war stories"));
        model.plan(queues, plan -> plan.withReason("no video"));
        model.attend(queues, Attendance.State.WATCH_LATER);
        look();
        assertThat(model.overview().orElseThrow().planOf(queues.id())).hasValueSatisfying(plan -> {
            assertThat(plan.expectation()).isEqualTo("war stories");
            assertThat(plan.reason()).isEqualTo("no video");
        });
        assertThat(card(queues).state()).isEqualTo("watch later");
        assertThat(model.besides(queues)).containsExactlyInAnyOrder(caches, panel);
    }

    @Test
    void whatWasLoggedIsCounted() {
        notebook.graph().logEditor().add(NewEntry.text(queues.id(), "a line"));
        look();
        assertThat(card(queues).counts()).isEqualTo("1 note");
        assertThat(card(caches).counts()).isEmpty();
    }

    @Test
    void enteringASessionMakesItLive() {
        model.enter(panel);
        assertThat(notebook.graph().programme().attendance(panel.id()))
                .extracting(Attendance::state)
                .containsExactly(Attendance.State.ATTENDED);
    }

    /// Reads everything again, as the window does after a change.
    private void look() {
        inView.start(Optional.of(conference.id()), () -> {});
    }

    private List<PlanRow> rows() {
        return model.shownProperty().get().rows();
    }

    private List<String> titles() {
        return rows().stream()
                .flatMap(row -> row.cards().stream())
                .map(card -> card.session().title())
                .toList();
    }

    private PlanCard card(Session session) {
        return rows().stream()
                .flatMap(row -> row.cards().stream())
                .filter(card -> card.session().id().equals(session.id()))
                .findFirst()
                .orElseThrow();
    }

    private Session session(String title, String starts, String ends, UnaryOperator<SessionDraft> filling) {
        return notebook.session(
                conference, title, starts, draft -> filling.apply(draft.ends(LocalDateTime.parse(ends))));
    }
}
