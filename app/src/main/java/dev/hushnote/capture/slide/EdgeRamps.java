package dev.hushnote.capture.slide;

/// How many pixels the strong edges of a picture take from dark to bright. Noise is averaged away first, across the
/// direction that is measured.
final class EdgeRamps {

    /// Levels of 255 between the two sides of a strong edge.
    private static final int STRONG = 64;

    /// A step of fewer levels neither goes on with a ramp nor counts.
    private static final int LEAST_STEP = 3;

    /// Fewer edges in a direction than that say nothing.
    private static final int FEW = 60;

    /// Width of a blurred picture's usual edge as a share of the picture's width.
    private static final double BLURRED = 0.004;

    /// Longer ramps are shades and no edges.
    private static final int LONGEST = 64;

    private final GreyPicture picture;

    EdgeRamps(GreyPicture picture) {
        this.picture = picture;
    }

    boolean isBlurred() {
        double across = usual(picture.width(), picture.height(), 1, picture.width());
        double down = usual(picture.height(), picture.width(), picture.width(), 1);
        return Math.max(across, down) > BLURRED * Math.max(picture.width(), picture.height());
    }

    /// The median width of the edges along some lines; 0 when there are few.
    ///
    /// @param length of a line
    /// @param lines how many
    /// @param along distance between a line's pixels
    /// @param between distance between lines
    private double usual(int length, int lines, int along, int between) {
        int[] widths = new int[LONGEST];
        int all = 0;
        for (int line = 1; line < lines - 1; line += 2) {
            all += measure(line * between, length, along, between, widths);
        }
        if (all < FEW) {
            return 0;
        }
        int half = all / 2;
        int width = 0;
        while (half >= widths[width]) {
            half -= widths[width];
            width++;
        }
        return width;
    }

    private int measure(int start, int length, int along, int between, int[] widths) {
        int edges = 0;
        int ramp = 0;
        int rise = 0;
        int before = level(start, between);
        for (int i = 1; i < length; i++) {
            int level = level(start + i * along, between);
            int step = level - before;
            boolean goesOn = Math.abs(step) >= LEAST_STEP && (ramp == 0 || step > 0 == rise > 0);
            if (!goesOn) {
                if (Math.abs(rise) >= STRONG && ramp < LONGEST) {
                    widths[ramp]++;
                    edges++;
                }
                ramp = 0;
                rise = 0;
            }
            if (Math.abs(step) >= LEAST_STEP) {
                ramp++;
                rise += step;
            }
            before = level;
        }
        return edges;
    }

    /// The mean of three pixels across the line.
    private int level(int at, int between) {
        byte[] luma = picture.luma();
        return ((luma[at - between] & 0xFF) + (luma[at] & 0xFF) + (luma[at + between] & 0xFF)) / 3;
    }
}
