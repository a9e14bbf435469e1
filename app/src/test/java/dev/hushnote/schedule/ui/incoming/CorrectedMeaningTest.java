package dev.hushnote.schedule.ui.incoming;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hushnote.conference.ui.ConferenceInView;
import dev.hushnote.schedule.input.NamedBytes;
import dev.hushnote.schedule.input.ProgrammeInput;
import dev.hushnote.schedule.mapping.Role;
import dev.hushnote.schedule.merge.Incoming;
import dev.hushnote.schedule.merge.ProgrammeImport;
import dev.hushnote.schedule.reading.Attendee;
import dev.hushnote.schedule.reading.HeldMeanings;
import dev.hushnote.schedule.reading.KnownFormats;
import dev.hushnote.schedule.reading.PersonalReader;
import dev.hushnote.schedule.reading.Understood;
import dev.hushnote.testkit.SettableClock;
import dev.hushnote.testkit.TestNotebook;
import dev.hushnote.testkit.TestShell;
import dev.hushnote.wiring.AppGraph;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A file of no known format, whose fields somebody explains.
class CorrectedMeaningTest {

    private static final String LAMPS = """
        {"lamps": [
          {"title": "Hall lamp", "motto": "Light", "start": "2026-05-12T09:00", "end": "2026-05-12T10:00",
           "room": "Attic", "speaker": "Ines Roe"},
          {"title": "Desk lamp", "motto": "Shade", "start": "2026-05-12T10:00", "end": "2026-05-12T11:00",
           "room": "Cellar", "speaker": "Rui Hall"},
          {"title": "Street lamp", "motto": "Dusk", "start": "2026-05-12T11:00", "end": "2026-05-12T12:00",
           "room": "Attic", "speaker": "Tove Berg"}
        ]}\
        """;

    @TempDir
    private Path folder;

    private final HeldMeanings memory = new HeldMeanings();
    private TestNotebook notebook;
    private TestShell shell;
    private IncomingModel model;

    @BeforeEach
    void open() {
        notebook = TestNotebook.open(folder, new SettableClock("2026-05-01T09:20:00Z"));
        AppGraph graph = notebook.graph();
        shell = TestShell.over(notebook);
        ConferenceInView inView = new ConferenceInView(shell.shell(), graph.programme(), notebook.clock());
        inView.start(Optional.empty(), () -> {});
        model = new IncomingModel(
                shell.shell(),
                inView,
                new IncomingServices(
                        new ProgrammeInput(),
                        new PersonalReader(
                                Attendee.of(List.of(Locale.ENGLISH), () -> LocalDate.parse("2026-05-01")),
                                KnownFormats::readers,
                                memory),
                        new ProgrammeImport(graph.ledger(), graph.programme(), graph.traces()),
                        graph.programme(),
                        graph.programmeEditor(),
                        _ -> new NamedBytes("", new byte[0]),
                        _ -> {},
                        new TakenOtherwise()),
                notebook.clock());
    }

    @AfterEach
    void close() {
        notebook.close();
    }

    @Test
    void whatIsSaidOfAFieldIsReadAtOnceAndTheOtherChoicesStay() {
        PreviewModel guessed = lamps();
        guessed.zone(ZoneId.of("Europe/Oslo"));
        guessed.nameProperty().set("Lamp Days");
        say(guessed, "motto");
        PreviewModel corrected = shown();
        assertThat(titles(corrected)).containsExactly("Light", "Shade", "Dusk");
        assertThat(corrected.nameProperty().get()).isEqualTo("Lamp Days");
        assertThat(corrected.choices().zone()).isEqualTo(ZoneId.of("Europe/Oslo"));
        assertThat(corrected.correction()).contains(new PreviewModel.Correction(Role.TITLE));
    }

    @Test
    void itIsRememberedWhenTheProgrammeIsTaken() {
        PreviewModel guessed = lamps();
        guessed.zone(ZoneId.of("Europe/Oslo"));
        guessed.nameProperty().set("Lamp Days");
        say(guessed, "motto");
        assertThat(titles(lamps())).containsExactly("Hall lamp", "Desk lamp", "Street lamp");

        say(shown(), "motto");
        shown().zone(ZoneId.of("Europe/Oslo"));
        shown().nameProperty().set("Lamp Days");
        shell.work().finish();
        model.take(shown());
        shell.work().finish();

        PreviewModel again = lamps();
        assertThat(meaning(again).said().path(Role.TITLE)).contains("motto");
        assertThat(meaning(again).guess().mapping().path(Role.TITLE)).contains("title");
    }

    @Test
    void whatLeadsToNothingLeavesWhatWasShown() {
        PreviewModel guessed = lamps();
        model.correct(guessed, meaning(guessed).guess(), meaning(guessed).said().with(Role.START), Role.START);
        shell.work().finish();
        assertThat(shown().given()).isEqualTo(guessed.given());
        assertThat(titles(shown())).hasSize(3);
        assertThat(shell.shell().notices().currentProperty().getValue()).isNotNull();
    }

    @Test
    void everyFieldCanPlayARoleTheLikelyFirst() {
        Understood.Meaning meaning = meaning(lamps());
        List<FieldChoice> choices = FieldChoice.of(Role.TITLE, meaning.said(), meaning.guess());
        assertThat(choices.getFirst()).isEqualTo(new FieldChoice(List.of("title"), "Hall lamp"));
        assertThat(choices)
                .contains(FieldChoice.NONE, new FieldChoice(List.of("motto"), "Light"))
                .doesNotHaveDuplicates();
    }

    private PreviewModel lamps() {
        model.take(LAMPS);
        shell.work().finish();
        return shown();
    }

    private void say(PreviewModel preview, String title) {
        Understood.Meaning meaning = meaning(preview);
        model.correct(preview, meaning.guess(), meaning.said().with(Role.TITLE, title), Role.TITLE);
        shell.work().finish();
    }

    private PreviewModel shown() {
        return ((Stage.Previewing) model.stageProperty().get()).preview();
    }

    private static Understood.Meaning meaning(PreviewModel preview) {
        return Objects.requireNonNull(preview.given().meaning());
    }

    private static List<String> titles(PreviewModel preview) {
        return preview.look().orElseThrow().sessions().stream()
                .map(Incoming::title)
                .toList();
    }
}
