package dev.hushnote.capture.slide;

import dev.hushnote.capture.Frame;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Looks at a camera's pictures and says when another slide stands. Made for about two looks a second: with more it
/// tells too much, as it counts looks and not time. One watch per talk and region.
///
/// Remembers the small pictures of the last 200 slides, 58 kB each, and two full pictures. For one thread.
public final class SlideWatch {

    /// Looks that must show the same before it counts: a fade, a head or a swing of the hand is over by then.
    private static final int STANDS = 2;

    /// Least share of the look before that must be found again for a picture that stands.
    private static final double STILL = 0.6;

    private static final int MOST_SLIDES = 200;

    private final SlideRegion region;
    private final LumaMatch match = new LumaMatch();
    private final Deque<Seen> seen = new ArrayDeque<>();

    private Sensitivity sensitivity;
    private int count;
    private @Nullable Seen inView;
    private @Nullable LumaFrame last;
    private @Nullable Run run;

    public SlideWatch(SlideRegion region, Sensitivity sensitivity) {
        this.region = region;
        this.sensitivity = sensitivity;
    }

    /// Counts from the next look on; slides keep their numbers.
    public void sensitivity(Sensitivity other) {
        sensitivity = other;
    }

    /// Looks at the next picture. One that cannot be decoded is passed over.
    ///
    /// @return what stands in view now, when that is another slide than before; the first one too
    public Optional<SlideEvent> look(Frame frame) {
        try {
            return look(frame, LumaFrame.of(frame, region));
        } catch (IOException _) {
            return Optional.empty(); // one damaged picture in a stream: the next one is on its way
        }
    }

    Optional<SlideEvent> look(Frame frame, LumaFrame luma) {
        LumaFrame before = last;
        last = luma;
        if (before == null || LumaMatch.isBlank(luma) || match.share(before, luma) < STILL) {
            run = null;
            return Optional.empty();
        }
        Run standing = run == null ? new Run(frame, luma, frame.at(), 1) : run.and(frame, luma);
        run = standing;
        if (standing.looks < STANDS) {
            return Optional.empty();
        }
        run = null;
        return inView == null ? Optional.of(keep(standing)) : another(standing, luma, inView);
    }

    private Optional<SlideEvent> another(Run standing, LumaFrame luma, Seen current) {
        if (match.isSame(current.luma, luma, sensitivity)) {
            return Optional.empty();
        }
        for (Seen earlier : seen) {
            if (match.share(earlier.luma, standing.luma) >= sensitivity.seen()) {
                inView = earlier;
                return Optional.of(new SlideEvent.BackTo(earlier.number, standing.sharpest, standing.since));
            }
        }
        return Optional.of(keep(standing));
    }

    private SlideEvent keep(Run standing) {
        count++;
        Seen slide = new Seen(count, standing.luma);
        seen.addFirst(slide);
        if (seen.size() > MOST_SLIDES) {
            seen.removeLast();
        }
        inView = slide;
        return new SlideEvent.NewSlide(count, standing.sharpest, standing.since);
    }

    private record Seen(int number, LumaFrame luma) {}

    /// Looks in a row that show the same.
    ///
    /// @param luma of the sharpest
    private record Run(Frame sharpest, LumaFrame luma, Instant since, int looks) {

        Run and(Frame frame, LumaFrame other) {
            boolean better = other.sharpness() > luma.sharpness();
            return new Run(better ? frame : sharpest, better ? other : luma, since, looks + 1);
        }
    }
}
