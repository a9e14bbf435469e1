package dev.hushnote.capture.slide;

import java.util.Arrays;
import java.util.Comparator;

/// Says how much of one picture is found again in another one: of its blocks that show anything, the share found
/// at about the same place. Survives people in front, another exposure, noise and a camera that moves a little.
///
/// A block is found when its pixels correlate by at least 0.8. Less lets two slides of one template pass for one, as
/// their lines of text stand at the same places.
final class LumaMatch {

    private static final int WIDTH = LumaFrame.WIDTH;
    private static final int HEIGHT = LumaFrame.HEIGHT;
    private static final int BLOCK = 16;
    private static final int PIXELS = BLOCK * BLOCK;

    /// Least correlation of a block that is found again.
    private static final double FOUND = 0.8;

    /// Least standard deviation of a block that shows anything, in levels of 255.
    private static final double INK = 6;

    /// Fewer blocks with ink than that say nothing.
    private static final int FEW = 3;

    /// Least correlation at a whole pixel of a block that is then looked for at half pixels: fine letters lose that
    /// much
    /// by half a pixel.
    private static final double WORTH_A_CLOSER_LOOK = 0.5;

    /// How far a block may lie from where the shift of the whole picture puts it, in px.
    private static final int NEAR = 2;

    /// From that share on a picture shows nothing but what an earlier one had: somebody stands in front of the rest.
    private static final double EXPLAINED = 0.65;

    private static final int[][] PLACES = places();

    private final HalfSteps halfSteps = new HalfSteps();
    private final GlobalShift shift = new GlobalShift();

    /// The share of `old` that is found in `now`: 0 to 1; 0 when `old` shows next to nothing.
    double share(LumaFrame old, LumaFrame now) {
        halfSteps.take(now.luma());
        Shift moved = shift.between(old, now);
        int inked = 0;
        int found = 0;
        for (int top = 0; top + BLOCK <= HEIGHT; top += BLOCK) {
            for (int left = 0; left + BLOCK <= WIDTH; left += BLOCK) {
                Block block = Block.of(old.luma(), left, top);
                if (block.variance() >= INK * INK) {
                    inked++;
                    if (isFound(block, old.luma(), moved)) {
                        found++;
                    }
                }
            }
        }
        return inked < FEW ? 0 : (double) found / inked;
    }

    /// Whether a picture shows an earlier one's slide: enough of it is there, or nothing but it is.
    ///
    /// @param least share of the earlier one
    boolean isSame(LumaFrame old, LumaFrame now, double least) {
        return share(old, now) >= least || share(now, old) >= Math.max(EXPLAINED, least);
    }

    /// Whether a picture shows too little to be a slide: a screen that is off or black for a while.
    static boolean isBlank(LumaFrame picture) {
        int inked = 0;
        for (int top = 0; top + BLOCK <= HEIGHT; top += BLOCK) {
            for (int left = 0; left + BLOCK <= WIDTH; left += BLOCK) {
                if (Block.of(picture.luma(), left, top).variance() >= INK * INK) {
                    inked++;
                }
            }
        }
        return inked < FEW;
    }

    private boolean isFound(Block block, byte[] old, Shift moved) {
        int x = block.left + moved.x();
        int y = block.top + moved.y();
        double best = WORTH_A_CLOSER_LOOK;
        int[] bestPlace = PLACES[0];
        for (int[] place : PLACES) {
            double correlation = at(block, old, 2 * (x + place[0]), 2 * (y + place[1]));
            if (correlation >= FOUND) {
                return true;
            }
            if (correlation > best) {
                best = correlation;
                bestPlace = place;
            }
        }
        return best > WORTH_A_CLOSER_LOOK && isFoundAround(block, old, 2 * (x + bestPlace[0]), 2 * (y + bestPlace[1]));
    }

    private boolean isFoundAround(Block block, byte[] old, int x, int y) {
        for (int down = -1; down <= 1; down++) {
            for (int across = -1; across <= 1; across++) {
                if (at(block, old, x + across, y + down) >= FOUND) {
                    return true;
                }
            }
        }
        return false;
    }

    /// @param x in half px
    /// @param y in half px
    private double at(Block block, byte[] old, int x, int y) {
        int left = x >> 1;
        int top = y >> 1;
        boolean inside = left >= 0 && top >= 0 && left + BLOCK + (x & 1) <= WIDTH && top + BLOCK + (y & 1) <= HEIGHT;
        return inside ? block.correlation(old, halfSteps.moved(x, y), left, top) : -1;
    }

    /// Nearest places first: a block is mostly where it was.
    private static int[][] places() {
        int side = 2 * NEAR + 1;
        int[][] places = new int[side * side][];
        for (int i = 0; i < places.length; i++) {
            places[i] = new int[] {i % side - NEAR, i / side - NEAR};
        }
        Arrays.sort(places, Comparator.comparingInt(place -> place[0] * place[0] + place[1] * place[1]));
        return places;
    }

    private record Block(int left, int top, int sum, int squares) {

        static Block of(byte[] luma, int left, int top) {
            int sum = 0;
            int squares = 0;
            for (int y = top; y < top + BLOCK; y++) {
                for (int at = y * WIDTH + left; at < y * WIDTH + left + BLOCK; at++) {
                    int value = luma[at] & 0xFF;
                    sum += value;
                    squares += value * value;
                }
            }
            return new Block(left, top, sum, squares);
        }

        double variance() {
            double mean = (double) sum / PIXELS;
            return (double) squares / PIXELS - mean * mean;
        }

        double correlation(byte[] old, byte[] now, int x, int y) {
            int theirSum = 0;
            int theirSquares = 0;
            int products = 0;
            for (int row = 0; row < BLOCK; row++) {
                int there = (y + row) * WIDTH + x;
                int here = (top + row) * WIDTH + left;
                for (int column = 0; column < BLOCK; column++) {
                    int their = now[there + column] & 0xFF;
                    theirSum += their;
                    theirSquares += their * their;
                    products += their * (old[here + column] & 0xFF);
                }
            }
            double common = products - (double) sum * theirSum / PIXELS;
            double mine = squares - (double) sum * sum / PIXELS;
            double theirs = theirSquares - (double) theirSum * theirSum / PIXELS;
            return theirs < 4 * PIXELS ? -1 : common / Math.sqrt(mine * theirs);
        }
    }
}
