package dev.hushnote.capture.slide;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;

/// Looks for a patch of light without detail that fades softly into something darker.
final class Glare {

    private static final int WIDTH = LumaFrame.WIDTH;
    private static final int HEIGHT = LumaFrame.HEIGHT;

    /// From that level on nothing can be read.
    private static final int FULL = 250;

    private static final double SMALLEST = 0.003;

    /// How far around a patch its light is followed, in px.
    private static final int FAR = 24;

    /// Levels that the light falls until there.
    private static final int FALL = 32;

    /// Share of the fall that a sharp edge takes within its first two pixels.
    private static final double SHARP = 0.5;

    private final LumaFrame picture;
    private final boolean[] looked = new boolean[WIDTH * HEIGHT];

    Glare(LumaFrame picture) {
        this.picture = picture;
    }

    boolean isThere() {
        for (int at = 0; at < looked.length; at++) {
            if (!looked[at] && level(at) >= FULL) {
                int[] distance = new int[WIDTH * HEIGHT];
                Arrays.fill(distance, Integer.MAX_VALUE);
                Deque<Integer> patch = patch(at, distance);
                if (patch.size() >= SMALLEST * looked.length && isSoft(patch, distance)) {
                    return true;
                }
            }
        }
        return false;
    }

    /// The full pixels that hang together with one.
    private Deque<Integer> patch(int first, int[] distance) {
        Deque<Integer> patch = new ArrayDeque<>();
        Deque<Integer> next = new ArrayDeque<>();
        next.add(first);
        looked[first] = true;
        while (!next.isEmpty()) {
            int at = next.remove();
            patch.add(at);
            distance[at] = 0;
            for (int near : around(at)) {
                if (!looked[near] && level(near) >= FULL) {
                    looked[near] = true;
                    next.add(near);
                }
            }
        }
        return patch;
    }

    /// Compares the mean light two pixels and far from the patch.
    private boolean isSoft(Deque<Integer> patch, int[] distance) {
        long[] sums = new long[FAR + 1];
        int[] counts = new int[FAR + 1];
        while (!patch.isEmpty()) {
            int at = patch.remove();
            int steps = distance[at];
            sums[steps] += level(at);
            counts[steps]++;
            for (int near : around(at)) {
                if (steps < FAR && distance[near] == Integer.MAX_VALUE) {
                    distance[near] = steps + 1;
                    patch.add(near);
                }
            }
        }
        if (counts[2] == 0 || counts[FAR] == 0) {
            return false;
        }
        double inside = (double) sums[0] / counts[0];
        double fall = inside - (double) sums[FAR] / counts[FAR];
        return fall >= FALL && inside - (double) sums[2] / counts[2] < SHARP * fall;
    }

    private int level(int at) {
        return picture.luma()[at] & 0xFF;
    }

    private static int[] around(int at) {
        int x = at % WIDTH;
        int y = at / WIDTH;
        return new int[] {
            x == 0 ? at : at - 1,
            x == WIDTH - 1 ? at : at + 1,
            y == 0 ? at : at - WIDTH,
            y == HEIGHT - 1 ? at : at + WIDTH
        };
    }
}
