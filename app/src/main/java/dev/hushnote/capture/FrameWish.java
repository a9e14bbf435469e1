package dev.hushnote.capture;

/// How pictures of a camera are wanted. A camera may grant another size; [SourceState.Running] tells.
///
/// @param width px, 1 to 16384
/// @param height px, 1 to 16384
/// @param framesPerSecond 1 to 240
/// @param mirrored left and right changed
/// @param turn clockwise degrees: 0, 90, 180 or 270
public record FrameWish(int width, int height, int framesPerSecond, boolean mirrored, int turn) {

    public static final FrameWish FULL_HD = new FrameWish(1920, 1080, 30, false, 0);

    private static final int LARGEST = 16_384;

    public FrameWish {
        requireBetween(1, width, LARGEST);
        requireBetween(1, height, LARGEST);
        requireBetween(1, framesPerSecond, 240);
        if (turn % 90 != 0) {
            throw new IllegalArgumentException("turn: " + turn);
        }
        requireBetween(0, turn, 270);
    }

    /// Whether pictures can be taken as the device encodes them.
    public boolean untouched() {
        return !mirrored && turn == 0;
    }

    public FrameWish sized(int otherWidth, int otherHeight) {
        return new FrameWish(otherWidth, otherHeight, framesPerSecond, mirrored, turn);
    }

    public FrameWish mirrored(boolean wanted) {
        return new FrameWish(width, height, framesPerSecond, wanted, turn);
    }

    /// @param degrees clockwise: 0, 90, 180 or 270
    public FrameWish turned(int degrees) {
        return new FrameWish(width, height, framesPerSecond, mirrored, degrees);
    }

    private static void requireBetween(int least, int value, int most) {
        if (value < least || value > most) {
            throw new IllegalArgumentException(value + " is not between " + least + " and " + most);
        }
    }
}
