package dev.hushnote.capture.ui;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hushnote.capture.FrameWish;
import dev.hushnote.capture.Reason;
import dev.hushnote.capture.SourceChoice;
import dev.hushnote.capture.SourceState;
import dev.hushnote.photo.Photo;
import dev.hushnote.testkit.Pictures;
import java.io.IOException;
import org.junit.jupiter.api.Test;

/// A second camera beside the first: each by itself, both asleep together.
class SecondCameraTest extends PlayedCameras {

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
        assertThat(made.getFirst().isClosed()).isTrue();
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
}
