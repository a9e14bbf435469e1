package dev.hushnote.capture.slide;

/// A picture and the same picture moved by half a pixel to the left, up, or both.
final class HalfSteps {

    private static final int WIDTH = LumaFrame.WIDTH;

    private final byte[] across = new byte[WIDTH * LumaFrame.HEIGHT];
    private final byte[] down = new byte[WIDTH * LumaFrame.HEIGHT];
    private final byte[] both = new byte[WIDTH * LumaFrame.HEIGHT];

    private byte[] whole = across;
    private boolean made;

    void take(byte[] luma) {
        whole = luma;
        made = false;
    }

    /// @param x in half px; only whether it is odd counts
    /// @param y in half px
    byte[] moved(int x, int y) {
        boolean odd = (x & 1) != 0;
        if ((y & 1) == 0 && !odd) {
            return whole;
        }
        if (!made) {
            make();
            made = true;
        }
        if ((y & 1) == 0) {
            return across;
        }
        return odd ? both : down;
    }

    private void make() {
        for (int at = 0; at < whole.length - WIDTH - 1; at++) {
            int here = whole[at] & 0xFF;
            int right = whole[at + 1] & 0xFF;
            int below = whole[at + WIDTH] & 0xFF;
            across[at] = (byte) ((here + right + 1) / 2);
            down[at] = (byte) ((here + below + 1) / 2);
            both[at] = (byte) ((here + right + below + (whole[at + WIDTH + 1] & 0xFF) + 2) / 4);
        }
    }
}
