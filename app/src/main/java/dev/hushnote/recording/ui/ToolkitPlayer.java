package dev.hushnote.recording.ui;

import java.awt.image.BufferedImage;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.media.Media;
import javafx.scene.media.MediaException;
import javafx.scene.media.MediaPlayer;
import javafx.scene.media.MediaView;
import javafx.scene.media.VideoTrack;

/// JavaFX's own player. A seek while sound plays was seen to hold its caller, and a lock with it, for more than a
/// second:
/// so everything that takes the lock is done on a thread of its own.
final class ToolkitPlayer implements Player {

    private final Media media;
    private final MediaPlayer player;
    private final ThreadPoolExecutor commands = new ThreadPoolExecutor(
            1,
            1,
            0,
            TimeUnit.SECONDS,
            new LinkedBlockingQueue<>(),
            Thread.ofPlatform().name("player commands").daemon().factory(),
            new ThreadPoolExecutor.DiscardPolicy());
    /// Known to the thread of the commands only.
    private boolean playing;

    private ToolkitPlayer(Media media) {
        this.media = media;
        this.player = new MediaPlayer(media);
    }

    /// @throws MediaException when it does not play here, as far as that is seen at once
    static Player open(Path file) {
        return new ToolkitPlayer(new Media(file.toAbsolutePath().toUri().toASCIIString()));
    }

    @Override
    public void tell(Events events) {
        player.setOnError(() -> tellError(events));
        media.setOnError(() -> tellError(events));
        player.setOnEndOfMedia(events::ended);
        player.setOnReady(() -> tellReady(events));
        media.durationProperty().subscribe(_ -> tellLength(events));
        if (player.getError() != null || media.getError() != null) {
            tellError(events);
        } else if (player.getStatus() == MediaPlayer.Status.READY) {
            tellReady(events);
        }
    }

    /// Of a file that does not tell, the length is reckoned while it plays.
    private void tellLength(Events events) {
        if (player.getStatus() == MediaPlayer.Status.READY) {
            tellReady(events);
        }
        events.measured(length());
    }

    /// A file in which nothing was found to play gets ready too, and fails a moment later.
    private void tellReady(Events events) {
        if (media.getTracks().isEmpty() && length().isZero()) {
            return;
        }
        boolean picture =
                media.getWidth() > 0 || media.getTracks().stream().anyMatch(track -> track instanceof VideoTrack);
        events.ready(length(), picture, media.getWidth(), media.getHeight());
    }

    private void tellError(Events events) {
        MediaException error = player.getError() == null ? media.getError() : player.getError();
        events.failed(error == null ? new IllegalStateException("the player stopped") : error);
    }

    private Duration length() {
        javafx.util.Duration length = media.getDuration();
        return length == null || length.isUnknown() || length.isIndefinite() ? Duration.ZERO : duration(length);
    }

    @Override
    public void play() {
        commands.execute(() -> {
            playing = true;
            player.play();
        });
    }

    @Override
    public void pause() {
        commands.execute(() -> {
            playing = false;
            player.pause();
        });
    }

    @Override
    public void seek(Duration position, Runnable done) {
        commands.execute(() -> {
            // A player that plays sound drains it first: its seek took up to 1.7 s, that of one that pauses 0.35 s.
            if (playing) {
                player.pause();
            }
            player.seek(javafx.util.Duration.millis(position.toNanos() / 1e6));
            if (playing) {
                player.play();
            }
            Platform.runLater(done);
        });
    }

    @Override
    public void askPosition(Consumer<Duration> told) {
        commands.execute(() -> {
            Duration now = duration(player.getCurrentTime());
            Platform.runLater(() -> told.accept(now));
        });
    }

    @Override
    public void rate(double rate) {
        commands.execute(() -> player.setRate(rate));
    }

    @Override
    public void mute(boolean muted) {
        commands.execute(() -> player.setMute(muted));
    }

    @Override
    public Optional<BufferedImage> still() {
        MediaView view = new MediaView(player);
        new Scene(new Group(view));
        WritableImage image = view.snapshot(null, null);
        view.setMediaPlayer(null);
        int width = (int) image.getWidth();
        int height = (int) image.getHeight();
        if (width <= 1 || height <= 1) {
            return Optional.empty();
        }
        int[] pixels = new int[width * height];
        image.getPixelReader().getPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(), pixels, 0, width);
        BufferedImage still = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        still.setRGB(0, 0, width, height, pixels, 0, width);
        return Optional.of(still);
    }

    @Override
    public PictureNode picture() {
        return new ViewNode(new MediaView(player));
    }

    @Override
    public void dispose() {
        player.dispose();
        commands.shutdown();
    }

    private static Duration duration(javafx.util.Duration time) {
        return Duration.ofNanos(Math.round(Math.max(0, time.toMillis()) * 1e6));
    }

    private record ViewNode(MediaView view) implements PictureNode {

        @Override
        public Node node() {
            return view;
        }

        @Override
        public void fit(double width, double height) {
            view.setPreserveRatio(true);
            view.setFitWidth(width);
            view.setFitHeight(height);
        }

        @Override
        public void release() {
            view.setMediaPlayer(null);
        }
    }
}
