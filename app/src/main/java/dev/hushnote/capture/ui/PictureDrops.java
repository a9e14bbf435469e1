package dev.hushnote.capture.ui;

import dev.hushnote.capture.Arrivals;
import dev.hushnote.capture.Arrived;
import dev.hushnote.capture.FrameIntake;
import dev.hushnote.desktop.Notice;
import dev.hushnote.desktop.Notices;
import dev.hushnote.desktop.Shell;
import dev.hushnote.desktop.Texts;
import dev.hushnote.desktop.Work;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import javafx.scene.Scene;
import javafx.scene.image.Image;
import javafx.scene.image.PixelFormat;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DragEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.TransferMode;
import javax.imageio.ImageIO;

/// Pictures that are dropped on the window or pasted into it: files find their place by the time they were taken,
/// a picture from the clipboard was taken now.
public final class PictureDrops {

    private static final List<String> PICTURES =
            List.of(".jpg", ".jpeg", ".png", ".heic", ".heif", ".webp", ".gif", ".tif", ".tiff", ".bmp");

    private final Work work;
    private final Arrivals arrivals;
    private final FrameIntake frames;
    private final ShutterTarget target;
    private final Notices notices;
    private final Texts texts;
    private final Clock clock;

    public PictureDrops(Shell shell, Arrivals arrivals, FrameIntake frames, ShutterTarget target, Clock clock) {
        this.work = shell.work();
        this.arrivals = arrivals;
        this.frames = frames;
        this.target = target;
        this.notices = shell.notices();
        this.texts = shell.texts();
        this.clock = clock;
    }

    public void listenTo(Scene scene) {
        scene.addEventFilter(DragEvent.DRAG_OVER, event -> {
            if (!pictures(event.getDragboard().getFiles()).isEmpty()) {
                event.acceptTransferModes(TransferMode.COPY);
                event.consume();
            }
        });
        scene.addEventFilter(DragEvent.DRAG_DROPPED, event -> {
            List<Path> files = pictures(event.getDragboard().getFiles());
            if (!files.isEmpty()) {
                event.setDropCompleted(true);
                event.consume();
                take(files);
            }
        });
        scene.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.isShortcutDown() && event.getCode() == KeyCode.V && paste(Clipboard.getSystemClipboard())) {
                event.consume();
            }
        });
    }

    /// Takes picture files in, each where it belongs.
    public void take(List<Path> files) {
        work.change(() -> files.stream().map(this::arrive).toList(), this::tell);
    }

    /// One picture from a watched folder; called away from the window's thread.
    public void arrived(Path file) {
        Arrived arrived = arrive(file);
        work.inWindow(() -> tell(List.of(arrived)));
    }

    private Arrived arrive(Path file) {
        return arrivals.arrive(file, target.conference());
    }

    private void tell(List<Arrived> arrived) {
        long placed = arrived.stream()
                .filter(one -> one.added() && one.session().isPresent())
                .count();
        long waiting = arrived.stream()
                .filter(one -> one.added() && one.session().isEmpty())
                .count();
        long known = arrived.size() - placed - waiting;
        notices.show(Notice.done("camera.arrived", placed, waiting, known));
    }

    /// Takes what the clipboard holds when that is a picture and no text.
    private boolean paste(Clipboard clipboard) {
        List<Path> files = pictures(clipboard.getFiles());
        if (!files.isEmpty()) {
            take(files);
            return true;
        }
        Image image = clipboard.hasString() ? null : clipboard.getImage();
        if (image == null) {
            return false;
        }
        Instant now = clock.instant();
        String device = texts.get("camera.pasted");
        work.change(
                () -> {
                    ShutterTarget.Spot spot = target.spot();
                    return frames.capture(png(image), now, spot.session(), spot.conference(), device);
                },
                _ -> notices.show(Notice.done("camera.pasted-in")));
        return true;
    }

    /// Whether a file's name says that it is a picture.
    public static boolean isPicture(Path file) {
        return PICTURES.stream().anyMatch(file.toString().toLowerCase(Locale.ROOT)::endsWith);
    }

    private static List<Path> pictures(List<File> files) {
        return files.stream().map(File::toPath).filter(PictureDrops::isPicture).toList();
    }

    private static byte[] png(Image image) {
        int width = (int) image.getWidth();
        int height = (int) image.getHeight();
        int[] pixels = new int[width * height];
        image.getPixelReader().getPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(), pixels, 0, width);
        BufferedImage copy = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB);
        copy.setRGB(0, 0, width, height, pixels, 0, width);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(copy, "png", bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
