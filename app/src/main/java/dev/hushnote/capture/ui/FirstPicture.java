package dev.hushnote.capture.ui;

import dev.hushnote.capture.Camera;
import dev.hushnote.capture.Frame;
import dev.hushnote.capture.SourceState;
import dev.hushnote.desktop.Work;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Keeps presses of the shutter while the camera wakes, until its first picture is there. To be used on the window's
/// thread.
final class FirstPicture {

    private static final Duration LONGEST = Duration.ofSeconds(10);
    private static final int OFTEN = 1000;

    private final Camera camera;
    private final Work work;
    private final Answer answer;
    private final List<Instant> pressed = new ArrayList<>();
    private Camera.@Nullable Watch watch;

    /// Hears what became of a press.
    @FunctionalInterface
    interface Answer {

        /// @param pressed when
        /// @param frame nothing when no picture came
        void taken(Instant pressed, Optional<Frame> frame);
    }

    FirstPicture(Camera camera, Work work, Answer answer) {
        this.camera = camera;
        this.work = work;
        this.answer = answer;
    }

    /// Whether presses wait.
    boolean isAwaited() {
        return !pressed.isEmpty();
    }

    /// Wakes the camera; the press gets the first picture that comes.
    void await(Instant press) {
        pressed.add(press);
        if (watch == null) {
            watch = camera.onFrame(OFTEN, frame -> work.inWindow(() -> answerAll(Optional.of(frame))));
        }
        camera.wake();
    }

    /// To be called when the camera's state changed, and again and again: gives up when nothing can come any more.
    void look(Instant now) {
        boolean hopeless = camera.state() instanceof SourceState.Lost
                || pressed.stream().anyMatch(press -> press.plus(LONGEST).isBefore(now));
        if (isAwaited() && hopeless) {
            answerAll(Optional.empty());
        }
    }

    private void answerAll(Optional<Frame> frame) {
        if (watch != null) {
            watch.close();
            watch = null;
        }
        List<Instant> waiting = List.copyOf(pressed);
        pressed.clear();
        waiting.forEach(press -> answer.taken(press, frame));
    }
}
