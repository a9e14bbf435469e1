package dev.hushnote.capture;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// The pictures of the last seconds, so that a key press gets the picture of that moment and not a later one.
///
/// May be used from any thread.
public final class FrameRing {

    public static final Duration USUAL_SPAN = Duration.ofSeconds(12);
    public static final long USUAL_BYTES = 96L << 20;

    /// Age up to which every picture is kept: a key press is never answered later than that.
    private static final Duration DENSE = Duration.ofSeconds(2);

    /// Time between pictures that are older; enough to find the slide that just went.
    private static final Duration SPARSE = Duration.ofMillis(500);

    private final Duration span;
    private final long mostBytes;
    private final Deque<Frame> older = new ArrayDeque<>();
    private final Deque<Frame> recent = new ArrayDeque<>();
    private long bytes;

    /// @param span age at which a picture is forgotten, counted from the newest
    /// @param mostBytes of JPEG; the newest picture is kept even when it alone is larger
    public FrameRing(Duration span, long mostBytes) {
        this.span = span;
        this.mostBytes = mostBytes;
    }

    public synchronized void add(Frame frame) {
        recent.addLast(frame);
        bytes += frame.jpeg().length;
        Instant dense = frame.at().minus(DENSE);
        while (recent.getFirst().at().isBefore(dense)) {
            age(recent.removeFirst());
        }
        Instant oldest = frame.at().minus(span);
        while (size() > 1 && isToGo(first(), oldest, frame.at())) {
            bytes -= (older.isEmpty() ? recent : older).removeFirst().jpeg().length;
        }
    }

    private void age(Frame frame) {
        Frame before = older.peekLast();
        if (before == null || !frame.at().isBefore(before.at().plus(SPARSE))) {
            older.addLast(frame);
        } else {
            bytes -= frame.jpeg().length;
        }
    }

    private int size() {
        return older.size() + recent.size();
    }

    private Frame first() {
        return older.isEmpty() ? recent.getFirst() : older.getFirst();
    }

    /// A picture "of the future" is left over from before the clock was set back.
    private boolean isToGo(Frame first, Instant oldest, Instant newest) {
        return bytes > mostBytes || first.at().isBefore(oldest) || first.at().isAfter(newest);
    }

    /// The newest picture that was there when a key was pressed; when there was none, the first one after it.
    public synchronized Optional<Frame> at(Instant pressed) {
        return before(pressed, 1).stream().findFirst().or(() -> size() == 0 ? Optional.empty() : Optional.of(first()));
    }

    /// At most so many pictures that were there at an instant, newest first.
    public synchronized List<Frame> before(Instant instant, int most) {
        return Stream.concat(recent.reversed().stream(), older.reversed().stream())
                .filter(frame -> !frame.at().isAfter(instant))
                .limit(most)
                .toList();
    }

    public synchronized Optional<Frame> latest() {
        return Optional.ofNullable(recent.peekLast());
    }

    public synchronized long bytes() {
        return bytes;
    }

    public synchronized void clear() {
        older.clear();
        recent.clear();
        bytes = 0;
    }
}
