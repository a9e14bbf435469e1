package dev.hushnote.capture.slide;

import dev.hushnote.capture.Frame;
import java.util.ArrayList;
import java.util.List;

/// Puts pictures that come from newest to oldest together to slides. For one thread.
final class Stretches {

    /// A single picture of a slide that comes up must be at least so sharp beside the slide before: else it is that
    /// slide, blurred.
    private static final double SHARP_ENOUGH = 0.4;

    private final Sensitivity sensitivity;
    private final LumaMatch match = new LumaMatch();
    private final List<Stretch> stretches = new ArrayList<>();

    Stretches(Sensitivity sensitivity) {
        this.sensitivity = sensitivity;
    }

    void addOlder(Frame frame, LumaFrame luma) {
        if (LumaMatch.isBlank(luma)) {
            return;
        }
        Stretch look = new Stretch(frame, luma, 1);
        int last = stretches.size() - 1;
        if (last >= 0 && isSame(stretches.get(last), look)) {
            stretches.set(last, stretches.get(last).and(look));
        } else if (last >= 1 && stretches.get(last).looks == 1 && isSame(stretches.get(last - 1), look)) {
            stretches.remove(last); // a swing of the hand, or a head that passed
            stretches.set(last - 1, stretches.get(last - 1).and(look));
        } else {
            stretches.add(look);
        }
    }

    /// One sharp picture per slide, newest first.
    List<Frame> slides() {
        List<Stretch> slides = new ArrayList<>(stretches.size() > 1 && isBlurred() ? List.of() : newest());
        for (Stretch stretch : stretches) {
            if (stretch.looks > 1 && (slides.isEmpty() || !isSame(slides.getLast(), stretch))) {
                slides.add(stretch);
            }
        }
        return slides.stream().map(Stretch::sharpest).toList();
    }

    private List<Stretch> newest() {
        return stretches.stream().limit(1).toList();
    }

    private boolean isBlurred() {
        Stretch newest = stretches.getFirst();
        return newest.looks == 1
                && newest.luma.sharpness()
                        < SHARP_ENOUGH * stretches.get(1).luma.sharpness();
    }

    private boolean isSame(Stretch newer, Stretch older) {
        return match.isSame(older.luma, newer.luma, sensitivity.same());
    }

    private record Stretch(Frame sharpest, LumaFrame luma, int looks) {

        Stretch and(Stretch other) {
            boolean better = other.luma.sharpness() > luma.sharpness();
            return new Stretch(better ? other.sharpest : sharpest, better ? other.luma : luma, looks + other.looks);
        }
    }
}
