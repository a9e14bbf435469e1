package dev.hushnote.capture;

import java.io.IOException;
import java.util.function.Consumer;

/// A camera's pictures, decoded small for a preview; ended when the preview is folded.
///
/// Decodes on a thread of its own; the newest picture wins.
public final class PreviewFrames implements AutoCloseable {

    public static final int USUAL_RATE = 15;
    public static final int USUAL_WIDTH = 400;

    private final Camera.Watch watch;

    /// Starts at once.
    ///
    /// @param width px that are enough; pictures may come up to twice as wide
    /// @param taker called on the decoding thread
    public PreviewFrames(Camera camera, int mostPerSecond, int width, Consumer<Pixels> taker) {
        SmallPictures pictures = new SmallPictures(width);
        this.watch = camera.onFrame(mostPerSecond, frame -> {
            try {
                taker.accept(pictures.decode(frame));
            } catch (IOException _) {
                // One damaged picture in a stream: the next one is on its way.
            }
        });
    }

    @Override
    public void close() {
        watch.close();
    }
}
