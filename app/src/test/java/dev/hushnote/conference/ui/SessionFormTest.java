package dev.hushnote.conference.ui;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hushnote.conference.Conference;
import dev.hushnote.conference.PhotoPolicy;
import dev.hushnote.conference.Session;
import dev.hushnote.conference.SessionKind;
import dev.hushnote.conference.Visibility;
import dev.hushnote.testkit.SettableClock;
import dev.hushnote.testkit.TestNotebook;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The forms of a programme over a real notebook.
class SessionFormTest {

    private static final LocalDateTime NOW = LocalDateTime.parse("2026-05-12T10:35");

    @TempDir
    Path folder;

    private TestNotebook notebook;
    private Conference conference;

    @BeforeEach
    void open() {
        notebook = TestNotebook.open(folder, new SettableClock("2026-05-12T08:00:00Z"));
        conference = notebook.conference("Quiet Conf", "Europe/Lisbon");
    }

    @AfterEach
    void close() {
        notebook.close();
    }

    @Test
    void aTitleIsEnough() throws Exception {
        SessionForm form = fresh(SessionKind.TALK);
        form.title.textProperty().set("Queues at night");
        Session stored = save(form);
        assertThat(stored.title()).isEqualTo("Queues at night");
        assertThat(stored.slot().starts()).isEqualTo(NOW);
        assertThat(stored.slot().ends()).isNull();
        assertThat(stored.kind()).isEqualTo(SessionKind.TALK);
        assertThat(notebook.graph().programme().sessions(conference.id())).hasSize(1);
    }

    @Test
    void everyBadFieldSaysWhyAndNothingIsStored() {
        SessionForm form = fresh(SessionKind.TALK);
        form.starts.textProperty().set("soon");
        form.video.textProperty().set("no address");
        form.language.textProperty().set("Klingon?");
        assertThat(form.filled()).isEmpty();
        assertThat(form.title.isRefused()).isTrue();
        assertThat(form.starts.isRefused()).isTrue();
        assertThat(form.video.isRefused()).isTrue();
        assertThat(form.language.isRefused()).isTrue();
        assertThat(form.room.isRefused()).isFalse();
        form.starts.textProperty().set("11");
        assertThat(form.starts.isRefused()).isFalse();
    }

    @Test
    void anEndBeforeTheStartIsRefusedButOneAfterMidnightIsNot() throws Exception {
        SessionForm form = fresh(SessionKind.SOCIAL);
        form.title.textProperty().set("Dinner");
        form.starts.textProperty().set("1900");
        form.ends.textProperty().set("1800");
        assertThat(form.filled()).isEmpty();
        assertThat(form.ends.isRefused()).isTrue();
        form.ends.textProperty().set("0100");
        assertThat(save(form).slot().ends()).isEqualTo(LocalDateTime.parse("2026-05-13T01:00"));
    }

    @Test
    void anEveningThatBelongsToTheNextDayStaysThereWhenOnlyItsRoomChanges() throws Exception {
        Session early = notebook.session(
                conference,
                "Registration",
                "2026-05-11T17:00",
                draft -> draft.day(LocalDate.of(2026, 5, 12)).ends(LocalDateTime.parse("2026-05-11T18:30")));
        SessionForm form = edit(early);
        assertThat(form.isChanged()).isFalse();
        form.room.textProperty().set("Foyer");
        Session stored = save(form);
        assertThat(stored.slot()).isEqualTo(early.slot());
        assertThat(stored.room()).isEqualTo("Foyer");
        SessionForm again = edit(stored);
        again.ends.textProperty().set("19:00");
        assertThat(save(again).slot().ends()).isEqualTo(LocalDateTime.parse("2026-05-11T19:00"));
    }

    @Test
    void visibilityFollowsTheKindUntilItIsChosen() {
        SessionForm form = fresh(SessionKind.TALK);
        form.kind.valueProperty().set(SessionKind.HALLWAY);
        assertThat(form.visibility.value()).isEqualTo(Visibility.PRIVATE);
        form.visibility.valueProperty().set(Visibility.PUBLIC);
        form.kind.valueProperty().set(SessionKind.TALK);
        assertThat(form.visibility.value()).isEqualTo(Visibility.PUBLIC);
    }

    @Test
    void speakersComeFromOneLineAndAreKeptWhenItIsNotTouched() throws Exception {
        SessionForm form = fresh(SessionKind.TALK);
        form.title.textProperty().set("Queues");
        form.speakers.textProperty().set("Rui Costa, Maré; Ines");
        Session stored = save(form);
        assertThat(stored.speakers()).hasSize(2);
        SessionForm again = edit(stored);
        assertThat(again.speakers.textProperty().get()).isEqualTo("Rui Costa, Maré; Ines");
        again.title.textProperty().set("Queues at night");
        assertThat(save(again).speakers()).isEqualTo(stored.speakers());
    }

    @Test
    void photosAreForbiddenInASessionAndOfASpeaker() throws Exception {
        SessionForm form = fresh(SessionKind.TALK);
        form.title.textProperty().set("Queues");
        form.speakers.textProperty().set("Ines");
        form.photos.valueProperty().set(PhotoPolicy.NO_PHOTOS);
        Session stored = save(form);
        assertThat(stored.photoPolicy()).isEqualTo(PhotoPolicy.NO_PHOTOS);
        SessionForm again = edit(stored);
        again.photos.valueProperty().set(PhotoPolicy.ALLOWED);
        assertThat(again.isChanged()).isTrue();
        assertThat(save(again).photoPolicy()).isEqualTo(PhotoPolicy.ALLOWED);
        SpeakerForm person = new SpeakerForm(notebook.graph().programmeEditor(), conference.id());
        person.change(
                notebook.graph().programme().requireSpeaker(stored.speakers().getFirst()));
        person.photos.valueProperty().set(PhotoPolicy.NO_PHOTOS);
        assertThat(person.isChanged()).isTrue();
        assertThat(save(person).photoPolicy()).isEqualTo(PhotoPolicy.NO_PHOTOS);
        person.begin(List.of());
        assertThat(person.photos.value()).isEqualTo(PhotoPolicy.ALLOWED);
    }

    @Test
    void aConferenceIsMadeAndChanged() throws Exception {
        ConferenceForm form =
                new ConferenceForm(notebook.graph().programmeEditor(), ZoneId.of("UTC"), LocalDate.of(2026, 5, 12));
        form.name.textProperty().set("Loud Conf");
        form.zone.textProperty().set("asia/seoul");
        form.starts.textProperty().set("05-12");
        form.ends.textProperty().set("05-10");
        assertThat(form.filled()).isEmpty();
        assertThat(form.ends.isRefused()).isTrue();
        form.ends.textProperty().set("05-14");
        form.green.textProperty().set("Great");
        Conference made = save(form);
        assertThat(made.zone()).isEqualTo(ZoneId.of("Asia/Seoul"));
        assertThat(made.ends()).isEqualTo(LocalDate.of(2026, 5, 14));
        assertThat(made.words().green()).isEqualTo("Great");
        ConferenceForm change = new ConferenceForm(notebook.graph().programmeEditor(), made, LocalDate.of(2026, 5, 12));
        change.name.textProperty().set("Quieter Conf");
        assertThat(save(change)).isEqualTo(notebook.graph().programme().requireConference(made.id()));
    }

    private SessionForm fresh(SessionKind kind) {
        return new SessionForm(
                notebook.graph().programmeEditor(), notebook.graph().programme().overview(conference.id()), kind, NOW);
    }

    private SessionForm edit(Session session) {
        return new SessionForm(
                notebook.graph().programmeEditor(), notebook.graph().programme().overview(conference.id()), session);
    }

    private static <R> R save(FormModel<R> form) throws Exception {
        Callable<R> change = form.filled().orElseThrow();
        return change.call();
    }
}
