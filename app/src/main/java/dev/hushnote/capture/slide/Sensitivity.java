package dev.hushnote.capture.slide;

/// How different a picture must be to count as another slide. Every threshold that a person can move stands here.
///
/// | | another slide when less of the old one's ink is found again than | where nothing moves | a slide seen before
/// from |
/// |---|---|---|---|
/// | LOW | 45 %: for people in front of the screen, videos inside a slide | 60 % | 50 % |
/// | USUAL | 60 % | 80 % | 60 % |
/// | HIGH | 75 %: for slides that share much, as a template with a large picture | 90 % | 75 % |
public enum Sensitivity {
    LOW(0.45, 0.60, 0.50),
    USUAL(0.60, 0.80, 0.60),
    HIGH(0.75, 0.90, 0.75);

    private final double same;
    private final double steadySame;
    private final double seen;

    Sensitivity(double same, double steadySame, double seen) {
        this.same = same;
        this.steadySame = steadySame;
        this.seen = seen;
    }

    /// Least share of the slide in view that must be found in a picture for it to be the same slide.
    double same() {
        return same;
    }

    /// The same where nothing moves, so that nothing but another slide makes pictures differ.
    double steadySame() {
        return steadySame;
    }

    /// Least share of an earlier slide that must be found in a picture for it to be that slide again.
    double seen() {
        return seen;
    }
}
