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

    /// Looks that must show the same, and not the slide in view, before it counts: a fade, a head or a swing of the
    /// hand
    /// is over by then. Three span a second.
    private static final int STANDS = 3;

    /// Least share of the look before that must be found again for a picture that stands.
    private static final double STILL = 0.6;

    /// Sharpness of a blurred picture as a share of the one before.
    private static final double BLURRED = 0.6;

    private static final int MOST_BLURS = 2;

    /// Share of a look found in the next one from which on nothing moves: a shared screen, a camera that stands.
    private static final double STEADY = 0.95;

    private static final int MOST_SLIDES = 200;

    private final SlideRegion region;
    private final LumaMatch match = new LumaMatch();
    private final Deque<Seen> seen = new ArrayDeque<>();

    private Sensitivity sensitivity;
    private int count;
    private int blurs;
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
        if (isBlurred(luma)) {
            return Optional.empty();
        }
        LumaFrame before = last;
        last = luma;
        if (LumaMatch.isBlank(luma)) {
            run = null;
            return Optional.empty();
        }
        double steadiness = before == null ? 0 : match.share(before, luma);
        if (inView != null && match.isSame(inView.luma, luma, least(steadiness, sensitivity.same()))) {
            run = null;
            return Optional.empty();
        }
        Run look = new Run(frame, luma, frame.at(), 1, 1);
        Run standing = run == null || steadiness < STILL ? look : run.and(look, steadiness);
        run = standing;
        if (standing.looks < STANDS) {
            return Optional.empty();
        }
        run = null;
        return Optional.of(stands(standing));
    }

    private SlideEvent stands(Run standing) {
        Optional<Seen> earlier = earlier(standing);
        if (earlier.isEmpty()) {
            return keep(standing);
        }
        inView = earlier.get();
        return new SlideEvent.BackTo(inView.number, standing.sharpest, standing.since);
    }

    /// The slide seen before that is most alike, if any is enough.
    private Optional<Seen> earlier(Run standing) {
        double usual = sensitivity.seen();
        double most = least(standing.steadiness, usual);
        Seen best = null;
        for (Seen slide : seen) {
            double share = slide.equals(inView) ? 0 : match.share(slide.luma, standing.luma);
            if (share >= usual && share < most) {
                share = match.share(standing.luma, slide.luma); // somebody may stand in front of it now
            }
            if (share >= most) {
                most = share;
                best = slide;
            }
        }
        return Optional.ofNullable(best);
    }

    /// What is asked of a picture that stands as still as this: the stiller, the more.
    private double least(double steadiness, double usual) {
        return steadiness >= STEADY ? sensitivity.steadySame() : usual;
    }

    /// Whether a picture is so much less sharp than the one before that it shows a moving camera and no slide. When
    /// that lasts, it is a slide with little on it.
    private boolean isBlurred(LumaFrame luma) {
        boolean blurred = last != null && luma.sharpness() < BLURRED * last.sharpness() && blurs < MOST_BLURS;
        blurs = blurred ? blurs + 1 : 0;
        return blurred;
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
    /// @param steadiness least share that one look found of the look before
    private record Run(Frame sharpest, LumaFrame luma, Instant since, int looks, double steadiness) {

        Run and(Run later, double share) {
            Run better = later.luma.sharpness() > luma.sharpness() ? later : this;
            return new Run(better.sharpest, better.luma, since, looks + 1, Math.min(steadiness, share));
        }
    }
}
