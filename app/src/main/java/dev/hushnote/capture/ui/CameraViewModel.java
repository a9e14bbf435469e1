package dev.hushnote.capture.ui;

import dev.hushnote.capture.Camera;
import dev.hushnote.capture.Captured;
import dev.hushnote.capture.ExposureLock;
import dev.hushnote.capture.FoundSource;
import dev.hushnote.capture.Frame;
import dev.hushnote.capture.FrameIntake;
import dev.hushnote.capture.FrameWish;
import dev.hushnote.capture.PickedSource;
import dev.hushnote.capture.SourceCatalogue;
import dev.hushnote.capture.SourceChoice;
import dev.hushnote.capture.SourceLines;
import dev.hushnote.capture.SourceState;
import dev.hushnote.conference.PhotoBan;
import dev.hushnote.conference.Speaker;
import dev.hushnote.desktop.Notice;
import dev.hushnote.desktop.Notices;
import dev.hushnote.desktop.SettingsFile;
import dev.hushnote.desktop.Shell;
import dev.hushnote.desktop.Texts;
import dev.hushnote.desktop.Work;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/// A source of pictures and its shutter. There may be a second one beside it, see [#second]. To be used on the
/// window's thread.
public final class CameraViewModel {

    private final Shell shell;
    private final Work work;
    private final Seat seat;
    private final Camera camera;
    private final SourceCatalogue catalogue;
    private final FrameIntake intake;
    private final ExposureLock exposure;
    private final SettingsFile settings;
    private final KnownCameras known;
    private final BatterySaver saver;
    private final FirstPicture first;
    private final Notices notices;
    private final Texts texts;
    private final Clock clock;
    private final ShutterTarget target;
    private final SourceLines lines = new SourceLines();
    private final LastShot lastShot;
    private @Nullable CameraViewModel other;
    private final ReadOnlyObjectWrapper<SourceState> state = new ReadOnlyObjectWrapper<>(new SourceState.Off());
    private final ReadOnlyObjectWrapper<SourceChoice> choice = new ReadOnlyObjectWrapper<>(new SourceChoice.None());
    private final ReadOnlyIntegerWrapper taken = new ReadOnlyIntegerWrapper();
    private final ReadOnlyBooleanWrapper failing = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper asleep = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper exposureOffered = new ReadOnlyBooleanWrapper();

    /// What the shutter works with.
    ///
    /// @param camera the source in use
    /// @param catalogue what there is to choose from
    /// @param intake stores frames
    /// @param target where they go
    public record Parts(Camera camera, SourceCatalogue catalogue, FrameIntake intake, ShutterTarget target) {}

    /// What both have in common.
    private record Common(BatterySaver saver, LastShot lastShot) {}

    public CameraViewModel(Shell shell, Parts parts, SettingsFile settings, Clock clock) {
        this(
                shell,
                parts,
                settings,
                clock,
                Seat.FIRST,
                new Common(new BatterySaver(parts.camera(), settings, clock), new LastShot()));
    }

    private CameraViewModel(Shell shell, Parts parts, SettingsFile settings, Clock clock, Seat seat, Common common) {
        this.shell = shell;
        this.work = shell.work();
        this.seat = seat;
        this.saver = common.saver();
        this.lastShot = common.lastShot();
        this.camera = parts.camera();
        this.catalogue = parts.catalogue();
        this.intake = parts.intake();
        this.target = parts.target();
        this.exposure = catalogue.exposure();
        this.settings = settings;
        this.known = new KnownCameras(settings);
        this.first = new FirstPicture(camera, work, this::answer);
        this.notices = shell.notices();
        this.texts = shell.texts();
        this.clock = clock;
        // The camera outlives the view model, and both end with the program.
        var _ = camera.onChange(() -> work.inWindow(this::follow));
    }

    /// A second source beside this one, with a shutter of its own that stores in the same places. A source is
    /// in use once: chosen in one of them it leaves the other.
    ///
    /// @param beside used by nobody else
    public CameraViewModel second(Camera beside) {
        saver.also(beside);
        Parts parts = new Parts(beside, catalogue, intake, target);
        CameraViewModel made =
                new CameraViewModel(shell, parts, settings, clock, Seat.SECOND, new Common(saver, lastShot));
        made.other = this;
        other = made;
        return made;
    }

    Camera camera() {
        return camera;
    }

    ShutterTarget target() {
        return target;
    }

    ReadOnlyObjectProperty<SourceState> stateProperty() {
        return state.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<SourceChoice> choiceProperty() {
        return choice.getReadOnlyProperty();
    }

    /// Pictures taken since the window opened.
    ReadOnlyIntegerProperty takenProperty() {
        return taken.getReadOnlyProperty();
    }

    /// Whether the last shot could not be stored.
    ReadOnlyBooleanProperty failingProperty() {
        return failing.getReadOnlyProperty();
    }

    /// Whether the camera was sent to sleep to save the battery.
    ReadOnlyBooleanProperty asleepProperty() {
        return asleep.getReadOnlyProperty();
    }

    /// Whether the exposure of the camera in use can be held.
    ReadOnlyBooleanProperty exposureOfferedProperty() {
        return exposureOffered.getReadOnlyProperty();
    }

    /// Sends the camera to sleep when nobody uses it.
    public BatterySaver saver() {
        return saver;
    }

    /// Time passed.
    public void tick() {
        saver.tick();
        first.look(clock.instant());
    }

    /// The camera goes on, without a picture.
    void wake() {
        saver.used();
        camera.wake();
    }

    /// Uses again what was chosen last time.
    public void resume() {
        Optional.ofNullable(seat.source(settings.current()))
                .map(lines::read)
                .filter(known -> !(known instanceof SourceChoice.None))
                .ifPresent(camera::choose);
    }

    /// Takes pictures from there from now on, and after the next start.
    public void choose(SourceChoice wanted) {
        if (other != null && other.holds(wanted)) {
            other.choose(SourceChoice.NONE);
        }
        use(known.remembered(wanted));
    }

    /// Whether that is in use here and can only be in use once.
    private boolean holds(SourceChoice wanted) {
        return switch (wanted) {
            case SourceChoice.None _, SourceChoice.TestPattern _, SourceChoice.Screen _ -> false;
            case SourceChoice one -> new PickedSource(camera.choice()).isAlso(one);
        };
    }

    private void use(SourceChoice wanted) {
        settings.change(now -> seat.with(now, wanted instanceof SourceChoice.None ? null : lines.write(wanted)));
        saver.used();
        camera.choose(wanted);
        camera.wake();
        follow();
    }

    /// How the pictures of the source in use are wanted; nothing where that is not for us to say.
    Optional<FrameWish> wish() {
        return new PickedSource(camera.choice()).wish();
    }

    /// Wants the pictures of the camera in use otherwise from now on, whenever it is chosen.
    void want(UnaryOperator<FrameWish> change) {
        PickedSource now = new PickedSource(camera.choice());
        Optional<FrameWish> before = now.wish();
        before.map(change).filter(wish -> !before.equals(Optional.of(wish))).ifPresent(wish -> {
            known.want(now.choice(), wish);
            use(now.wanting(wish));
        });
    }

    /// Whether the exposure of the camera in use is held.
    boolean isExposureLocked() {
        return known.isExposureLocked(camera.choice());
    }

    /// Holds the exposure of the camera in use as it is, whenever it is used, or lets it choose again.
    void lockExposure(boolean locked) {
        SourceChoice now = camera.choice();
        known.lockExposure(now, locked);
        askDriver(now, locked);
    }

    private void askDriver(SourceChoice choice, boolean locked) {
        if (choice instanceof SourceChoice.Device device) {
            work.read(() -> exposure.lock(device.id(), locked), done -> {
                if (!done) {
                    notices.show(Notice.problem("camera.exposure-refused", device.name()));
                }
            });
        }
    }

    /// Looks for sources; takes a moment.
    void find(Consumer<List<FoundSource>> found) {
        work.read(catalogue::list, found);
    }

    /// Takes the picture of this instant. The focus and the caret stay where they are.
    public void shoot() {
        Instant pressed = clock.instant();
        saver.used();
        Optional<Frame> frame = camera.shutter(pressed);
        Optional<PhotoBan> ban = target.ban().getValue();
        if (frame.isEmpty() && ban.isPresent()) {
            refuse(ban.get());
        } else if (frame.isEmpty() && (camera.isAsleep() || first.isAwaited())) {
            first.await(pressed);
        } else {
            answer(pressed, frame);
        }
    }

    private void answer(Instant pressed, Optional<Frame> frame) {
        if (frame.isEmpty()) {
            failing.set(!(choice.get() instanceof SourceChoice.None));
            notices.show(
                    Notice.problem(choice.get() instanceof SourceChoice.None ? seat.emptyKey() : "camera.no-picture"));
            return;
        }
        take(frame.get(), pressed, this::stored);
    }

    /// Stores a picture of the source where pictures go now, unless photos are not wanted there.
    ///
    /// @param takenAt when it was seen
    /// @param stored told on the window's thread once it is on the disk
    void take(Frame frame, Instant takenAt, Runnable stored) {
        String device = SourceName.of(camera.choice(), texts);
        work.change(
                () -> store(frame, takenAt, device),
                ban -> ban.ifPresentOrElse(this::refuse, stored),
                _ -> failing.set(true));
    }

    /// @return why it is not wanted; nothing once it is stored
    private Optional<PhotoBan> store(Frame frame, Instant pressed, String device) {
        ShutterTarget.Spot spot = target.spot();
        if (spot.ban().isEmpty()) {
            Captured captured = intake.capture(frame.jpeg(), pressed, spot.session(), spot.conference(), device);
            lastShot.was(captured.photo().id());
        }
        return spot.ban();
    }

    /// Says why nothing was taken, and how it can be allowed.
    private void refuse(PhotoBan ban) {
        String session = ban.session().title();
        Notice notice = ban.speaker()
                .map(speaker -> Notice.done("camera.no-photos-speaker", speaker.name(), session))
                .orElseGet(() -> Notice.done("camera.no-photos-session", session));
        notices.show(notice.with("camera.allow-photos", () -> allow(ban)));
    }

    private void allow(PhotoBan ban) {
        work.change(
                () -> {
                    target.allow(ban);
                    return ban.speaker()
                            .map(Speaker::name)
                            .orElseGet(() -> ban.session().title());
                },
                whom -> notices.show(Notice.done("camera.photos-allowed", whom)));
    }

    /// The photo that was shot last since the start, here or with the other one. May be asked from any thread.
    public Optional<UUID> lastShot() {
        return lastShot.photo();
    }

    private void stored() {
        failing.set(false);
        taken.set(taken.get() + 1);
    }

    private void follow() {
        SourceState before = state.get();
        SourceState now = camera.state();
        boolean other = !new PickedSource(choice.get()).isAlso(camera.choice());
        choice.set(camera.choice());
        asleep.set(camera.isAsleep());
        state.set(now);
        first.look(clock.instant());
        if (other) {
            askWhatIsOffered(camera.choice());
        }
        boolean began = now instanceof SourceState.Running && !(before instanceof SourceState.Running);
        if (began && isExposureLocked()) {
            askDriver(camera.choice(), true);
        }
    }

    private void askWhatIsOffered(SourceChoice asked) {
        exposureOffered.set(false);
        if (asked instanceof SourceChoice.Device device) {
            work.read(
                    () -> exposure.isOffered(device.id()),
                    offered -> exposureOffered.set(offered && new PickedSource(asked).isAlso(camera.choice())));
        }
    }
}
