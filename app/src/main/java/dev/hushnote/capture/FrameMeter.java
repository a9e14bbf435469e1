package dev.hushnote.capture;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Counts pictures and says when a source's size or rate is news: at once for a size, every two seconds for a rate
/// that changed by half a picture or more. For one thread.
public final class FrameMeter {

    private static final Duration STRETCH = Duration.ofSeconds(2);
    private static final double NEWS = 0.5;

    private long frames;
    private long framesInStretch;
    private SourceState.@Nullable Running said;
    private @Nullable Instant stretchBegan;

    public long frames() {
        return frames;
    }

    /// @return what is news
    public Optional<SourceState> count(Frame frame) {
        frames++;
        if (said == null || said.width() != frame.width() || said.height() != frame.height()) {
            stretchBegan = frame.at();
            framesInStretch = 0;
            return say(frame, 0);
        }
        framesInStretch++;
        Duration stretch = Duration.between(stretchBegan, frame.at());
        if (stretch.isNegative() || stretch.compareTo(STRETCH) < 0) {
            return Optional.empty();
        }
        double rate = framesInStretch * 1e9 / stretch.toNanos();
        stretchBegan = frame.at();
        framesInStretch = 0;
        return Math.abs(rate - said.framesPerSecond()) < NEWS ? Optional.empty() : say(frame, rate);
    }

    private Optional<SourceState> say(Frame frame, double rate) {
        said = new SourceState.Running(frame.width(), frame.height(), rate);
        return Optional.of(said);
    }
}
