package dev.hushnote.capture.ui;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hushnote.capture.FrameWish;
import dev.hushnote.capture.Reason;
import dev.hushnote.capture.SourceChoice;
import dev.hushnote.capture.SourceState;
import dev.hushnote.conference.PhotoBan;
import dev.hushnote.photo.Photo;
import dev.hushnote.testkit.Pictures;
import dev.hushnote.testkit.Waiting;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// What is kept of each camera, and the camera that sleeps between shots.
class CameraViewModelTest extends PlayedCameras {

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
        assertThat(made.getFirst().isClosed()).isTrue();
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

    private void runs() {
        made.getLast().tell(new SourceState.Starting());
        shell.work().finish();
        made.getLast().tell(new SourceState.Running(1920, 1080, 0));
        shell.work().finish();
    }
}
