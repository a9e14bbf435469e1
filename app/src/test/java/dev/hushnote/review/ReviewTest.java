package dev.hushnote.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.hushnote.conference.Attendance;
import dev.hushnote.conference.Conference;
import dev.hushnote.conference.Session;
import dev.hushnote.conference.Visibility;
import dev.hushnote.log.NewEntry;
import dev.hushnote.rating.Light;
import dev.hushnote.rating.RatingEditor;
import dev.hushnote.testkit.SettableClock;
import dev.hushnote.testkit.TestNotebook;
import dev.hushnote.text.Problem;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The board counts what was rated and names what was not; lessons are kept like every other row.
class ReviewTest {

    @TempDir
    private Path folder;

    private final SettableClock clock = new SettableClock("2026-05-12T01:00:00Z");
    private TestNotebook notebook;
    private Conference conference;

    @BeforeEach
    void open() {
        notebook = TestNotebook.open(folder, clock);
        conference = notebook.conference("Conf", "Asia/Seoul");
    }

    @AfterEach
    void close() {
        notebook.close();
    }

    @Test
    void whatWasAttendedOrLoggedAndNotRatedIsNamed() {
        Session rated = session("rated", "10:00");
        Session logged = session("logged", "12:00");
        Session attended = session("attended", "11:00");
        Session skipped = session("skipped", "13:00");
        session("never seen", "14:00");
        rate(rated, Light.RED);
        rate(rated, Light.GREEN);
        notebook.graph().logEditor().add(NewEntry.text(logged.id(), "words"));
        notebook.graph().programmeEditor().attend(attended.id(), Attendance.State.ATTENDED, null);
        notebook.graph().programmeEditor().attend(skipped.id(), Attendance.State.SKIPPED, null);
        assertThat(notebook.graph().reviewBoard().unrated(conference.id()))
                .extracting(RatedSession::title)
                .containsExactly("attended", "logged");
        BoardRow row =
                notebook.graph().reviewBoard().by(Grouping.DAY, conference.id()).getFirst();
        assertThat(List.of(row.green(), row.red(), row.unrated())).containsExactly(1, 0, 2);
    }

    @Test
    void aLessonIsWrittenChangedAndComesBackFromTheTrash() {
        Lesson first = lessons().write(conference.id(), "Sit at the aisle.\nReally.");
        Lesson second = lessons().write(conference.id(), "질문을 미리 적어 둔다");
        assertThat(read()).containsExactly(first, second);
        assertThat(first.summary()).isEqualTo("Sit at the aisle.");
        Lesson edited = lessons().edit(first.id(), "Sit in the first row.");
        assertThat(edited.at()).isEqualTo(first.at());
        assertThat(notebook.graph().history().of(Lesson.class, first.id())).containsExactly(first);
        lessons().delete(first.id());
        assertThat(read()).containsExactly(second);
        notebook.graph().trash().restore(first.id());
        assertThat(read()).extracting(Lesson::text).containsExactly("Sit in the first row.", second.text());
    }

    @Test
    void lessonsAreThereAfterARestart() {
        Lesson lesson = lessons().write(conference.id(), "Sit at the aisle.");
        notebook.close();
        notebook = TestNotebook.open(folder, clock);
        assertThat(read()).containsExactly(lesson);
    }

    @Test
    void aLessonNeedsWordsAndAConference() {
        assertThatThrownBy(() -> lessons().write(conference.id(), " ")).isInstanceOf(Problem.class);
        assertThatThrownBy(() -> lessons().write(UUID.randomUUID(), "words")).isInstanceOf(Problem.class);
        assertThatThrownBy(() -> lessons().edit(UUID.randomUUID(), "words")).isInstanceOf(Problem.class);
    }

    private Session session(String title, String time) {
        return notebook.session(conference, title, "2026-05-12T" + time, "");
    }

    private void rate(Session session, Light light) {
        notebook.graph()
                .ratingEditor()
                .rate(new RatingEditor.NewRating(
                        session.id(), light, null, List.of(), null, Visibility.PUBLIC, Visibility.PUBLIC));
    }

    private LessonEditor lessons() {
        return notebook.graph().lessonEditor();
    }

    private List<Lesson> read() {
        return notebook.graph().lessons().of(conference.id());
    }
}
