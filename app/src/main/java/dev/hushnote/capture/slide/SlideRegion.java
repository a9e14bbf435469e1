package dev.hushnote.capture.slide;

import java.awt.Rectangle;

/// Where the screen stands in a picture, as the attendee drew it: shares of the picture's width and height.
///
/// @param left 0 to 1
/// @param top 0 to 1
/// @param width more than 0; not beyond the picture's right edge
/// @param height more than 0; not beyond the picture's lower edge
public record SlideRegion(double left, double top, double width, double height) {

    public static final SlideRegion WHOLE = new SlideRegion(0, 0, 1, 1);

    private static final double ROUNDING = 1e-9;

    /// @throws IllegalArgumentException when it is empty or not inside the picture
    public SlideRegion {
        requireInside(left, width);
        requireInside(top, height);
    }

    /// The pixels of a picture that it covers, at least one.
    Rectangle in(int pictureWidth, int pictureHeight) {
        int x = Math.min((int) (left * pictureWidth), pictureWidth - 1);
        int y = Math.min((int) (top * pictureHeight), pictureHeight - 1);
        int right = Math.clamp(Math.round((left + width) * pictureWidth), x + 1, pictureWidth);
        int bottom = Math.clamp(Math.round((top + height) * pictureHeight), y + 1, pictureHeight);
        return new Rectangle(x, y, right - x, bottom - y);
    }

    private static void requireInside(double start, double length) {
        if (!(start >= 0 && length > 0 && start + length <= 1 + ROUNDING)) {
            throw new IllegalArgumentException(start + " + " + length);
        }
    }
}
