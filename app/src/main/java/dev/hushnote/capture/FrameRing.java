package dev.hushnote.capture;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;

/// The pictures of the last seconds, so that a key press gets the picture of that moment and not a later one.
///
/// May be used from any thread.
public final class FrameRing {

    public static final Duration USUAL_SPAN = Duration.ofSeconds(12);
    public static final long USUAL_BYTES = 96L << 20;

    private final Duration span;
    private final long mostBytes;
    private final Deque<Frame> frames = new ArrayDeque<>();
    private long bytes;

    /// @param span age at which a picture is forgotten, counted from the newest
    /// @param mostBytes of JPEG; the newest picture is kept even when it alone is larger
    public FrameRing(Duration span, long mostBytes) {
        this.span = span;
        this.mostBytes = mostBytes;
    }

    public synchronized void add(Frame frame) {
        frames.addLast(frame);
        bytes += frame.jpeg().length;
        Instant oldest = frame.at().minus(span);
        while (frames.size() > 1 && isToGo(frames.getFirst(), oldest, frame.at())) {
            bytes -= frames.removeFirst().jpeg().length;
        }
    }

    /// A picture "of the future" is left over from before the clock was set back.
    private boolean isToGo(Frame first, Instant oldest, Instant newest) {
        return bytes > mostBytes || first.at().isBefore(oldest) || first.at().isAfter(newest);
    }

    /// The newest picture that was there when a key was pressed; when there was none, the first one after it.
    public synchronized Optional<Frame> at(Instant pressed) {
        Iterator<Frame> newestFirst = frames.descendingIterator();
        while (newestFirst.hasNext()) {
            Frame frame = newestFirst.next();
            if (!frame.at().isAfter(pressed)) {
                return Optional.of(frame);
            }
        }
        return Optional.ofNullable(frames.peekFirst());
    }

    /// At most so many pictures that were there at an instant, newest first.
    public synchronized List<Frame> before(Instant instant, int most) {
        return frames.reversed().stream()
                .filter(frame -> !frame.at().isAfter(instant))
                .limit(most)
                .toList();
    }

    public synchronized Optional<Frame> latest() {
        return Optional.ofNullable(frames.peekLast());
    }

    public synchronized long bytes() {
        return bytes;
    }

    public synchronized void clear() {
        frames.clear();
        bytes = 0;
    }
}
