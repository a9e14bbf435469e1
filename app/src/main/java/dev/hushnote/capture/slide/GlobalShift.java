package dev.hushnote.capture.slide;

/// Finds how far a picture as a whole moved: first roughly, in pictures of a quarter of the size, then exactly. As
/// wide as a hand moves within a talk.
final class GlobalShift {

    private static final int COARSE = 4;
    private static final int COARSE_WIDTH = LumaFrame.WIDTH / COARSE;
    private static final int COARSE_HEIGHT = LumaFrame.HEIGHT / COARSE;

    /// Coarse px to each side: 16 of a [LumaFrame].
    private static final int REACH = 4;

    /// A difference beyond that is somebody in front, however large it is.
    private static final int MOST_DIFFERENCE = 40;

    /// Where things of `old` are in `now`.
    Shift between(LumaFrame old, LumaFrame now) {
        byte[] before = coarse(old.luma());
        byte[] after = coarse(now.luma());
        Shift rough = best(before, after, COARSE_WIDTH, COARSE_HEIGHT, new Shift(0, 0), REACH, 1);
        Shift middle = new Shift(rough.x() * COARSE, rough.y() * COARSE);
        return best(old.luma(), now.luma(), LumaFrame.WIDTH, LumaFrame.HEIGHT, middle, COARSE - 1, 3);
    }

    private static Shift best(byte[] old, byte[] now, int width, int height, Shift middle, int reach, int step) {
        Shift best = middle;
        long least = Long.MAX_VALUE;
        int margin = Math.max(Math.abs(middle.x()), Math.abs(middle.y())) + reach;
        for (int y = middle.y() - reach; y <= middle.y() + reach; y++) {
            for (int x = middle.x() - reach; x <= middle.x() + reach; x++) {
                long difference = difference(old, now, width, height, margin, step, y * width + x);
                if (difference < least) {
                    least = difference;
                    best = new Shift(x, y);
                }
            }
        }
        return best;
    }

    private static long difference(byte[] old, byte[] now, int width, int height, int margin, int step, int offset) {
        long sum = 0;
        for (int y = margin; y < height - margin; y += step) {
            for (int at = y * width + margin; at < (y + 1) * width - margin; at += step) {
                int difference = Math.abs((now[at + offset] & 0xFF) - (old[at] & 0xFF));
                sum += Math.min(difference, MOST_DIFFERENCE);
            }
        }
        return sum;
    }

    private static byte[] coarse(byte[] luma) {
        byte[] coarse = new byte[COARSE_WIDTH * COARSE_HEIGHT];
        for (int y = 0; y < COARSE_HEIGHT; y++) {
            for (int x = 0; x < COARSE_WIDTH; x++) {
                int sum = 0;
                for (int row = 0; row < COARSE; row++) {
                    int start = (y * COARSE + row) * LumaFrame.WIDTH + x * COARSE;
                    for (int column = 0; column < COARSE; column++) {
                        sum += luma[start + column] & 0xFF;
                    }
                }
                coarse[y * COARSE_WIDTH + x] = (byte) (sum / (COARSE * COARSE));
            }
        }
        return coarse;
    }
}
