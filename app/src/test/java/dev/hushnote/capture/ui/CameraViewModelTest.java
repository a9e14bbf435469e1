package dev.hushnote.capture.ui;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hushnote.capture.Camera;
import dev.hushnote.capture.ExposureLock;
import dev.hushnote.capture.FoundSource;
import dev.hushnote.capture.Frame;
import dev.hushnote.capture.FrameListener;
import dev.hushnote.capture.FrameRing;
import dev.hushnote.capture.FrameSource;
import dev.hushnote.capture.FrameWish;
import dev.hushnote.capture.Reason;
import dev.hushnote.capture.SourceCatalogue;
import dev.hushnote.capture.SourceChoice;
import dev.hushnote.capture.SourceState;
import dev.hushnote.conference.Conference;
import dev.hushnote.conference.PhotoBan;
import dev.hushnote.conference.Session;
import dev.hushnote.desktop.Notice;
import dev.hushnote.desktop.SettingsFile;
import dev.hushnote.photo.Photo;
import dev.hushnote.testkit.Pictures;
import dev.hushnote.testkit.SettableClock;
import dev.hushnote.testkit.TestNotebook;
import dev.hushnote.testkit.TestShell;
import dev.hushnote.testkit.Waiting;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.value.ObservableValue;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What is kept of each camera, and the camera that sleeps between shots.
class CameraViewModelTest {

    private static final SourceChoice LEFT = device("/dev/v4l/by-id/left");
    private static final SourceChoice RIGHT = device("/dev/v4l/by-id/right");

    @TempDir
    private Path folder;

    private final SettableClock clock = new SettableClock("2026-05-12T10:00:00Z");
    private final List<Played> made = new ArrayList<>();
    private final List<String> asked = new ArrayList<>();
    private final ObjectProperty<Optional<PhotoBan>> ban = new SimpleObjectProperty<>(Optional.empty());
    private final List<Played> madeBeside = new ArrayList<>();
    private final Camera camera = playing(made);
    private final Camera beside = playing(madeBeside);
    private TestNotebook notebook;
    private TestShell shell;
    private Conference conference;
    private Session talk;
    private CameraViewModel model;

    @BeforeEach
    void open() {
        notebook = TestNotebook.open(folder, clock);
        conference = notebook.conference("Quiet Conf", "UTC");
        talk = notebook.session(conference, "Queues", "2026-05-12T10:00", "2026-05-12T10:45");
        shell = TestShell.over(notebook);
        model = model();
    }

    @AfterEach
    void close() {
        camera.close();
        beside.close();
        notebook.close();
    }

    @Test
    void eachCameraKeepsHowItsPicturesAreWanted() {
        model.choose(LEFT);
        model.want(wish -> wish.turned(90).sized(1280, 720));
        model.choose(RIGHT);
        assertThat(model.wish()).contains(FrameWish.FULL_HD);
        model.want(wish -> wish.mirrored(true));
        model.choose(LEFT);
        assertThat(model.wish()).contains(new FrameWish(1280, 720, 30, false, 90));
        CameraViewModel afterTheNextStart = model();
        afterTheNextStart.choose(RIGHT);
        assertThat(afterTheNextStart.wish()).contains(FrameWish.FULL_HD.mirrored(true));
        afterTheNextStart.choose(new SourceChoice.Screen(0, null));
        assertThat(afterTheNextStart.wish()).isEmpty();
    }

    @Test
    void aWishStartsTheSourceAnewOnlyWhenItIsAnother() {
        model.choose(LEFT);
        model.want(wish -> wish);
        assertThat(made).hasSize(1);
        model.want(wish -> wish.mirrored(true));
        assertThat(made).hasSize(2);
        assertThat(made.getFirst().closed).isTrue();
    }

    @Test
    void theExposureIsHeldAgainWheneverTheCameraRuns() {
        model.choose(RIGHT);
        shell.work().finish();
        assertThat(model.exposureOfferedProperty().get()).isFalse();
        model.choose(LEFT);
        shell.work().finish();
        assertThat(model.exposureOfferedProperty().get()).isTrue();
        model.lockExposure(true);
        shell.work().finish();
        assertThat(asked).containsExactly("/dev/v4l/by-id/left true");
        model.choose(RIGHT);
        runs();
        assertThat(asked).hasSize(1);
        model.choose(LEFT);
        runs();
        assertThat(asked).hasSize(2);
        model.lockExposure(false);
        shell.work().finish();
        assertThat(asked).last().isEqualTo("/dev/v4l/by-id/left false");
    }

    @Test
    void theCameraSleepsWhenNobodyShootsOrTypesForTheMinutesThatWereSet() {
        model.choose(LEFT);
        clock.advance(Duration.ofHours(3));
        model.tick();
        assertThat(camera.isAsleep()).as("never, unless it was set").isFalse();
        model.saver().setMinutes(5);
        clock.advance(Duration.ofMinutes(4));
        model.saver().used();
        clock.advance(Duration.ofMinutes(4));
        model.tick();
        assertThat(camera.isAsleep()).isFalse();
        clock.advance(Duration.ofMinutes(1));
        model.tick();
        shell.work().finish();
        assertThat(camera.isAsleep()).isTrue();
        assertThat(model.asleepProperty().get()).isTrue();
        model.choose(RIGHT);
        assertThat(camera.isAsleep()).isFalse();
        clock.advance(Duration.ofMinutes(5));
        model.tick();
        model.saver().setMinutes(0);
        assertThat(camera.isAsleep()).isFalse();
    }

    @Test
    void aPressWakesItAndGetsTheFirstPictureAtTheTimeOfTheKey() throws IOException {
        sleep();
        clock.advance(Duration.ofMinutes(1));
        Instant pressed = clock.instant();
        model.shoot();
        assertThat(camera.isAsleep()).isFalse();
        clock.advance(Duration.ofMillis(600));
        Instant again = clock.instant();
        model.shoot();
        clock.advance(Duration.ofMillis(200));
        made.getLast().give(Pictures.jpeg(Pictures.slide(64, 48, 1)), clock.instant());
        Waiting.until(() -> {
            shell.work().finish();
            return photos().size() == 2;
        });
        assertThat(photos()).extracting(Photo::takenAt).containsExactly(pressed, again);
        assertThat(model.takenProperty().get()).isEqualTo(2);
    }

    @Test
    void aPressThatGetsNoPictureSaysSo() {
        sleep();
        model.shoot();
        made.getLast().tell(new SourceState.Lost(Reason.MISSING, ""));
        shell.work().finish();
        assertThat(notice()).isEqualTo("camera.no-picture");
        assertThat(model.failingProperty().get()).isTrue();
        sleep();
        model.shoot();
        clock.advance(Duration.ofSeconds(11));
        model.tick();
        shell.work().finish();
        assertThat(photos()).isEmpty();
        assertThat(notice()).isEqualTo("camera.no-picture");
    }

    @Test
    void whereNoPhotosAreAllowedNothingWakes() throws IOException {
        sleep();
        ban.set(Optional.of(new PhotoBan(talk, Optional.empty())));
        model.shoot();
        assertThat(camera.isAsleep()).isTrue();
        assertThat(notice()).isEqualTo("camera.no-photos-session");
        model.wake();
        made.getLast().give(Pictures.jpeg(Pictures.slide(64, 48, 1)), clock.instant());
        model.shoot();
        shell.work().finish();
        assertThat(photos()).isEmpty();
        assertThat(model.failingProperty().get()).isFalse();
        shell.shell()
                .notices()
                .currentProperty()
                .get()
                .todo()
                .orElseThrow()
                .run()
                .run();
        shell.work().finish();
        model.shoot();
        shell.work().finish();
        assertThat(photos()).hasSize(1);
    }

    @Test
    void twoCamerasShootAndAreUnpluggedEachByItself() throws IOException {
        CameraViewModel second = model.second(beside);
        model.choose(LEFT);
        second.choose(RIGHT);
        made.getLast().give(Pictures.jpeg(Pictures.slide(64, 48, 1)), clock.instant());
        madeBeside.getLast().give(Pictures.jpeg(Pictures.slide(64, 48, 2)), clock.instant());
        second.shoot();
        shell.work().finish();
        assertThat(photos()).extracting(Photo::device).containsExactly("camera /dev/v4l/by-id/right");
        assertThat(model.lastShot()).contains(photos().getFirst().id());
        assertThat(model.takenProperty().get()).isZero();

        made.getLast().tell(new SourceState.Lost(Reason.GONE, ""));
        shell.work().finish();
        assertThat(model.stateProperty().get()).isInstanceOf(SourceState.Lost.class);
        assertThat(second.stateProperty().get()).isNotInstanceOf(SourceState.Lost.class);
        second.shoot();
        shell.work().finish();
        assertThat(photos()).hasSize(2);

        made.getLast().tell(new SourceState.Running(1920, 1080, 0));
        made.getLast().give(Pictures.jpeg(Pictures.slide(64, 48, 3)), clock.instant());
        madeBeside.getLast().tell(new SourceState.Lost(Reason.GONE, ""));
        model.shoot();
        shell.work().finish();
        assertThat(photos()).extracting(Photo::device).containsOnlyOnce("camera /dev/v4l/by-id/left");
        assertThat(second.stateProperty().get()).isInstanceOf(SourceState.Lost.class);
    }

    @Test
    void aSourceThatIsChosenInOnePlaceLeavesTheOther() {
        CameraViewModel second = model.second(beside);
        model.choose(LEFT);
        second.choose(LEFT);
        shell.work().finish();
        assertThat(camera.choice()).isEqualTo(SourceChoice.NONE);
        assertThat(made.getFirst().closed).isTrue();
        assertThat(beside.choice()).isEqualTo(LEFT);
        model.choose(LEFT);
        assertThat(beside.choice()).isEqualTo(SourceChoice.NONE);
        second.choose(new SourceChoice.TestPattern(FrameWish.FULL_HD));
        model.choose(new SourceChoice.TestPattern(FrameWish.FULL_HD));
        assertThat(beside.choice()).isInstanceOf(SourceChoice.TestPattern.class);
    }

    @Test
    void theSecondCameraIsThereAgainAfterTheNextStartWithItsOwnSettings() {
        CameraViewModel second = model.second(beside);
        model.choose(LEFT);
        second.choose(RIGHT);
        second.want(wish -> wish.turned(180));
        assertThat(model.wish()).contains(FrameWish.FULL_HD);
        camera.choose(SourceChoice.NONE);
        beside.choose(SourceChoice.NONE);

        CameraViewModel afterTheNextStart = model();
        afterTheNextStart.resume();
        CameraViewModel secondThen = afterTheNextStart.second(beside);
        secondThen.resume();
        assertThat(camera.choice()).isEqualTo(LEFT);
        assertThat(secondThen.wish()).contains(FrameWish.FULL_HD.turned(180));
        secondThen.choose(SourceChoice.NONE);
        beside.choose(RIGHT);
        secondThen.resume();
        assertThat(beside.choice())
                .as("nothing is remembered, so nothing is changed")
                .isEqualTo(RIGHT);
    }

    @Test
    void bothSleepAndOnlyTheOneThatIsPressedWakes() {
        CameraViewModel second = model.second(beside);
        second.choose(RIGHT);
        sleep();
        assertThat(beside.isAsleep()).isTrue();
        second.shoot();
        assertThat(beside.isAsleep()).isFalse();
        assertThat(camera.isAsleep()).isTrue();
        model.saver().setMinutes(0);
        assertThat(camera.isAsleep()).isFalse();
    }

    @Test
    void aSecondShutterWithoutASourceSaysSo() {
        model.second(beside).shoot();
        shell.work().finish();
        assertThat(notice()).isEqualTo("camera.choose-second");
    }

    private static Camera playing(List<Played> made) {
        return new Camera(
                _ -> {
                    made.add(new Played());
                    return made.getLast();
                },
                new FrameRing(FrameRing.USUAL_SPAN, FrameRing.USUAL_BYTES));
    }

    private void sleep() {
        model.choose(LEFT);
        model.saver().setMinutes(5);
        clock.advance(Duration.ofMinutes(5));
        model.tick();
        shell.work().finish();
        assertThat(camera.isAsleep()).isTrue();
    }

    private void runs() {
        made.getLast().tell(new SourceState.Starting());
        shell.work().finish();
        made.getLast().tell(new SourceState.Running(1920, 1080, 0));
        shell.work().finish();
    }

    private @Nullable String notice() {
        return Optional.ofNullable(shell.shell().notices().currentProperty().get())
                .map(Notice::key)
                .orElse(null);
    }

    private List<Photo> photos() {
        return notebook.graph().photos().of(conference.id());
    }

    private CameraViewModel model() {
        return new CameraViewModel(
                shell.shell(),
                new CameraViewModel.Parts(camera, new Found(), notebook.graph().frameIntake(), new Target()),
                new SettingsFile(folder.resolve("settings.properties"), Runnable::run),
                clock);
    }

    private static SourceChoice device(String id) {
        return new SourceChoice.Device(id, "camera " + id, false, FrameWish.FULL_HD);
    }

    /// Only the left camera can hold its exposure.
    private final class Found implements SourceCatalogue {

        @Override
        public List<FoundSource> list() {
            return List.of();
        }

        @Override
        public ExposureLock exposure() {
            return new ExposureLock() {
                @Override
                public boolean isOffered(String device) {
                    return device.endsWith("left");
                }

                @Override
                public boolean lock(String device, boolean locked) {
                    return asked.add(device + " " + locked);
                }
            };
        }
    }

    /// Everything goes into the one talk.
    private final class Target implements ShutterTarget {

        @Override
        public Spot spot() {
            return new Spot(Optional.of(talk.id()), conference.id(), ban.get());
        }

        @Override
        public UUID conference() {
            return conference.id();
        }

        @Override
        public ObservableValue<String> name() {
            return new SimpleStringProperty(talk.title());
        }

        @Override
        public ObservableValue<String> room() {
            return new SimpleStringProperty("");
        }

        @Override
        public ObservableValue<Optional<PhotoBan>> ban() {
            return ban;
        }

        @Override
        public void allow(PhotoBan unwanted) {
            ban.set(Optional.empty());
        }
    }

    /// A source that gives what the test says.
    private static final class Played implements FrameSource {

        private @Nullable FrameListener listener;
        private boolean closed;

        @Override
        public void start(FrameListener toTell) {
            listener = toTell;
            toTell.state(new SourceState.Starting());
        }

        @Override
        public void close() {
            closed = true;
        }

        void give(byte[] jpeg, Instant at) {
            if (listener != null) {
                listener.frame(new Frame(jpeg, 64, 48, at));
            }
        }

        void tell(SourceState state) {
            if (listener != null) {
                listener.state(state);
            }
        }
    }
}
