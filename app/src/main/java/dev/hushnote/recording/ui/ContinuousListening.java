package dev.hushnote.recording.ui;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/// What was played in one go. To be used on the window's thread.
final class ContinuousListening {

    /// A player tells its place some times a second: further than this it jumped.
    private static final Duration JUMP = Duration.ofSeconds(2);
    /// Nearer to an end than this nothing is said any more.
    private static final Duration EDGE = Duration.ofMillis(700);

    private @Nullable Duration since;
    private @Nullable Duration last;

    void forget() {
        since = null;
        last = null;
    }

    /// A place that is being played.
    void at(Duration position) {
        Duration former = last;
        if (former == null
                || position.compareTo(former) < 0
                || position.minus(former).compareTo(JUMP) > 0) {
            since = position;
        }
        last = position;
    }

    /// Whether a part was played from its beginning to its end.
    boolean covers(Stretch part) {
        return since != null
                && last != null
                && since.compareTo(part.from().plus(EDGE)) <= 0
                && last.plus(EDGE).compareTo(part.to()) >= 0;
    }
}
