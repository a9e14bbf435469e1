package dev.hushnote.capture.slide;

import dev.hushnote.capture.Frame;
import java.io.IOException;

/// The brightness of a picture's part, small and always of one size, whatever the shape of the part: what slides are
/// told apart by. Never changes; may be used from any thread.
public final class LumaFrame {

    public static final int WIDTH = 320;
    public static final int HEIGHT = 180;

    /// Pixels across from which the small ones are averaged: fewer would let thin letters flicker.
    private static final int ENOUGH = 800;

    /// How much smaller each side of the coarse picture is.
    static final int COARSE = 4;

    private final byte[] luma;
    private final byte[] coarse;
    private final double sharpness;

    private LumaFrame(byte[] luma) {
        this.sharpness = sharpness(luma);
        this.luma = luma;
        this.coarse = coarse(luma);
    }

    /// Decodes no more of a picture than is needed.
    ///
    /// @throws IOException when it cannot be decoded
    public static LumaFrame of(Frame frame, SlideRegion region) throws IOException {
        return of(GreyPicture.of(frame.jpeg(), region, ENOUGH));
    }

    static LumaFrame of(GreyPicture picture) {
        byte[] small = new byte[WIDTH * HEIGHT];
        int[] edges = new int[WIDTH + 1];
        for (int x = 0; x <= WIDTH; x++) {
            edges[x] = (int) ((long) x * picture.width() / WIDTH);
        }
        int[] sums = new int[WIDTH];
        for (int y = 0; y < HEIGHT; y++) {
            int top = (int) ((long) y * picture.height() / HEIGHT);
            int bottom = Math.max(top + 1, (int) ((long) (y + 1) * picture.height() / HEIGHT));
            addRows(picture, top, bottom, edges, sums);
            for (int x = 0; x < WIDTH; x++) {
                int pixels = (bottom - top) * Math.max(1, edges[x + 1] - edges[x]);
                small[y * WIDTH + x] = (byte) (sums[x] / pixels);
                sums[x] = 0;
            }
        }
        return new LumaFrame(small);
    }

    private static void addRows(GreyPicture picture, int top, int bottom, int[] edges, int[] sums) {
        byte[] luma = picture.luma();
        for (int row = top; row < bottom; row++) {
            int start = row * picture.width();
            for (int x = 0; x < WIDTH; x++) {
                int end = Math.max(edges[x] + 1, edges[x + 1]);
                int sum = 0;
                for (int column = edges[x]; column < end; column++) {
                    sum += luma[start + column] & 0xFF;
                }
                sums[x] += sum;
            }
        }
    }

    /// Brightness of a pixel, 0 to 255.
    public int at(int x, int y) {
        return luma[y * WIDTH + x] & 0xFF;
    }

    /// How much fine detail there is; comparable between pictures of the same slide only.
    public double sharpness() {
        return sharpness;
    }

    /// The pixels, rows from top to bottom; nobody changes them.
    byte[] luma() {
        return luma;
    }

    /// The picture at a quarter of its width and height.
    byte[] coarse() {
        return coarse;
    }

    private static byte[] coarse(byte[] luma) {
        int width = WIDTH / COARSE;
        int[] sums = new int[width * (HEIGHT / COARSE)];
        for (int at = 0; at < luma.length; at++) {
            sums[at / WIDTH / COARSE * width + at % WIDTH / COARSE] += luma[at] & 0xFF;
        }
        byte[] coarse = new byte[sums.length];
        for (int at = 0; at < sums.length; at++) {
            coarse[at] = (byte) (sums[at] / (COARSE * COARSE));
        }
        return coarse;
    }

    /// Mean square of the Laplacian.
    private static double sharpness(byte[] luma) {
        long sum = 0;
        for (int y = 1; y < HEIGHT - 1; y++) {
            for (int at = y * WIDTH + 1; at < (y + 1) * WIDTH - 1; at++) {
                int bend = 4 * (luma[at] & 0xFF)
                        - (luma[at - 1] & 0xFF)
                        - (luma[at + 1] & 0xFF)
                        - (luma[at - WIDTH] & 0xFF)
                        - (luma[at + WIDTH] & 0xFF);
                sum += (long) bend * bend;
            }
        }
        return (double) sum / (WIDTH * HEIGHT);
    }
}
