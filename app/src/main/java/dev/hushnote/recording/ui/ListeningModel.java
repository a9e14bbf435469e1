package dev.hushnote.recording.ui;

import dev.hushnote.change.Change;
import dev.hushnote.change.RowChange;
import dev.hushnote.conference.Session;
import dev.hushnote.conference.ui.ConferenceInView;
import dev.hushnote.desktop.Notice;
import dev.hushnote.desktop.Reading;
import dev.hushnote.desktop.Shell;
import dev.hushnote.log.Entry;
import dev.hushnote.log.LogEditor;
import dev.hushnote.log.ui.EntryWriter;
import dev.hushnote.log.ui.LogViewModel;
import dev.hushnote.recording.Anchor;
import dev.hushnote.recording.AttachedRecording;
import dev.hushnote.recording.Heard;
import dev.hushnote.recording.Medium;
import dev.hushnote.recording.RecordedSession;
import dev.hushnote.recording.RecordedSessions;
import dev.hushnote.recording.RecordingEditor;
import dev.hushnote.text.Problem;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import org.jspecify.annotations.Nullable;

/// Listening to a recording of the session in view, beside its log. To be used on the window's thread.
public final class ListeningModel {

    private final Shell shell;
    private final ConferenceInView inView;
    private final Services services;
    private final LogViewModel log;
    private final Clock clock;
    private final ListenedTo listened;
    private final CatchingUp catchingUp;
    private final Anchoring anchoring;
    private final EntryWriter writer;
    private final Reading<Optional<RecordedSession>> reading;

    private @Nullable UUID wanted;

    /// What it asks of the notebook and of the system.
    ///
    /// @param recorded reads sessions with their recordings; away from the window's thread
    /// @param editor changes them; away from the window's thread
    /// @param logEditor ticks off what was listened to; away from the window's thread
    /// @param browse opens a web page
    public record Services(
            RecordedSessions recorded, RecordingEditor editor, LogEditor logEditor, Consumer<URI> browse) {}

    public ListeningModel(
            Shell shell, ConferenceInView inView, LogViewModel log, Services services, Playback playback, Clock clock) {
        this.shell = shell;
        this.inView = inView;
        this.services = services;
        this.log = log;
        this.clock = clock;
        this.listened = new ListenedTo(playback);
        this.catchingUp = new CatchingUp(listened, services.logEditor(), shell);
        this.writer = new ListeningWriter(listened, services.editor(), services.logEditor(), clock);
        this.reading = new Reading<>(shell.work(), this::question, this::take, shell.notices()::tell);
        this.anchoring = new Anchoring(listened, services.editor(), shell, reading::again);
        inView.sessionProperty().subscribe(this::leave);
        shell.feed().observe(this::changed);
        playback.positionProperty().subscribe(_ -> follow());
        playback.stateProperty().subscribe(this::measure);
    }

    /// Whether the player stands beside the log.
    public ReadOnlyBooleanProperty shownProperty() {
        return listened.shownProperty();
    }

    /// The session in view with its recordings; null until it was read.
    ReadOnlyObjectProperty<@Nullable RecordedSession> sessionProperty() {
        return listened.sessionProperty();
    }

    /// What is listened to; null for none.
    ReadOnlyObjectProperty<RecordedSession.@Nullable Beside> chosenProperty() {
        return listened.chosenProperty();
    }

    Playback playback() {
        return listened.playback();
    }

    /// Stores what is logged, with its second while something is heard.
    public EntryWriter writer() {
        return writer;
    }

    Anchoring anchoring() {
        return anchoring;
    }

    public void toggle() {
        if (listened.isShown()) {
            close();
        } else {
            open();
        }
    }

    /// Shows the player; while the session goes on it is muted until somebody asks for sound.
    public void open() {
        if (!listened.isShown()) {
            listened.show(true);
            inView.session()
                    .filter(this::isLive)
                    .ifPresent(_ -> playback().mutedProperty().set(true));
            reading.again();
        }
    }

    public void close() {
        listened.show(false);
        choose(null);
    }

    private boolean isLive(Session now) {
        Instant at = clock.instant();
        Instant begins = now.slot().starts().atZone(inView.zone()).toInstant();
        boolean over = now.slot().ends() != null
                && at.isAfter(now.slot().ends().atZone(inView.zone()).toInstant());
        return !at.isBefore(begins) && !over;
    }

    /// Attaches a file to the session in view and plays it beside the log.
    public void attach(Path file) {
        inView.session()
                .ifPresentOrElse(
                        now -> attached(() -> {
                            if (!Files.isRegularFile(file)) {
                                throw Problem.notFound("problem.no-file", file);
                            }
                            return services.editor().attach(now.id(), new Medium.File(file), null, null);
                        }),
                        this::noSession);
    }

    /// Attaches a video of the web.
    public void attach(URI address) {
        Medium medium = new Medium.Web(address);
        inView.session()
                .ifPresentOrElse(
                        now -> attached(() -> services.editor().attach(now.id(), medium, null, null)), this::noSession);
    }

    /// Attaches the video that the programme names.
    void attachVideo() {
        inView.session().ifPresent(now -> attached(() -> services.editor().attachVideo(now.id(), null)));
    }

    private void noSession() {
        shell.notices().show(Notice.done("listen.no-session"));
    }

    private void attached(Callable<AttachedRecording> attaching) {
        open();
        shell.work().change(attaching, made -> {
            wanted = made.id();
            reading.again();
        });
    }

    void detach() {
        listened.chosenId()
                .ifPresent(id -> shell.work().change(() -> services.editor().detach(id)));
    }

    void choose(RecordedSession.@Nullable Beside beside) {
        if (listened.choose(beside)) {
            playback().close();
            catchingUp.forget();
            if (beside != null && beside.recording().medium() instanceof Medium.File file) {
                playback().open(file.path());
            }
        }
        follow();
    }

    /// Says that a line of the log was begun at what is being heard.
    public void anchor(Entry entry) {
        listened.place().ifPresentOrElse(at -> anchoring.tie(entry, at), this::nothingOpen);
    }

    /// Goes to a line of the log in the recording, and plays.
    public void listenFrom(Entry entry) {
        listened.chosen().ifPresentOrElse(now -> listenFrom(now, entry), this::nothingOpen);
    }

    private void listenFrom(RecordedSession.Beside now, Entry entry) {
        Optional<Duration> position = now.log().position(entry.id());
        if (position.isEmpty()) {
            shell.notices().show(Notice.done(now.log().alignment().isEmpty() ? "listen.no-anchor" : "listen.nowhere"));
        } else if (now.recording().medium() instanceof Medium.Web(URI address)) {
            services.browse().accept(now.link(position.get()).orElse(address));
        } else {
            playback().seek(position.get());
            playback().play();
        }
    }

    /// Plays what was missed over and over: what the line stands for, else the first missed range that is open.
    public void listenToMissed(Optional<Entry> line) {
        Optional<RecordedSession> all = listened.session();
        Optional<RecordedSession.Beside> now = listened.chosen();
        if (all.isEmpty() || now.isEmpty()) {
            nothingOpen();
        } else {
            catchingUp.loop(all.get(), now.get(), line);
        }
    }

    private void nothingOpen() {
        open();
        shell.notices().show(Notice.done("listen.nothing-open"));
    }

    /// Which instant of the session a place in the recording shows; nothing without an anchor.
    Optional<Instant> instant(Duration position) {
        return listened.instant(position);
    }

    private void leave(@Nullable Session next) {
        boolean another = listened.session()
                .filter(former ->
                        next == null || !next.id().equals(former.session().id()))
                .isPresent();
        if (another) {
            listened.read(null);
            choose(null);
            log.heardWhile(Map.of());
        }
        reading.again();
    }

    private Callable<Optional<RecordedSession>> question() {
        Optional<UUID> asked = inView.session().map(Session::id);
        return () -> asked.map(services.recorded()::of);
    }

    private void take(Optional<RecordedSession> read) {
        listened.read(read.orElse(null));
        log.heardWhile(read.map(RecordedSession::heardWhile).orElse(Map.of()));
        choose(read.filter(_ -> listened.isShown()).flatMap(this::choice).orElse(null));
        if (listened.chosen().isPresent()) {
            anchoring.tell();
        }
    }

    /// What was just attached, else what is listened to, else the first.
    private Optional<RecordedSession.Beside> choice(RecordedSession now) {
        Optional<RecordedSession.Beside> asked = Optional.ofNullable(wanted).flatMap(now::recording);
        asked.ifPresent(_ -> wanted = null);
        return asked.or(() -> listened.chosenId().flatMap(now::recording))
                .or(() -> now.recordings().stream().findFirst());
    }

    private void changed(Change change) {
        boolean touched = change.rows().stream()
                .map(RowChange::row)
                .anyMatch(row -> row instanceof AttachedRecording
                        || row instanceof Anchor
                        || row instanceof Heard
                        || (row instanceof Entry && listened.isShown()));
        if (touched) {
            reading.again();
        }
    }

    /// Marks the line that is heard, and what was listened to the end.
    private void follow() {
        Optional<Duration> position = listened.place().map(ListenedTo.Place::position);
        log.hear(position.flatMap(
                        at -> listened.chosen().flatMap(now -> now.log().entryAt(at)))
                .map(Entry::id)
                .orElse(null));
        position.filter(_ -> playback().playingProperty().get()).ifPresent(catchingUp::at);
    }

    /// Remembers how long a recording is, once.
    private void measure(PlaybackState state) {
        listened.chosen()
                .map(RecordedSession.Beside::recording)
                .filter(recording -> recording.length() == null)
                .ifPresent(recording -> {
                    if (state instanceof PlaybackState.Ready ready
                            && !ready.length().isZero()) {
                        shell.work().change(() -> services.editor().measure(recording.id(), ready.length()));
                    }
                });
        follow();
    }
}
