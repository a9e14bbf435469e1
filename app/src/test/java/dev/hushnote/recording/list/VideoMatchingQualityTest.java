package dev.hushnote.recording.list;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/// How often matching is right, over invented conferences whose videos are named in every style.
class VideoMatchingQualityTest {

    private static final int STYLES = 12;

    /// @param videos of any session
    private record Figures(int videos, int sure, int sureRight, int proposedRight, int falselyProposed, int several) {

        static final Figures NONE = new Figures(0, 0, 0, 0, 0, 0);

        Figures and(Figures other) {
            return new Figures(
                    videos + other.videos,
                    sure + other.sure,
                    sureRight + other.sureRight,
                    proposedRight + other.proposedRight,
                    falselyProposed + other.falselyProposed,
                    several + other.several);
        }

        double precisionOfSure() {
            return sureRight / (double) sure;
        }

        double recall() {
            return proposedRight / (double) videos;
        }
    }

    @Test
    void whatIsSureIsRightAndLittleIsMissed() {
        Figures all = Figures.NONE;
        for (int style = 0; style < STYLES; style++) {
            for (boolean korean : List.of(true, false)) {
                all = all.and(of(new InventedVideos(100L + style, style, korean, 100)));
            }
        }
        assertThat(all.videos()).isGreaterThan(2_000);
        assertThat(all.precisionOfSure()).as("%s", all).isGreaterThanOrEqualTo(0.99);
        assertThat(all.recall()).as("%s", all).isGreaterThanOrEqualTo(0.95);
        assertThat(all.sure()).as("%s", all).isGreaterThan(all.videos() * 3 / 4);
    }

    private static Figures of(InventedVideos invented) {
        return VideoMatching.match(invented.videos(), invented.sessions()).stream()
                .map(match -> of(match, invented.truth(match.video())))
                .reduce(Figures.NONE, Figures::and);
    }

    private static Figures of(Match match, @Nullable UUID truth) {
        boolean sure = match.certainty() == Certainty.SURE;
        boolean right =
                match.session().isPresent() && Objects.equals(match.session().get(), truth);
        return new Figures(
                truth == null ? 0 : 1,
                sure ? 1 : 0,
                sure && right ? 1 : 0,
                right ? 1 : 0,
                match.session().isPresent() && !right ? 1 : 0,
                match.certainty() == Certainty.SEVERAL ? 1 : 0);
    }
}
