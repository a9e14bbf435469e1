package dev.hushnote.capture.slide;

/// How different a picture must be to count as another slide. Every threshold that a person can move stands here.
///
/// | | another slide when less of the old one's ink is found again than | a slide seen before when so much of it is |
/// |---|---|---|
/// | LOW | 45 %: for people in front of the screen, videos inside a slide | 50 % |
/// | USUAL | 60 % | 60 % |
/// | HIGH | 75 %: for slides that share much, as a template with a large picture | 75 % |
public enum Sensitivity {
    LOW(0.45, 0.50),
    USUAL(0.60, 0.60),
    HIGH(0.75, 0.75);

    private final double same;
    private final double seen;

    Sensitivity(double same, double seen) {
        this.same = same;
        this.seen = seen;
    }

    /// Least share of the slide in view that must be found in a picture for it to be the same slide.
    double same() {
        return same;
    }

    /// Least share of an earlier slide that must be found in a picture for it to be that slide again.
    double seen() {
        return seen;
    }
}
