package dev.hushnote.recording;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// A recording has one anchor, or two where it was cut.
final class AnchorPair {

    private AnchorPair() {}

    /// The anchors that go when another one is set.
    static List<Anchor> replacedBy(Anchor anchor, List<Anchor> present) {
        List<Anchor> replaced = new ArrayList<>(
                present.stream().filter(other -> contradicts(anchor, other)).toList());
        List<Anchor> left = new ArrayList<>(present);
        left.removeAll(replaced);
        left.sort(Comparator.comparing(
                other -> Duration.between(other.at(), anchor.at()).abs()));
        while (left.size() > 1) {
            replaced.add(left.removeFirst());
        }
        return replaced;
    }

    private static boolean contradicts(Anchor anchor, Anchor other) {
        int inTime = other.at().compareTo(anchor.at());
        int inRecording = other.position().compareTo(anchor.position());
        return inTime == 0 || Integer.signum(inTime) == -Integer.signum(inRecording);
    }
}
