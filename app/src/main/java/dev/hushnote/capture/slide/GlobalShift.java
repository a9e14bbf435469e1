package dev.hushnote.capture.slide;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// Finds how far a picture as a whole moved: first roughly, in pictures of a quarter of the size, then exactly around
/// the best of the rough places. The very best one alone would often be wrong by a line of text, as lines look alike
/// when they are small. Reaches as far as a hand moves within a talk.
final class GlobalShift {

    private static final int COARSE = LumaFrame.COARSE;
    private static final int COARSE_WIDTH = LumaFrame.WIDTH / COARSE;
    private static final int COARSE_HEIGHT = LumaFrame.HEIGHT / COARSE;

    /// Coarse px to each side: 16 of a [LumaFrame].
    private static final int REACH = 4;

    /// Rough places that are looked at closely.
    private static final int CANDIDATES = 8;

    /// Every so many pixels are compared, across and down.
    private static final int STEP = 4;

    private static final int MARGIN = (REACH + 1) * COARSE;

    /// A difference beyond that is somebody in front, however large it is.
    private static final int MOST_DIFFERENCE = 40;

    /// Where things of `old` are in `now`.
    Shift between(LumaFrame old, LumaFrame now) {
        Scored best = new Scored(new Shift(0, 0), Long.MAX_VALUE);
        for (Scored candidate : candidates(old.coarse(), now.coarse())) {
            Shift middle = candidate.shift;
            for (int y = COARSE * middle.y() - 2; y <= COARSE * middle.y() + 2; y++) {
                for (int x = COARSE * middle.x() - 2; x <= COARSE * middle.x() + 2; x++) {
                    long difference = exactly(old.luma(), now.luma(), x, y);
                    if (difference < best.difference) {
                        best = new Scored(new Shift(x, y), difference);
                    }
                }
            }
        }
        return best.shift;
    }

    private static List<Scored> candidates(byte[] old, byte[] now) {
        List<Scored> all = new ArrayList<>();
        for (int y = -REACH; y <= REACH; y++) {
            for (int x = -REACH; x <= REACH; x++) {
                all.add(new Scored(new Shift(x, y), roughly(old, now, x, y)));
            }
        }
        all.sort(Comparator.comparingLong(Scored::difference));
        return all.subList(0, CANDIDATES);
    }

    private static long roughly(byte[] old, byte[] now, int x, int y) {
        int offset = y * COARSE_WIDTH + x;
        long sum = 0;
        for (int row = REACH; row < COARSE_HEIGHT - REACH; row++) {
            for (int at = row * COARSE_WIDTH + REACH; at < (row + 1) * COARSE_WIDTH - REACH; at++) {
                sum += Math.min(Math.abs((now[at + offset] & 0xFF) - (old[at] & 0xFF)), MOST_DIFFERENCE);
            }
        }
        return sum;
    }

    private static long exactly(byte[] old, byte[] now, int x, int y) {
        int offset = y * LumaFrame.WIDTH + x;
        long sum = 0;
        for (int row = MARGIN; row < LumaFrame.HEIGHT - MARGIN; row += STEP - 1) {
            int end = (row + 1) * LumaFrame.WIDTH - MARGIN;
            for (int at = row * LumaFrame.WIDTH + MARGIN; at < end; at += STEP) {
                sum += Math.min(Math.abs((now[at + offset] & 0xFF) - (old[at] & 0xFF)), MOST_DIFFERENCE);
            }
        }
        return sum;
    }

    private record Scored(Shift shift, long difference) {}
}
