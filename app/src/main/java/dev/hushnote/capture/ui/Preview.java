package dev.hushnote.capture.ui;

import dev.hushnote.capture.Camera;
import dev.hushnote.capture.Pixels;
import dev.hushnote.capture.PreviewFrames;
import dev.hushnote.desktop.Work;
import java.util.concurrent.atomic.AtomicReference;
import javafx.geometry.Orientation;
import javafx.scene.image.ImageView;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;

/// What the source sees, small; decodes nothing while it is folded away.
final class Preview extends StackPane {

    private static final double SHAPE = 9.0 / 16;

    /// How much is decoded.
    ///
    /// @param width px that are enough
    record Size(int perSecond, int width) {

        static final Size USUAL = new Size(PreviewFrames.USUAL_RATE, PreviewFrames.USUAL_WIDTH);
        static final Size SMALL = new Size(5, 120);
    }

    private final Camera camera;
    private final Work work;
    private final Size size;
    private final ImageView view = new ImageView();
    private final AtomicReference<@Nullable Pixels> newest = new AtomicReference<>();
    private @Nullable PreviewFrames frames;
    private @Nullable WritableImage image;

    Preview(Camera camera, Work work, Size size) {
        this.camera = camera;
        this.work = work;
        this.size = size;
        getStyleClass().add("preview");
        setMinHeight(USE_PREF_SIZE);
        view.setPreserveRatio(true);
        view.setManaged(false);
        getChildren().add(view);
    }

    /// Begins or ends to decode.
    void show(boolean wanted) {
        PreviewFrames running = frames;
        if (wanted && running == null) {
            frames = new PreviewFrames(camera, size.perSecond(), size.width(), this::decoded);
        } else if (!wanted && running != null) {
            frames = null;
            work.read(
                    () -> {
                        running.close();
                        return true;
                    },
                    _ -> {});
        }
        view.setVisible(wanted);
    }

    /// Called on the decoding thread: the newest picture wins.
    private void decoded(Pixels pixels) {
        if (newest.getAndSet(pixels) == null) {
            work.inWindow(this::paint);
        }
    }

    private void paint() {
        Pixels pixels = newest.getAndSet(null);
        if (pixels == null) {
            return;
        }
        WritableImage target = image;
        if (target == null || target.getWidth() != pixels.width() || target.getHeight() != pixels.height()) {
            target = new WritableImage(pixels.width(), pixels.height());
            image = target;
            view.setImage(target);
            requestLayout();
        }
        target.getPixelWriter()
                .setPixels(
                        0,
                        0,
                        pixels.width(),
                        pixels.height(),
                        PixelFormat.getIntArgbInstance(),
                        pixels.argb(),
                        0,
                        pixels.width());
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computePrefHeight(double width) {
        return Math.round((width < 0 ? getWidth() : width) * SHAPE);
    }

    @Override
    protected void layoutChildren() {
        super.layoutChildren();
        WritableImage shown = image;
        if (shown != null) {
            double scale = Math.min(getWidth() / shown.getWidth(), getHeight() / shown.getHeight());
            view.setFitWidth(shown.getWidth() * scale);
            view.setFitHeight(shown.getHeight() * scale);
            view.relocate((getWidth() - shown.getWidth() * scale) / 2, (getHeight() - shown.getHeight() * scale) / 2);
        }
    }
}
