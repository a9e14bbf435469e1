package dev.hushnote.capture.slide;

import dev.hushnote.capture.Frame;
import java.io.IOException;
import java.time.Duration;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// How a watch did in some talks.
///
/// A slide is found when a new slide is told for the first time with a still that shows it alone; whatever else is
/// told as new is wrong.
///
/// @param slides that there were
/// @param found of them
/// @param told new slides
/// @param backs steps back to an earlier slide that there were
/// @param backsFound of them, with the right number
/// @param backsTold in all
record TalkScore(int slides, int found, int told, int backs, int backsFound, int backsTold) {

    static final TalkScore NONE = new TalkScore(0, 0, 0, 0, 0, 0);

    double recall() {
        return (double) found / slides;
    }

    double precision() {
        return (double) found / Math.max(1, told);
    }

    TalkScore plus(TalkScore other) {
        return new TalkScore(
                slides + other.slides,
                found + other.found,
                told + other.told,
                backs + other.backs,
                backsFound + other.backsFound,
                backsTold + other.backsTold);
    }

    String line() {
        return String.format(
                Locale.ROOT,
                "slides %d found %d told %d: recall %.3f precision %.3f; back %d found %d told %d",
                slides,
                found,
                told,
                recall(),
                precision(),
                backs,
                backsFound,
                backsTold);
    }

    /// Lets a watch see the first slides of a talk.
    static TalkScore of(Scene scene, long seed, int slides) throws IOException {
        Talk talk = new Talk(seed, slides);
        TalkCamera camera = new TalkCamera(talk, scene, seed);
        SlideWatch watch = new SlideWatch(camera.region(), Sensitivity.USUAL);
        Judge judge = new Judge(talk);
        while (camera.hasNext()) {
            watch.look(camera.next()).ifPresent(judge::hear);
        }
        return judge.score();
    }

    /// Compares what is told with what was shown.
    static final class Judge {

        private final Talk talk;
        private final Set<Integer> found = new HashSet<>();
        private final Map<Integer, Integer> numbers = new HashMap<>();
        private int told;
        private int backsFound;
        private int backsTold;

        Judge(Talk talk) {
            this.talk = talk;
        }

        void hear(SlideEvent event) {
            int slide = shown(event.still());
            switch (event) {
                case SlideEvent.NewSlide news -> {
                    told++;
                    if (slide != Talk.FADING && found.add(slide)) {
                        numbers.put(news.number(), slide);
                    }
                }
                case SlideEvent.BackTo back -> {
                    backsTold++;
                    @Nullable Integer meant = numbers.get(back.number());
                    backsFound += meant != null && meant == slide ? 1 : 0;
                }
            }
        }

        TalkScore score() {
            return new TalkScore(
                    talk.slides(), found.size(), told, talk.steps() - talk.slides(), backsFound, backsTold);
        }

        private int shown(Frame still) {
            return talk.standing(
                    (int) (Duration.between(TalkCamera.START, still.at()).toMillis() / 500));
        }
    }
}
