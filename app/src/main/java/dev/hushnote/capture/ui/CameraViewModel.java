package dev.hushnote.capture.ui;

import dev.hushnote.capture.Camera;
import dev.hushnote.capture.Captured;
import dev.hushnote.capture.FoundSource;
import dev.hushnote.capture.Frame;
import dev.hushnote.capture.FrameIntake;
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
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/// The source of pictures and the shutter. To be used on the window's thread.
public final class CameraViewModel {

    private final Work work;
    private final Camera camera;
    private final SourceCatalogue catalogue;
    private final FrameIntake intake;
    private final SettingsFile settings;
    private final Notices notices;
    private final Texts texts;
    private final Clock clock;
    private final ShutterTarget target;
    private final SourceLines lines = new SourceLines();
    private volatile @Nullable UUID lastShot;
    private final ReadOnlyObjectWrapper<SourceState> state = new ReadOnlyObjectWrapper<>(new SourceState.Off());
    private final ReadOnlyObjectWrapper<SourceChoice> choice = new ReadOnlyObjectWrapper<>(new SourceChoice.None());
    private final ReadOnlyIntegerWrapper taken = new ReadOnlyIntegerWrapper();
    private final ReadOnlyBooleanWrapper failing = new ReadOnlyBooleanWrapper();

    /// What the shutter works with.
    ///
    /// @param camera the source in use
    /// @param catalogue what there is to choose from
    /// @param intake stores frames
    /// @param target where they go
    public record Parts(Camera camera, SourceCatalogue catalogue, FrameIntake intake, ShutterTarget target) {}

    public CameraViewModel(Shell shell, Parts parts, SettingsFile settings, Clock clock) {
        this.work = shell.work();
        this.camera = parts.camera();
        this.catalogue = parts.catalogue();
        this.intake = parts.intake();
        this.target = parts.target();
        this.settings = settings;
        this.notices = shell.notices();
        this.texts = shell.texts();
        this.clock = clock;
        // The camera outlives the view model, and both end with the program.
        var _ = camera.onChange(() -> work.inWindow(this::follow));
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

    /// Uses again what was chosen last time.
    public void resume() {
        Optional.ofNullable(settings.current().source())
                .map(lines::read)
                .filter(known -> !(known instanceof SourceChoice.None))
                .ifPresent(camera::choose);
    }

    /// Takes pictures from there from now on, and after the next start.
    public void choose(SourceChoice wanted) {
        settings.change(now -> now.withSource(wanted instanceof SourceChoice.None ? null : lines.write(wanted)));
        camera.choose(wanted);
        follow();
    }

    /// Looks for sources; takes a moment.
    void find(Consumer<List<FoundSource>> found) {
        work.read(catalogue::list, found);
    }

    /// Takes the picture of this instant. The focus and the caret stay where they are.
    public void shoot() {
        Instant pressed = clock.instant();
        Optional<Frame> frame = camera.shutter(pressed);
        Optional<PhotoBan> ban = target.ban().getValue();
        if (frame.isEmpty() && ban.isPresent()) {
            refuse(ban.get());
            return;
        }
        if (frame.isEmpty()) {
            failing.set(!(choice.get() instanceof SourceChoice.None));
            notices.show(Notice.problem(
                    choice.get() instanceof SourceChoice.None ? "camera.choose-first" : "camera.no-picture"));
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
                refused -> refused.ifPresentOrElse(this::refuse, stored),
                _ -> failing.set(true));
    }

    /// @return why it was not stored; nothing when it was
    private Optional<PhotoBan> store(Frame frame, Instant pressed, String device) {
        ShutterTarget.Spot spot = target.spot();
        if (spot.ban().isPresent()) {
            return spot.ban();
        }
        Captured captured = intake.capture(frame.jpeg(), pressed, spot.session(), spot.conference(), device);
        lastShot = captured.photo().id();
        return Optional.empty();
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

    /// The photo that was shot last since the start. May be asked from any thread.
    public Optional<UUID> lastShot() {
        return Optional.ofNullable(lastShot);
    }

    private void stored() {
        failing.set(false);
        taken.set(taken.get() + 1);
    }

    private void follow() {
        state.set(camera.state());
        choice.set(camera.choice());
    }
}
