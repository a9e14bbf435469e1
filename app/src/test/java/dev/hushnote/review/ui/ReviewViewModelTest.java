package dev.hushnote.review.ui;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hushnote.conference.Attendance;
import dev.hushnote.conference.Conference;
import dev.hushnote.conference.Session;
import dev.hushnote.conference.Visibility;
import dev.hushnote.conference.ui.ConferenceInView;
import dev.hushnote.desktop.Notice;
import dev.hushnote.rating.Light;
import dev.hushnote.rating.Rating;
import dev.hushnote.review.BoardRow;
import dev.hushnote.review.Grouping;
import dev.hushnote.review.Lesson;
import dev.hushnote.testkit.SettableClock;
import dev.hushnote.testkit.TestNotebook;
import dev.hushnote.testkit.TestShell;
import dev.hushnote.wiring.AppGraph;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What the Review place shows and does, over a real notebook and without a window.
class ReviewViewModelTest {

    @TempDir
    private Path folder;

    private final SettableClock clock = new SettableClock("2026-05-12T01:00:00Z");
    private TestNotebook notebook;
    private TestShell window;
    private Session first;
    private Session second;
    private ReviewViewModel model;

    @BeforeEach
    void open() {
        notebook = TestNotebook.open(folder, clock);
        Conference conference = notebook.conference("Conf", "Asia/Seoul");
        first = attended(conference, "First", "10:00");
        second = attended(conference, "Second", "11:00");
        window = TestShell.over(notebook);
        ConferenceInView inView = window.inView(notebook, conference.id());
        model = new ReviewViewModel(window.shell(), inView, services(notebook.graph()));
        model.inFront(true);
        window.work().finish();
    }

    @AfterEach
    void close() {
        window.shell().feed().close();
        notebook.close();
    }

    @Test
    void aLightMovesASessionFromTheInboxToTheBoard() {
        assertThat(sheet().unrated()).hasSize(2);
        rate(first, Light.GREEN);
        assertThat(sheet().unrated()).extracting(session -> session.title()).containsExactly("Second");
        BoardRow talks = sheet().board().getFirst();
        assertThat(List.of(talks.green(), talks.unrated())).containsExactly(1, 1);
        assertThat(sheet().count(Light.GREEN)).isEqualTo(1);
    }

    @Test
    void theSameLightAgainMakesItNotRatedAndCanBeTakenBack() {
        rate(first, Light.RED);
        clock.advance(Duration.ofMinutes(1));
        rate(first, Light.GREEN);
        rate(first, Light.GREEN);
        assertThat(sheet().ratings()).isEmpty();
        Notice notice = Objects.requireNonNull(
                window.shell().notices().currentProperty().get());
        assertThat(notice.key()).isEqualTo("review.cleared");
        notice.todo().orElseThrow().run().run();
        window.work().finish();
        assertThat(sheet().rating(first.id())).map(Rating::light).contains(Light.GREEN);
        assertThat(notebook.graph().ratings().of(first.id())).hasSize(2);
    }

    @Test
    void everyLightOfTheChosenSessionIsKnownLatestFirst() {
        rate(first, Light.RED);
        clock.advance(Duration.ofMinutes(1));
        rate(first, Light.GREEN);
        model.choose(first.id());
        window.work().finish();
        assertThat(sheet().history()).extracting(Rating::light).containsExactly(Light.GREEN, Light.RED);
    }

    @Test
    void whyIsKeptWithTheLightThatCounts() {
        rate(first, Light.YELLOW);
        model.reason(first.id(), " too long ");
        model.addChip(first.id(), "slow");
        model.addChip(first.id(), "slow");
        model.addChip(first.id(), "slides");
        model.removeChip(first.id(), "slides");
        model.show(first.id(), Visibility.PUBLIC, Visibility.PRIVATE);
        window.work().finish();
        Rating rating = sheet().rating(first.id()).orElseThrow();
        assertThat(rating.reason()).isEqualTo("too long");
        assertThat(rating.chips()).containsExactly("slow");
        assertThat(rating.reasonVisibility()).isEqualTo(Visibility.PRIVATE);
        assertThat(sheet().usedChips()).containsExactly("slow");
    }

    @Test
    void theSameReasonAgainStoresNothing() {
        rate(first, Light.YELLOW);
        model.reason(first.id(), "long");
        window.work().finish();
        Rating before = sheet().rating(first.id()).orElseThrow();
        model.reason(first.id(), "long");
        window.work().finish();
        assertThat(sheet().rating(first.id())).contains(before);
    }

    @Test
    void wordsUsedMoreOftenAreOfferedFirst() {
        rate(first, Light.YELLOW);
        rate(second, Light.GREEN);
        model.addChip(first.id(), "calm");
        model.addChip(first.id(), "slow");
        model.addChip(second.id(), "slow");
        window.work().finish();
        assertThat(sheet().usedChips()).containsExactly("slow", "calm");
    }

    @Test
    void lessonsAreWrittenEditedAndDeletedWithAWayBack() {
        model.writeLesson("Sit at the aisle", () -> {});
        window.work().finish();
        Lesson lesson = sheet().lessons().getFirst();
        model.editLesson(lesson, "Sit in front");
        window.work().finish();
        model.deleteLesson(sheet().lessons().getFirst());
        window.work().finish();
        assertThat(sheet().lessons()).isEmpty();
        Objects.requireNonNull(window.shell().notices().currentProperty().get())
                .todo()
                .orElseThrow()
                .run()
                .run();
        window.work().finish();
        assertThat(sheet().lessons()).extracting(Lesson::text).containsExactly("Sit in front");
    }

    @Test
    void groupsAreNamedAndOpened() {
        rate(first, Light.GREEN);
        model.group(Grouping.SPEAKER);
        window.work().finish();
        ReviewRows rows = new ReviewRows(window.shell().texts());
        assertThat(rows.of(sheet(), Set.of()))
                .singleElement()
                .isInstanceOfSatisfying(
                        ReviewRow.Group.class, group -> assertThat(group.name()).isEqualTo("no speaker"));
        assertThat(rows.of(sheet(), Set.of(""))).hasSize(3);
    }

    @Test
    void nothingIsReadWhileAnotherPlaceIsInFront() {
        model.inFront(false);
        window.work().finish();
        int before = window.work().reads();
        rate(first, Light.GREEN);
        assertThat(window.work().reads()).isEqualTo(before);
        model.inFront(true);
        window.work().finish();
        assertThat(sheet().ratings()).hasSize(1);
    }

    private ReviewSheet sheet() {
        return model.sheet().orElseThrow();
    }

    private void rate(Session session, Light light) {
        model.rate(session.id(), light);
        window.work().finish();
    }

    private Session attended(Conference conference, String title, String time) {
        Session session = notebook.session(conference, title, "2026-05-12T" + time, "");
        notebook.graph().programmeEditor().attend(session.id(), Attendance.State.ATTENDED, null);
        return session;
    }

    static ReviewServices services(AppGraph graph) {
        return new ReviewServices(
                graph.reviewBoard(),
                graph.traces(),
                graph.ratings(),
                graph.ratingEditor(),
                graph.lessons(),
                graph.lessonEditor(),
                graph.trash());
    }
}
