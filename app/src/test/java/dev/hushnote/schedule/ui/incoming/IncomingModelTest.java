package dev.hushnote.schedule.ui.incoming;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hushnote.conference.Conference;
import dev.hushnote.conference.Session;
import dev.hushnote.conference.ui.ConferenceInView;
import dev.hushnote.log.NewEntry;
import dev.hushnote.schedule.input.NamedBytes;
import dev.hushnote.schedule.input.ProgrammeInput;
import dev.hushnote.schedule.merge.Comparison;
import dev.hushnote.schedule.merge.Difference;
import dev.hushnote.schedule.merge.ProgrammeImport;
import dev.hushnote.schedule.reading.Attendee;
import dev.hushnote.schedule.reading.HeldMeanings;
import dev.hushnote.schedule.reading.PersonalReader;
import dev.hushnote.testkit.SettableClock;
import dev.hushnote.testkit.TestNotebook;
import dev.hushnote.testkit.TestShell;
import dev.hushnote.text.Problem;
import dev.hushnote.wiring.AppGraph;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// From what is handed over to what stands in the notebook, without a window.
class IncomingModelTest {

    private static final String FIRST = """
        programme Quiet Days|Europe/Lisbon
        1|2026-05-12T09:00|2026-05-12T10:00|Hall|Systems|Opening night|Ines Maré
        2|2026-05-12T10:00|2026-05-12T11:00|Hall|Systems|Queues|Rui Costa
        3|2026-05-13T10:00|2026-05-13T11:00|Attic|People|Caches|Tove Berg
        4|2026-05-13T12:00|2026-05-13T13:00||People|Lunch|
        """;
    private static final String SECOND = """
        programme Quiet Days|Europe/Lisbon
        1|2026-05-12T09:30|2026-05-12T10:30|Hall|Systems|Opening night|Ines Maré
        2|2026-05-12T10:00|2026-05-12T11:00|Hall|Systems|Queues explained|Rui Costa
        4|2026-05-13T12:00|2026-05-13T13:00|Garden|People|Lunch|
        5|2026-05-13T15:00|2026-05-13T16:00|Attic|People|Tides|Piet Mulder
        """;

    @TempDir
    Path folder;

    private final List<URI> fetched = new ArrayList<>();
    private final List<UUID> takenBack = new ArrayList<>();
    private final TakenOtherwise otherwise = new TakenOtherwise();
    private TestNotebook notebook;
    private TestShell shell;
    private ConferenceInView inView;
    private IncomingModel model;

    @BeforeEach
    void open() {
        notebook = TestNotebook.open(folder, new SettableClock("2026-05-01T09:20:00Z"));
        AppGraph graph = notebook.graph();
        shell = TestShell.over(notebook);
        inView = new ConferenceInView(shell.shell(), graph.programme(), notebook.clock());
        inView.start(Optional.empty(), () -> {});
        shell.work().finish();
        model = new IncomingModel(
                shell.shell(),
                inView,
                new IncomingServices(
                        new ProgrammeInput(),
                        new PersonalReader(
                                Attendee.of(List.of(Locale.ENGLISH), () -> LocalDate.parse("2026-05-01")),
                                _ -> List.of(new OwnReader()),
                                new HeldMeanings()),
                        new ProgrammeImport(graph.ledger(), graph.programme(), graph.traces()),
                        graph.programme(),
                        graph.programmeEditor(),
                        this::fetch,
                        takenBack::add,
                        otherwise),
                notebook.clock());
    }

    @AfterEach
    void close() {
        notebook.close();
    }

    @Test
    void aProgrammeIsShownBeforeItComesIn() {
        PreviewModel preview = preview(FIRST);

        Look look = preview.look().orElseThrow();
        assertThat(look.counts().events()).isEqualTo(4);
        assertThat(look.days())
                .containsExactly(
                        new Look.DayPart(LocalDate.parse("2026-05-12"), 2),
                        new Look.DayPart(LocalDate.parse("2026-05-13"), 2));
        assertThat(look.tracks())
                .containsExactly(new Look.TrackPart("Systems", "#336699", 2), new Look.TrackPart("People", null, 2));
        assertThat(SessionRow.of(look)).hasSize(6);
        assertThat(preview.nameProperty().get()).isEqualTo("Quiet Days");
        assertThat(preview.size()).isEqualTo(4);
        assertThat(preview.isReady()).isTrue();
        assertThat(notebook.graph().programme().conferences()).isEmpty();
    }

    @Test
    void whatIsTakenStandsInTheNotebookAndInView() {
        take(preview(FIRST));

        assertThat(model.stageProperty().get()).isEqualTo(new Stage.Closed());
        assertThat(inView.conference().map(Conference::name)).contains("Quiet Days");
        assertThat(inView.dayProperty().get()).isEqualTo(LocalDate.parse("2026-05-12"));
        assertThat(inView.overview().orElseThrow().sessions()).hasSize(4);
        assertThat(notice()).isEqualTo("import.done-new");
        shell.shell()
                .notices()
                .currentProperty()
                .get()
                .todo()
                .orElseThrow()
                .run()
                .run();
        shell.work().finish();
        assertThat(takenBack).containsExactly(inView.conference().orElseThrow().id());
    }

    @Test
    void daysAndTracksCanBeLeftOut() {
        PreviewModel preview = preview(FIRST);
        preview.day(LocalDate.parse("2026-05-12"), false);
        shell.work().finish();
        assertThat(preview.size()).isEqualTo(2);
        preview.tracks(List.of("People"), false);
        assertThat(preview.isReady()).as("shown is another choice").isFalse();
        shell.work().finish();
        assertThat(preview.size()).isZero();
        assertThat(preview.isReady()).isFalse();
        preview.day(LocalDate.parse("2026-05-12"), true);
        shell.work().finish();
        take(preview);
        assertThat(titles()).containsExactlyInAnyOrder("Opening night", "Queues");
    }

    @Test
    void aZoneThatNobodyStatesMustBeSaid() {
        PreviewModel preview = preview(FIRST.replace("Europe/Lisbon", ""));

        assertThat(preview.asksForZone()).isTrue();
        assertThat(preview.isReady()).isFalse();
        assertThat(preview.look().orElseThrow().sessions().getFirst().slot().starts())
                .hasToString("2026-05-12T09:00");
        preview.zone(ZoneId.of("Asia/Seoul"));
        shell.work().finish();
        assertThat(preview.isReady()).isTrue();
        preview.nameProperty().set(" ");
        assertThat(preview.isReady()).isFalse();
    }

    @Test
    void theSameProgrammeAgainHasNothingNew() {
        take(preview(FIRST));
        PreviewModel again = preview(FIRST);

        assertThat(again.choices().into()).isEqualTo(inView.conference().orElseThrow());
        assertThat(again.look().orElseThrow().comparison().differences()).isEmpty();
        assertThat(again.size()).isZero();
        assertThat(again.isReady()).isFalse();
    }

    @Test
    void whatChangedIsSortedAndPickedFrom() {
        take(preview(FIRST));
        log("Caches");
        PreviewModel again = preview(SECOND);

        List<DifferenceRow> rows = rows(again);
        assertThat(rows.stream()
                        .filter(DifferenceRow.Group.class::isInstance)
                        .map(row -> ((DifferenceRow.Group) row).group()))
                .containsExactly(
                        DifferenceGroup.NEW,
                        DifferenceGroup.MOVED,
                        DifferenceGroup.RENAMED,
                        DifferenceGroup.ROOM,
                        DifferenceGroup.CANCELLED);
        again.decide(differences(again, DifferenceGroup.RENAMED), false);
        assertThat(again.size()).isEqualTo(4);
        take(again);

        assertThat(titles()).containsExactlyInAnyOrder("Opening night", "Queues", "Lunch", "Tides", "Caches");
        assertThat(session("Caches").takesPlace()).isFalse();
        assertThat(session("Opening night").slot().starts()).hasToString("2026-05-12T09:30");
        assertThat(session("Lunch").room()).isEqualTo("Garden");
        assertThat(notice()).isEqualTo("import.done");
        assertThat(preview(SECOND).look().orElseThrow().comparison().differences())
                .extracting(DifferenceGroup::of)
                .containsExactly(DifferenceGroup.RENAMED);
    }

    @Test
    void whatTheAttendeeChangedStaysAndIsNamed() {
        take(preview(FIRST));
        notebook.graph()
                .programmeEditor()
                .editSession(
                        session("Queues").id(),
                        dev.hushnote.conference.ProgrammeEditor.Surroundings.NONE,
                        draft -> draft.title("My queues"));
        look();
        PreviewModel again = preview(SECOND);

        assertThat(differences(again, DifferenceGroup.OWN)).hasSize(1);
        Difference own = differences(again, DifferenceGroup.OWN).getFirst();
        assertThat(new IncomingWords(shell.shell().texts()).details(own, null))
                .containsExactly("stays as you changed it: title");
        take(again);
        assertThat(titles()).contains("My queues");
    }

    @Test
    void anotherConferenceCanBeChosen() {
        take(preview(FIRST));
        PreviewModel again = preview(SECOND);
        again.into(null);
        shell.work().finish();
        assertThat(again.size()).isEqualTo(4);
        again.nameProperty().set("Quiet Days, once more");
        take(again);
        assertThat(notebook.graph().programme().conferences())
                .extracting(Conference::name)
                .containsExactly("Quiet Days", "Quiet Days, once more");
    }

    @Test
    void nextYearsProgrammeIsANewConference() {
        take(preview(FIRST));
        assertThat(preview(FIRST.replace("2026-05", "2027-05")).choices().into())
                .isNull();
    }

    @Test
    void whatIsNoProgrammeIsRefusedInWords() {
        model.take("nothing of that sort");
        shell.work().finish();
        assertThat(model.stageProperty().get())
                .isInstanceOfSatisfying(
                        Stage.Asking.class,
                        asking -> assertThat(asking.problem())
                                .extracting(Problem::key)
                                .isEqualTo("problem.programme-unknown"));
        model.take(List.of(folder.resolve("not there.ics")));
        shell.work().finish();
        assertThat(model.stageProperty().get()).isInstanceOfSatisfying(Stage.Asking.class, asking -> {
            assertThat(asking.name()).isEqualTo("not there.ics");
            assertThat(asking.problem()).isNotNull();
        });
    }

    @Test
    void whatIsNoProgrammeIsOfferedWhereItBelongs() {
        model.take("two tapes of a talk");
        shell.work().finish();
        assertThat(model.stageProperty().get()).isInstanceOfSatisfying(Stage.Asking.class, asking -> {
            assertThat(asking.problem()).isNotNull();
            model.useOtherwise(Objects.requireNonNull(asking.other()));
        });
        assertThat(otherwise.taken).containsExactly(": two tapes of a talk");
        assertThat(model.stageProperty().get()).isEqualTo(new Stage.Closed());
        model.take("nothing of that sort");
        shell.work().finish();
        assertThat(model.stageProperty().get())
                .isInstanceOfSatisfying(
                        Stage.Asking.class, asking -> assertThat(asking.other()).isNull());
    }

    @Test
    void whatIsGivenUpIsNotShownWhenItComes() {
        model.take(FIRST);
        assertThat(model.stageProperty().get()).isInstanceOf(Stage.Reading.class);
        model.giveUp();
        shell.work().finish();
        assertThat(model.stageProperty().get()).isEqualTo(new Stage.Asking(null, ""));
        model.take(FIRST);
        model.take(SECOND);
        shell.work().finish();
        assertThat(model.stageProperty().get())
                .isInstanceOfSatisfying(
                        Stage.Previewing.class,
                        shown -> assertThat(shown.preview().programme().sessions())
                                .anyMatch(session -> session.title().equals("Tides")));
    }

    @Test
    void whatIsHandedOverWhileAnotherComesInStays() {
        PreviewModel preview = preview(FIRST);
        model.take(preview);
        model.take(SECOND);
        shell.work().finish();
        assertThat(notebook.graph().programme().conferences()).hasSize(1);
        assertThat(model.stageProperty().get()).isInstanceOf(Stage.Previewing.class);
    }

    @Test
    void aTextThatIsAnAddressIsFetched() {
        model.take(" webcal://conf.example/all.ics\n");
        shell.work().finish();
        assertThat(fetched).containsExactly(URI.create("https://conf.example/all.ics"));
        assertThat(model.stageProperty().get()).isInstanceOf(Stage.Previewing.class);
    }

    @Test
    void conferencesAreMadeFromAList() {
        model.take("conferences\nQuiet Days|Lisboa|2026-05-12\nLoud Days|Porto|2026-06-02\n");
        shell.work().finish();
        ConferencePick pick = ((Stage.Listing) model.stageProperty().get()).pick();
        pick.wordsProperty().set("porto 2026-06");
        assertThat(pick.shownProperty().get()).hasSize(1);
        pick.toggle(pick.shownProperty().get().getFirst());
        model.make(pick);
        shell.work().finish();
        assertThat(notebook.graph().programme().conferences()).singleElement().satisfies(made -> {
            assertThat(made.name()).isEqualTo("Loud Days");
            assertThat(made.place().city()).isEqualTo("Porto");
            assertThat(made.ends()).isEqualTo("2026-06-03");
        });
        assertThat(model.stageProperty().get()).isEqualTo(new Stage.Closed());
    }

    private NamedBytes fetch(URI address) {
        fetched.add(address);
        return new NamedBytes("", FIRST.getBytes(StandardCharsets.UTF_8));
    }

    private PreviewModel preview(String text) {
        model.take(text);
        shell.work().finish();
        return ((Stage.Previewing) model.stageProperty().get()).preview();
    }

    private void take(PreviewModel preview) {
        assertThat(preview.isReady()).isTrue();
        model.take(preview);
        shell.work().finish();
    }

    private void look() {
        shell.work().finish();
    }

    private void log(String title) {
        notebook.graph().logEditor().add(NewEntry.text(session(title).id(), "a line"));
        look();
    }

    private String notice() {
        return java.util.Objects.requireNonNull(
                        shell.shell().notices().currentProperty().get())
                .key();
    }

    private List<DifferenceRow> rows(PreviewModel preview) {
        return DifferenceRow.of(
                preview.look().orElseThrow(), preview.decisionsProperty().get());
    }

    private static List<Difference> differences(PreviewModel preview, DifferenceGroup group) {
        Comparison comparison = preview.look().orElseThrow().comparison();
        return comparison.differences().stream()
                .filter(difference -> DifferenceGroup.of(difference) == group)
                .toList();
    }

    private List<String> titles() {
        return sessions().stream().map(Session::title).toList();
    }

    private Session session(String title) {
        return sessions().stream()
                .filter(session -> session.title().equals(title))
                .findFirst()
                .orElseThrow();
    }

    private List<Session> sessions() {
        return notebook.graph()
                .programme()
                .sessions(inView.conference().orElseThrow().id());
    }
}
