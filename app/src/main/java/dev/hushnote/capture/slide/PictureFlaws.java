package dev.hushnote.capture.slide;

import java.io.IOException;
import java.util.EnumSet;
import java.util.Set;

/// Says what is wrong with a picture, so that it can be taken again while the slide still stands. Only plain cases are
/// told: a mark that is wrong teaches people to look away. Decodes few pixels, so that even 12 megapixels take little
/// time. May be used from any thread but the window's.
///
/// - `DARK`: even the brightest hundredth of the picture is dark. A dark-theme slide is not, as its letters are bright.
/// - `GLARE`: a patch without any detail, as bright as can be, whose light fades softly into something much darker. A
///   white slide is not: its brightness ends sharply, at its letters and its edge.
/// - `BLURRED`: most edges are ramps, all or those across one direction. A plain slide without edges is not, nor a
///   picture too small to tell.
public final class PictureFlaws {

    /// Pixels across that tell sharp from blurred on a screen.
    private static final int ENOUGH = 1000;

    /// With fewer pixels across every edge is a ramp.
    private static final int LEAST = 600;

    private static final double BRIGHTEST = 0.01;
    private static final int DARK = 70;

    /// @return nothing too when it cannot be decoded
    public Set<Flaw> of(byte[] jpeg) {
        GreyPicture picture;
        try {
            picture = GreyPicture.of(jpeg, SlideRegion.WHOLE, ENOUGH);
        } catch (IOException _) {
            return Set.of();
        }
        Set<Flaw> flaws = EnumSet.noneOf(Flaw.class);
        if (isDark(picture)) {
            flaws.add(Flaw.DARK);
        }
        if (picture.width() >= LEAST && new EdgeRamps(picture).isBlurred()) {
            flaws.add(Flaw.BLURRED);
        }
        if (new Glare(LumaFrame.of(picture)).isThere()) {
            flaws.add(Flaw.GLARE);
        }
        return flaws;
    }

    private static boolean isDark(GreyPicture picture) {
        int[] counts = new int[256];
        for (byte value : picture.luma()) {
            counts[value & 0xFF]++;
        }
        long left = (long) (picture.luma().length * BRIGHTEST);
        int level = 255;
        while (level > 0 && left >= counts[level]) {
            left -= counts[level];
            level--;
        }
        return level < DARK;
    }
}
