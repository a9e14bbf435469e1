package dev.hushnote.recording.ui;

import java.awt.image.BufferedImage;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.shape.Rectangle;
import org.jspecify.annotations.Nullable;

/// A player that writes down what it is told.
final class StandInPlayer implements Player {

    final List<String> told = new ArrayList<>();

    @Nullable
    Events events;

    Duration position = Duration.ZERO;
    boolean disposed;

    void ready(Duration length) {
        events().ready(length, true, 640, 360);
    }

    Events events() {
        return java.util.Objects.requireNonNull(events);
    }

    @Override
    public void tell(Events listener) {
        events = listener;
    }

    @Override
    public void play() {
        told.add("play");
    }

    @Override
    public void pause() {
        told.add("pause");
    }

    @Override
    public void seek(Duration place, Runnable done) {
        position = place;
        told.add("seek " + place.toMillis());
        done.run();
    }

    @Override
    public void askPosition(Consumer<Duration> listener) {
        listener.accept(position);
    }

    @Override
    public void rate(double rate) {
        told.add("rate " + rate);
    }

    @Override
    public void mute(boolean muted) {
        told.add("mute " + muted);
    }

    @Override
    public Optional<BufferedImage> still() {
        return Optional.of(new BufferedImage(640, 360, BufferedImage.TYPE_INT_RGB));
    }

    @Override
    public PictureNode picture() {
        return new Drawn(new Rectangle());
    }

    @Override
    public void dispose() {
        disposed = true;
    }

    /// A picture of the size that was asked for.
    private record Drawn(Rectangle node) implements PictureNode {

        @Override
        public void fit(double width, double height) {
            node.setWidth(width);
            node.setHeight(height);
        }

        @Override
        public void release() {
            node.setVisible(false);
        }
    }
}
