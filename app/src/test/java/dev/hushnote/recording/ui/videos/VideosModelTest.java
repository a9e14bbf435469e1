package dev.hushnote.recording.ui.videos;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hushnote.conference.Conference;
import dev.hushnote.conference.ProgrammeEditor.Surroundings;
import dev.hushnote.conference.Session;
import dev.hushnote.conference.Speaker;
import dev.hushnote.conference.ui.ConferenceInView;
import dev.hushnote.desktop.Notice;
import dev.hushnote.recording.AttachedRecording;
import dev.hushnote.recording.Medium;
import dev.hushnote.testkit.SettableClock;
import dev.hushnote.testkit.TestNotebook;
import dev.hushnote.testkit.TestShell;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// From a pasted list to recordings of the notebook, without a window.
class VideosModelTest {

    private static final String LIST = """
        Keeping queues short - Jana Quill
        https://video.example/queues
        Zuerst die Prüfung - Pavel Ash
        https://video.example/tests
        Opening words
        https://video.example/opening
        A cat that walks over a keyboard
        https://video.example/cat
        """;

    @TempDir
    Path folder;

    private final List<UUID> takenBack = new ArrayList<>();
    private TestNotebook notebook;
    private TestShell shell;
    private Conference conference;
    private Session queues;
    private Session tests;
    private Session opening;
    private Session reopening;
    private VideosModel model;
    private ConferenceInView inView;

    @BeforeEach
    void open() {
        notebook = TestNotebook.open(folder, new SettableClock("2026-05-20T09:20:00Z"));
        conference = notebook.conference("Quiet Days", "Europe/Lisbon");
        opening = session("Opening words", "2026-05-12T09:00");
        queues = session("Keeping queues short", "2026-05-12T10:00", "Jana Quill");
        reopening = session("Opening words", "2026-05-13T09:00");
        tests = session("Tests first", "2026-05-13T11:00", "Pavel Ash");
        shell = TestShell.over(notebook);
        inView = shell.inView(notebook, conference.id());
        model = model();
    }

    private VideosModel model() {
        return new VideosModel(
                shell.shell(),
                inView,
                new VideosServices(
                        notebook.graph().conferenceVideos(), notebook.graph().programme(), takenBack::add));
    }

    @AfterEach
    void close() {
        notebook.close();
    }

    @Test
    void whatNeedsTheAttendeeStandsFirstAndOnlyWhatIsSureIsTicked() {
        MatchedVideos matched = match(LIST);
        assertThat(matched.rows())
                .extracting(VideoRow::sureness)
                .containsExactly(Sureness.SEVERAL, Sureness.LIKELY, Sureness.SURE, Sureness.NONE);
        assertThat(matched.rows()).extracting(VideoRow::ticked).containsExactly(false, false, true, false);
        assertThat(matched.isDecided()).isFalse();
    }

    @Test
    void tickedAndChosenVideosAreAttachedTogether() {
        MatchedVideos matched = match(LIST);
        matched.toggle(row(matched, "tests"));
        matched.toggle(row(matched, "opening"));
        assertThat(matched.askedProperty().get()).isEqualTo(row(matched, "opening"));
        matched.choose(reopening);
        assertThat(matched.askedProperty().get()).isNull();
        model.attach(matched);
        assertThat(matched.storingProperty().get()).isTrue();
        shell.work().finish();
        assertThat(model.stageProperty().get()).isInstanceOf(Stage.Closed.class);
        assertThat(locations(queues)).containsExactly("https://video.example/queues");
        assertThat(locations(tests)).containsExactly("https://video.example/tests");
        assertThat(locations(reopening)).containsExactly("https://video.example/opening");
        assertThat(locations(opening)).isEmpty();
        Notice notice = notice();
        assertThat(notice.arguments()).containsExactly(3);
        notice.todo().orElseThrow().run().run();
        shell.work().finish();
        assertThat(takenBack).containsExactly(conference.id());
    }

    @Test
    void whatWasAttachedMeanwhileIsLeftOut() {
        MatchedVideos matched = match(LIST);
        matched.toggle(row(matched, "tests"));
        attach(queues, "queues");
        model.attach(matched);
        shell.work().finish();
        assertThat(locations(queues)).hasSize(1);
        assertThat(locations(tests)).hasSize(1);
        assertThat(notice().key()).isEqualTo("videos.attached-rest");
        assertThat(notice().arguments()).containsExactly(1, 1);
    }

    @Test
    void aVideoOfASessionThatIsGoneIsLeftOut() {
        MatchedVideos matched = match(LIST);
        notebook.graph().programmeEditor().deleteSession(queues.id());
        model.attach(matched);
        shell.work().finish();
        assertThat(notebook.graph().recordings().ofConference(conference.id())).isEmpty();
        assertThat(notice().arguments()).containsExactly(0, 1);
        assertThat(notice().todo()).isEmpty();
    }

    @Test
    void whatSomebodyAttachedIsShownThereAndCannotBeTicked() {
        attach(reopening, "opening");
        attach(tests, "cat");
        MatchedVideos matched = match(LIST);
        for (String name : List.of("opening", "cat")) {
            matched.toggle(row(matched, name));
            assertThat(row(matched, name).sureness()).isEqualTo(Sureness.ATTACHED);
            assertThat(row(matched, name).ticked()).isFalse();
        }
        assertThat(row(matched, "opening").session()).isEqualTo(reopening);
        assertThat(row(matched, "cat").session()).isEqualTo(tests);
        assertThat(matched.askedProperty().get()).isNull();
        assertThat(matched.isDecided()).isFalse();
    }

    @Test
    void anySessionCanBeFoundForAVideoAndThoseThatFitStandFirst() {
        MatchedVideos matched = match(LIST);
        VideoRow several = row(matched, "opening");
        assertThat(matched.search().find(several, ""))
                .extracting(SessionSearch.Offer::session)
                .startsWith(opening, reopening)
                .hasSize(4);
        assertThat(matched.search().find(several, "pavel FIRST"))
                .containsExactly(new SessionSearch.Offer(tests, false));
        assertThat(matched.search().find(row(matched, "cat"), "no such thing")).isEmpty();
    }

    @Test
    void aListThatCannotBeReadSaysWhyAndAnotherCanFollow() throws IOException {
        Path file = Files.writeString(folder.resolve("notes.txt"), "nothing but words\n");
        assertThat(model.open()).isTrue();
        model.take(file);
        shell.work().finish();
        assertThat(model.stageProperty().get()).isInstanceOfSatisfying(Stage.Asking.class, asking -> {
            assertThat(asking.name()).isEqualTo("notes.txt");
            assertThat(Optional.ofNullable(asking.problem()).orElseThrow().key())
                    .isEqualTo("problem.videos-none");
        });
        model.take(folder.resolve("missing.txt"));
        shell.work().finish();
        assertThat(model.stageProperty().get())
                .isInstanceOfSatisfying(
                        Stage.Asking.class,
                        asking -> assertThat(Optional.ofNullable(asking.problem())
                                        .orElseThrow()
                                        .key())
                                .isEqualTo("problem.no-file"));
        assertThat(match(LIST).rows()).hasSize(4);
    }

    @Test
    void readingThatWasLeftShowsNothing() {
        model.open();
        model.take(LIST);
        model.putAway(() -> {});
        shell.work().finish();
        assertThat(model.stageProperty().get()).isInstanceOf(Stage.Closed.class);
    }

    @Test
    void whatWasDecidedIsKeptWhenItIsPutAway() {
        match(LIST);
        model.putAway(() -> {});
        assertThat(model.stageProperty().get()).isInstanceOf(Stage.Closed.class);
        assertThat(shell.shell().notices().currentProperty().get()).isNull();

        MatchedVideos matched = match(LIST);
        matched.toggle(row(matched, "tests"));
        model.putAway(() -> {});
        assertThat(notice().key()).isEqualTo("videos.kept");
        model.open();
        assertThat(model.stageProperty().get()).isEqualTo(new Stage.Confirming(matched));
        assertThat(row(matched, "tests").ticked()).isTrue();
    }

    @Test
    void withoutAConferenceItIsSaidInWords() {
        notebook.graph().programmeEditor().deleteConference(conference.id());
        shell.work().finish();
        assertThat(model.open()).isFalse();
        assertThat(notice().key()).isEqualTo("videos.no-conference");
    }

    private MatchedVideos match(String list) {
        model.open();
        model.take(list);
        shell.work().finish();
        return ((Stage.Confirming) model.stageProperty().get()).matched();
    }

    private static VideoRow row(MatchedVideos matched, String name) {
        return matched.rows().stream()
                .filter(row -> row.video().address().equals(address(name)))
                .findFirst()
                .orElseThrow();
    }

    private void attach(Session session, String name) {
        notebook.graph().recordingEditor().attach(session.id(), new Medium.Web(address(name)), null, null);
    }

    private static URI address(String name) {
        return URI.create("https://video.example/" + name);
    }

    private List<String> locations(Session session) {
        return notebook.graph().recordings().of(session.id()).stream()
                .map(AttachedRecording::medium)
                .map(Medium::location)
                .toList();
    }

    private Notice notice() {
        return Optional.ofNullable(shell.shell().notices().currentProperty().get())
                .orElseThrow();
    }

    private Session session(String title, String starts, String... speakers) {
        List<Speaker.Name> names = List.of(speakers).stream()
                .map(name -> new Speaker.Name(name, null))
                .toList();
        return notebook.graph()
                .programmeEditor()
                .addSession(
                        conference.id(),
                        title,
                        LocalDateTime.parse(starts),
                        new Surroundings(names, null, null),
                        draft -> draft.ends(LocalDateTime.parse(starts).plusMinutes(45)));
    }
}
