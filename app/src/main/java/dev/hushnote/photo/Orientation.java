package dev.hushnote.photo;

import dev.hushnote.text.Problem;

/// How a stored picture must be turned to stand upright.
///
/// @param turn degrees clockwise: 0, 90, 180 or 270
/// @param mirrored whether it is mirrored left to right before it is turned
public record Orientation(int turn, boolean mirrored) {

    public static final Orientation UPRIGHT = new Orientation(0, false);

    public Orientation {
        if (turn != 0 && turn != 90 && turn != 180 && turn != 270) {
            throw Problem.badInput("problem.orientation", turn);
        }
    }

    /// The orientation that an EXIF value from 1 to 8 stands for (EXIF 2.32, tag 0x0112); anything else is
    /// upright.
    public static Orientation ofExif(int value) {
        return switch (value) {
            case 2 -> new Orientation(0, true);
            case 3 -> new Orientation(180, false);
            case 4 -> new Orientation(180, true);
            case 5 -> new Orientation(270, true);
            case 6 -> new Orientation(90, false);
            case 7 -> new Orientation(90, true);
            case 8 -> new Orientation(270, false);
            default -> UPRIGHT;
        };
    }

    /// Whether width and height change places.
    public boolean sideways() {
        return turn == 90 || turn == 270;
    }
}
