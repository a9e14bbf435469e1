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
import dev.hushnote.log.MissedRange;
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
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/// Listening to a recording of the session in view, beside its log. To be used on the window's thread.
public final class ListeningModel implements EntryWriter {

    private final Shell shell;
    private final ConferenceInView inView;
    private final Services services;
    private final Playback playback;
    private final LogViewModel log;
    private final Clock clock;
    private final ContinuousListening listened = new ContinuousListening();
    private final Set<UUID> caughtUp = new HashSet<>();
    private final Reading<Optional<RecordedSession>> reading;
    private final ReadOnlyBooleanWrapper open = new ReadOnlyBooleanWrapper();
    private final ReadOnlyObjectWrapper<@Nullable RecordedSession> session = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<RecordedSession.@Nullable Beside> chosen = new ReadOnlyObjectWrapper<>();

    private @Nullable UUID wanted;
    private boolean tied;

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
        this.playback = playback;
        this.log = log;
        this.clock = clock;
        this.reading = new Reading<>(shell.work(), this::question, this::take, shell.notices()::tell);
        inView.sessionProperty().subscribe(this::leave);
        shell.feed().observe(this::changed);
        playback.positionProperty().subscribe(_ -> follow());
        playback.stateProperty().subscribe(this::measure);
    }

    /// Whether the player stands beside the log.
    public ReadOnlyBooleanProperty shownProperty() {
        return open.getReadOnlyProperty();
    }

    /// The session in view with its recordings; null until it was read.
    ReadOnlyObjectProperty<@Nullable RecordedSession> sessionProperty() {
        return session.getReadOnlyProperty();
    }

    /// What is listened to; null for none.
    ReadOnlyObjectProperty<RecordedSession.@Nullable Beside> chosenProperty() {
        return chosen.getReadOnlyProperty();
    }

    Playback playback() {
        return playback;
    }

    public void toggle() {
        if (open.get()) {
            close();
        } else {
            open();
        }
    }

    /// Shows the player; while the session goes on it is muted until somebody asks for sound.
    public void open() {
        if (!open.get()) {
            open.set(true);
            inView.session()
                    .filter(this::isLive)
                    .ifPresent(_ -> playback.mutedProperty().set(true));
            reading.again();
        }
    }

    public void close() {
        open.set(false);
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
        RecordedSession.Beside now = chosen.get();
        if (now != null) {
            shell.work().change(() -> services.editor().detach(now.recording().id()));
        }
    }

    void choose(RecordedSession.@Nullable Beside beside) {
        UUID former = id(chosen.get());
        chosen.set(beside);
        if (!Objects.equals(former, id(beside))) {
            playback.close();
            listened.forget();
            if (beside != null && beside.recording().medium() instanceof Medium.File file) {
                playback.open(file.path());
            }
        }
        follow();
    }

    private static @Nullable UUID id(RecordedSession.@Nullable Beside beside) {
        return beside == null ? null : beside.recording().id();
    }

    /// Says that a line of the log was begun at what is being heard.
    public void anchor(Entry entry) {
        heardNow()
                .ifPresentOrElse(
                        at -> shell.work()
                                .change(
                                        () -> services.editor().anchor(at.recording(), entry.id(), at.position()),
                                        _ -> {
                                            tied = true;
                                            reading.again();
                                        }),
                        this::nothingOpen);
    }

    /// Goes to a line of the log in the recording, and plays.
    public void listenFrom(Entry entry) {
        RecordedSession.Beside now = chosen.get();
        Optional<Duration> position = now == null ? Optional.empty() : now.log().position(entry.id());
        if (now == null) {
            nothingOpen();
        } else if (position.isEmpty()) {
            shell.notices().show(Notice.done(now.log().alignment().isEmpty() ? "listen.no-anchor" : "listen.nowhere"));
        } else if (now.recording().medium() instanceof Medium.Web(URI address)) {
            services.browse().accept(now.link(position.get()).orElse(address));
        } else {
            playback.seek(position.get());
            playback.play();
        }
    }

    /// Plays what was missed over and over: what the line stands for, else the first missed range behind it.
    public void listenToMissed(Optional<Entry> line) {
        RecordedSession.Beside now = chosen.get();
        RecordedSession all = session.get();
        if (now == null || all == null) {
            nothingOpen();
            return;
        }
        Optional<MissedRange> range = line.flatMap(entry -> all.missed().stream()
                        .filter(missed -> missed.mark().id().equals(entry.id()))
                        .findFirst())
                .or(() -> all.missed().stream()
                        .filter(missed -> missed.mark().doneAt() == null)
                        .findFirst());
        Optional<Stretch> stretch = range.flatMap(missed -> stretch(now, missed));
        stretch.ifPresentOrElse(
                part -> {
                    playback.loop(part.from(), part.to());
                    playback.play();
                },
                () -> shell.notices().show(Notice.done(range.isEmpty() ? "listen.nothing-missed" : "listen.nowhere")));
    }

    private void nothingOpen() {
        open();
        shell.notices().show(Notice.done("listen.nothing-open"));
    }

    /// A recording and where it is.
    private record HeardNow(UUID recording, Duration position) {}

    private Optional<HeardNow> heardNow() {
        RecordedSession.Beside now = chosen.get();
        return open.get() && now != null && playback.stateProperty().get() instanceof PlaybackState.Ready
                ? Optional.of(new HeardNow(
                        now.recording().id(), playback.positionProperty().get()))
                : Optional.empty();
    }

    /// While something is heard, lines keep which second of it, that of their first key.
    @Override
    public Writing begin(Instant begun) {
        Optional<HeardNow> now = heardNow().filter(_ -> session.get() != null);
        UUID here = session.get() == null ? null : session.get().session().id();
        if (now.isEmpty()) {
            return services.logEditor()::type;
        }
        UUID recording = now.get().recording();
        Duration position = atFirstKey(now.get().position(), begun);
        return typed -> typed.session().equals(here)
                ? services.editor().write(recording, position, typed)
                : services.logEditor().type(typed);
    }

    private Duration atFirstKey(Duration position, Instant begun) {
        if (!playback.playingProperty().get()) {
            return position;
        }
        double since = Duration.between(begun, clock.instant()).toMillis()
                * playback.rateProperty().get();
        Duration then = position.minusMillis(Math.round(since));
        return then.isNegative() ? Duration.ZERO : then;
    }

    /// Which instant of the session a place in the recording shows; nothing without an anchor.
    Optional<Instant> instant(Duration position) {
        RecordedSession.Beside now = chosen.get();
        return now == null ? Optional.empty() : now.log().alignment().instant(position);
    }

    private void leave(@Nullable Session next) {
        RecordedSession former = session.get();
        if (former != null
                && (next == null || !next.id().equals(former.session().id()))) {
            session.set(null);
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
        RecordedSession now = read.orElse(null);
        session.set(now);
        log.heardWhile(now == null ? Map.of() : now.heardWhile());
        if (now == null || !open.get()) {
            choose(null);
            return;
        }
        Optional<RecordedSession.Beside> asked = Optional.ofNullable(wanted).flatMap(now::recording);
        Optional<RecordedSession.Beside> same =
                Optional.ofNullable(id(chosen.get())).flatMap(now::recording);
        asked.ifPresent(_ -> wanted = null);
        choose(asked.or(() -> same)
                .or(() -> now.recordings().stream().findFirst())
                .orElse(null));
        if (tied) {
            // It is told only when every line leads to its second.
            tied = false;
            shell.notices().show(Notice.done("listen.anchored"));
        }
    }

    private void changed(Change change) {
        boolean touched = change.rows().stream()
                .map(RowChange::row)
                .anyMatch(row -> row instanceof AttachedRecording
                        || row instanceof Anchor
                        || row instanceof Heard
                        || (row instanceof Entry && open.get()));
        if (touched) {
            reading.again();
        }
    }

    /// Marks the line that is heard, and what was listened to the end.
    private void follow() {
        RecordedSession.Beside now = chosen.get();
        RecordedSession all = session.get();
        if (now == null || all == null || !(playback.stateProperty().get() instanceof PlaybackState.Ready)) {
            log.hear(null);
            return;
        }
        Duration position = playback.positionProperty().get();
        log.hear(now.log().entryAt(position).map(Entry::id).orElse(null));
        if (playback.playingProperty().get()) {
            listened.at(position);
            all.missed().stream()
                    .filter(missed -> missed.mark().doneAt() == null)
                    .filter(missed ->
                            stretch(now, missed).filter(listened::covers).isPresent())
                    .map(missed -> missed.mark().id())
                    .filter(caughtUp::add)
                    .forEach(this::tickOff);
        }
    }

    private static Optional<Stretch> stretch(RecordedSession.Beside beside, MissedRange missed) {
        return beside.position(missed.from())
                .flatMap(from -> beside.position(missed.to())
                        .filter(to -> to.compareTo(from) > 0)
                        .map(to -> new Stretch(from, to)));
    }

    private void tickOff(UUID mark) {
        shell.work()
                .change(
                        () -> services.logEditor().tick(mark, true),
                        _ -> shell.notices().show(Notice.done("listen.caught-up")));
    }

    /// Remembers how long a recording is, once.
    private void measure(PlaybackState state) {
        RecordedSession.Beside now = chosen.get();
        if (now != null
                && now.recording().length() == null
                && state instanceof PlaybackState.Ready ready
                && !ready.length().isZero()) {
            shell.work().change(() -> services.editor().measure(now.recording().id(), ready.length()));
        }
        follow();
    }
}
