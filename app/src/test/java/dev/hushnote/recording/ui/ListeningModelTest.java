package dev.hushnote.recording.ui;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hushnote.conference.Conference;
import dev.hushnote.conference.Session;
import dev.hushnote.conference.Visibility;
import dev.hushnote.conference.ui.ConferenceInView;
import dev.hushnote.log.Entry;
import dev.hushnote.log.EntryKind;
import dev.hushnote.log.NewEntry;
import dev.hushnote.log.TypedEntry;
import dev.hushnote.log.ui.LogViewModel;
import dev.hushnote.recording.Medium;
import dev.hushnote.recording.RecordedSession;
import dev.hushnote.testkit.SettableClock;
import dev.hushnote.testkit.TestNotebook;
import dev.hushnote.testkit.TestShell;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Listening beside a log, with a player that only writes down what it is told.
class ListeningModelTest {

    private static final Instant NINE = Instant.parse("2026-05-12T09:00:00Z");

    @TempDir
    private Path folder;

    private final SettableClock clock = new SettableClock("2026-05-12T09:00:00Z");
    private final HandDelay time = new HandDelay();
    private final StandInPlayer player = new StandInPlayer();
    private final List<URI> browsed = new ArrayList<>();
    private TestNotebook notebook;
    private TestShell shell;
    private Session talk;
    private Entry first;
    private Entry missed;
    private Entry back;
    private LogViewModel log;
    private Playback playback;
    private ListeningModel model;
    private Path file;

    @BeforeEach
    void open() throws IOException {
        notebook = TestNotebook.open(folder.resolve("notebook"), clock);
        Conference conference = notebook.conference("Quiet Days", "UTC");
        talk = notebook.session(conference, "Lamps", "2026-05-12T09:00", "2026-05-12T10:00");
        first = entry(60, EntryKind.TEXT, "first");
        missed = entry(120, EntryKind.MISSED, "");
        back = entry(180, EntryKind.TEXT, "back");
        clock.set(NINE.plusSeconds(7200));
        shell = TestShell.over(notebook);
        ConferenceInView inView = shell.inView(notebook, conference.id());
        inView.show(talk);
        log = new LogViewModel(
                shell.shell(), notebook.graph().entries(), notebook.graph().photos());
        playback = new Playback(shell.work(), _ -> player, Runnable::run, time, new Troubles(() -> true));
        model = new ListeningModel(
                shell.shell(),
                inView,
                log,
                new ListeningModel.Services(
                        notebook.graph().recordedSessions(),
                        notebook.graph().recordingEditor(),
                        notebook.graph().logEditor(),
                        browsed::add),
                playback,
                clock);
        file = Files.write(folder.resolve("talk.mp4"), new byte[] {1});
        shell.work().finish();
    }

    @AfterEach
    void close() {
        notebook.close();
    }

    @Test
    void afterOneAnchorEveryLineIsFound() {
        attachAndTie();
        model.listenFrom(back);
        settle();
        assertThat(player.told).contains("seek 190000", "play");
        assertThat(log.heardProperty().get()).isEqualTo(back.id());
        playback.seek(Duration.ofSeconds(75));
        assertThat(log.heardProperty().get()).isEqualTo(first.id());
    }

    @Test
    void whatWasMissedIsRepeatedAndTickedOffWhenItWasHeardToItsEnd() {
        attachAndTie();
        model.listenToMissed(Optional.of(missed));
        assertThat(playback.loopProperty().get())
                .contains(new Stretch(Duration.ofSeconds(130), Duration.ofSeconds(190)));
        playTo(150);
        assertThat(find(missed).doneAt()).isNull();
        playTo(189);
        playTo(189.6);
        shell.work().finish();
        assertThat(find(missed).doneAt()).isNotNull();
    }

    @Test
    void skippingToTheEndOfWhatWasMissedTicksNothingOff() {
        attachAndTie();
        model.listenFrom(missed);
        playTo(131);
        playback.seek(Duration.ofSeconds(188));
        playTo(195);
        shell.work().finish();
        assertThat(find(missed).doneAt()).isNull();
    }

    @Test
    void aLineKeepsTheSecondOfItsFirstKey() {
        attachAndTie();
        model.listenFrom(first);
        playTo(75);
        Instant begun = clock.instant().minusSeconds(5);
        Entry written = model.writer()
                .begin(begun)
                .write(new TypedEntry(talk.id(), EntryKind.TEXT, "so that was it", begun, Visibility.PUBLIC));
        shell.work().finish();
        assertThat(notebook.graph().recordings().heard(talk.id()))
                .singleElement()
                .satisfies(heard -> {
                    assertThat(heard.entryId()).isEqualTo(written.id());
                    assertThat(heard.position()).isEqualTo(Duration.ofSeconds(70));
                });
        assertThat(notebook.graph().entries().of(talk.id()))
                .extracting(Entry::text)
                .containsExactly("first", "so that was it", "", "back");
    }

    @Test
    void atAnotherSpeedALineGoesAsFarBackAsWasHeardMeanwhile() {
        attachAndTie();
        playback.rate(2);
        model.listenFrom(first);
        playTo(85);
        Instant begun = clock.instant().minusSeconds(5);
        model.writer()
                .begin(begun)
                .write(new TypedEntry(talk.id(), EntryKind.TEXT, "twice as fast", begun, Visibility.PUBLIC));
        assertThat(notebook.graph().recordings().heard(talk.id()))
                .singleElement()
                .satisfies(heard -> assertThat(heard.position()).isEqualTo(Duration.ofSeconds(75)));
    }

    @Test
    void whatIsAttachedWhileAnotherIsListenedToIsListenedToNext() throws IOException {
        attach();
        Path second = Files.write(folder.resolve("second camera.mp4"), new byte[] {1});
        model.attach(second);
        shell.work().finish();
        assertThat(chosen().recording().medium()).isEqualTo(new Medium.File(second));
        assertThat(playback.stateProperty().get().file()).contains(second);
    }

    @Test
    void withoutAnAnchorNothingIsSought() {
        attach();
        model.listenFrom(back);
        assertThat(player.told).noneMatch(told -> told.startsWith("seek"));
        assertThat(notice()).isEqualTo("listen.no-anchor");
    }

    @Test
    void aVideoOfTheWebIsOpenedAtItsSecond() {
        model.open();
        model.attach(URI.create("https://youtu.be/abc"));
        shell.work().finish();
        var recording = notebook.graph().recordings().of(talk.id()).getFirst();
        notebook.graph().recordingEditor().anchor(recording.id(), first.id(), Duration.ofSeconds(70));
        shell.work().finish();
        model.listenFrom(back);
        assertThat(browsed).containsExactly(URI.create("https://youtu.be/abc?t=190"));
    }

    @Test
    void aVideoOfTheWebIsTiedByWhatItsPlayerShows() {
        model.open();
        model.attach(URI.create("https://youtu.be/abc"));
        shell.work().finish();
        assertThat(model.anchoring().tie(first, chosen(), "soon")).isFalse();
        assertThat(model.anchoring().tie(first, chosen(), " 1:10 ")).isTrue();
        shell.work().finish();
        assertThat(chosen().log().position(back.id())).contains(Duration.ofSeconds(190));
        assertThat(notice()).isEqualTo("listen.anchored");
    }

    @Test
    void anUntiedLineLeadsNowhere() {
        attachAndTie();
        model.anchoring().untie(back);
        assertThat(notice()).isEqualTo("listen.not-tied");
        model.anchoring().untie(first);
        shell.work().finish();
        assertThat(chosen().anchors()).isEmpty();
        assertThat(chosen().log().position(back.id())).isEmpty();
    }

    @Test
    void whileTheSessionGoesOnItIsMuted() {
        clock.set(NINE.plusSeconds(600));
        model.open();
        assertThat(playback.mutedProperty().get()).isTrue();
    }

    @Test
    void leavingTheSessionLetsTheRecordingGo() {
        attachAndTie();
        model.close();
        assertThat(playback.stateProperty().get()).isInstanceOf(PlaybackState.Closed.class);
        assertThat(log.heardProperty().get()).isNull();
    }

    private void attach() {
        model.open();
        model.attach(file);
        shell.work().finish();
        player.ready(Duration.ofMinutes(50));
        shell.work().finish();
        assertThat(notebook.graph().recordings().of(talk.id())).singleElement().satisfies(made -> {
            assertThat(made.medium()).isEqualTo(new Medium.File(file));
            assertThat(made.length()).isEqualTo(Duration.ofMinutes(50));
        });
    }

    /// The first line, begun a minute into the talk, is heard at 1:10.
    private void attachAndTie() {
        attach();
        playback.seek(Duration.ofSeconds(70));
        model.anchor(first);
        shell.work().finish();
        settle();
    }

    private RecordedSession.Beside chosen() {
        return Objects.requireNonNull(model.chosenProperty().get());
    }

    private String notice() {
        return Objects.requireNonNull(shell.shell().notices().currentProperty().get())
                .key();
    }

    /// A player is told one place after the other.
    private void settle() {
        time.pass(Duration.ofSeconds(1));
    }

    private void playTo(double second) {
        long now = playback.positionProperty().get().toMillis();
        long end = Math.round(second * 1000);
        while (now < end) {
            now = Math.min(end, now + 500);
            player.position = Duration.ofMillis(now);
            time.pass(Playback.TICK);
            shell.work().finish();
        }
    }

    private Entry find(Entry entry) {
        return notebook.graph().entries().require(entry.id());
    }

    private Entry entry(int second, EntryKind kind, String text) {
        Instant at = NINE.plusSeconds(second);
        clock.set(at);
        return notebook.graph().logEditor().add(new NewEntry(talk.id(), kind, text, null, null, at, Visibility.PUBLIC));
    }
}
