package dev.hushnote.capture.screen;

import dev.hushnote.capture.Camera;
import dev.hushnote.capture.Frame;
import dev.hushnote.capture.FrameRing;
import dev.hushnote.capture.Later;
import dev.hushnote.capture.SourceChoice.Region;
import dev.hushnote.capture.SourceChoice.Screen;
import dev.hushnote.capture.SourceState.Lost;
import dev.hushnote.testkit.Waiting;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Clock;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import javax.imageio.ImageIO;
import javax.swing.JWindow;

/// Reads a real display with a white window on it and prints what it got.
public final class ScreenReading {

    private static final Region PART = new Region(100, 50, 200, 100);

    private ScreenReading() {}

    public static void main(String[] arguments) throws IOException {
        JWindow window = new JWindow();
        window.getContentPane().setBackground(Color.WHITE);
        window.setBounds(PART.x(), PART.y(), PART.width(), PART.height());
        window.setVisible(true);
        ScheduledExecutorService scheduler = Executors.newSingleThreadScheduledExecutor();
        ScreenSources sources = new ScreenSources(Clock.systemUTC(), Later.on(scheduler));
        System.out.println("screens " + sources.list().size());
        try (Camera camera = new Camera(
                choice -> sources.screen((Screen) choice),
                new FrameRing(FrameRing.USUAL_SPAN, FrameRing.USUAL_BYTES))) {
            System.out.println("whole " + size(first(camera, new Screen(0, null))));
            first(camera, new Screen(0, PART));
            Waiting.until(
                    () -> camera.ring().latest().filter(ScreenReading::isWhite).isPresent());
            System.out.println("part " + size(camera.ring().latest().orElseThrow()) + " lit");
            System.out.println("cut off " + size(first(camera, new Screen(0, new Region(1_000, 600, 500, 500)))));
            System.out.println("outside " + lost(camera, new Screen(0, new Region(5_000, 0, 10, 10))));
            System.out.println("second " + lost(camera, new Screen(1, null)));
        }
        System.exit(0);
    }

    private static Frame first(Camera camera, Screen screen) {
        camera.choose(screen);
        return Waiting.forValue(() -> camera.ring().latest());
    }

    private static String lost(Camera camera, Screen screen) {
        camera.choose(screen);
        return Waiting.forValue(() ->
                camera.state() instanceof Lost lost ? Optional.of(lost.reason().name()) : Optional.empty());
    }

    private static String size(Frame frame) {
        return frame.width() + "x" + frame.height();
    }

    private static boolean isWhite(Frame frame) {
        try {
            BufferedImage image = ImageIO.read(new ByteArrayInputStream(frame.jpeg()));
            return new Color(image.getRGB(frame.width() / 2, frame.height() / 2)).getBlue() > 240;
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
