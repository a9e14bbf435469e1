package dev.hushnote.capture.slide;

import dev.hushnote.capture.Frame;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// The slides that stood in view last, as full pictures: the last six events, and no more bytes than allowed.
///
/// May be used from any thread.
public final class RecentSlides {

    public static final int MOST = 6;
    public static final long USUAL_BYTES = 48L << 20;

    private final long mostBytes;

    /// Newest first.
    private final Deque<SlideEvent> slides = new ArrayDeque<>();

    /// @param mostBytes of JPEG; the newest slide is kept even when it alone is larger
    public RecentSlides(long mostBytes) {
        this.mostBytes = mostBytes;
    }

    /// Takes what the watch told.
    public synchronized void take(SlideEvent event) {
        slides.addFirst(event);
        long bytes = slides.stream().mapToLong(RecentSlides::bytes).sum();
        while (slides.size() > 1 && (slides.size() > MOST || bytes > mostBytes)) {
            bytes -= bytes(slides.removeLast());
        }
    }

    /// The slide before the one in view at an instant, as far as the watch has told.
    public synchronized Optional<Frame> before(Instant pressed) {
        return slides.stream()
                .filter(slide -> !slide.since().isAfter(pressed))
                .skip(1)
                .findFirst()
                .map(SlideEvent::still);
    }

    /// For a strip to pick from: newest first, a slide that came back once, with its newest picture.
    public synchronized List<Frame> latest() {
        Set<Integer> told = new HashSet<>();
        return slides.stream()
                .filter(slide -> told.add(slide.number()))
                .map(SlideEvent::still)
                .toList();
    }

    public synchronized void clear() {
        slides.clear();
    }

    private static long bytes(SlideEvent slide) {
        return slide.still().jpeg().length;
    }
}
