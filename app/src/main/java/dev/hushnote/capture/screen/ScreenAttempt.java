package dev.hushnote.capture.screen;

import dev.hushnote.capture.Attempt;
import dev.hushnote.capture.Frame;
import dev.hushnote.capture.Reason;
import dev.hushnote.capture.SourceChoice;
import dev.hushnote.capture.SourceState.Lost;
import java.awt.AWTException;
import java.awt.GraphicsConfiguration;
import java.awt.GraphicsDevice;
import java.awt.GraphicsEnvironment;
import java.awt.HeadlessException;
import java.awt.Rectangle;
import java.awt.Robot;
import java.awt.geom.AffineTransform;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/// Reads a screen three times a second until it is stopped: slides do not move faster.
final class ScreenAttempt implements Attempt {

    private static final Duration PAUSE = Duration.ofMillis(333);

    private final SourceChoice.Screen screen;
    private final Clock clock;
    private final ScreenJpegs jpegs = new ScreenJpegs();
    private final CountDownLatch stopped = new CountDownLatch(1);

    ScreenAttempt(SourceChoice.Screen screen, Clock clock) {
        this.screen = screen;
        this.clock = clock;
    }

    @Override
    public Lost run(Consumer<Frame> pictures) {
        try {
            GraphicsDevice[] devices =
                    GraphicsEnvironment.getLocalGraphicsEnvironment().getScreenDevices();
            if (screen.index() < 0 || screen.index() >= devices.length) {
                return new Lost(Reason.MISSING, "screen " + (screen.index() + 1) + " of " + devices.length);
            }
            GraphicsDevice device = devices[screen.index()];
            Optional<Rectangle> part = part(device.getDefaultConfiguration());
            if (part.isEmpty()) {
                return new Lost(Reason.MISSING, "the region lies outside of the screen");
            }
            read(new Robot(device), part.get(), pictures);
            return new Lost(Reason.GONE, "");
        } catch (HeadlessException _) {
            return new Lost(Reason.MISSING, "no display");
        } catch (AWTException | SecurityException e) {
            return new Lost(Reason.FORBIDDEN, String.valueOf(e.getMessage()));
        } catch (IOException | RuntimeException e) {
            return new Lost(Reason.CRASHED, String.valueOf(e.getMessage()));
        } catch (InterruptedException _) {
            return new Lost(Reason.GONE, "");
        }
    }

    @Override
    public void stop() {
        stopped.countDown();
    }

    private void read(Robot robot, Rectangle part, Consumer<Frame> pictures) throws IOException, InterruptedException {
        long next = System.nanoTime();
        while (!stopped.await(next - System.nanoTime(), TimeUnit.NANOSECONDS)) {
            next = Math.max(next + PAUSE.toNanos(), System.nanoTime());
            pictures.accept(jpegs.encode(robot.createMultiResolutionScreenCapture(part), clock.instant()));
        }
    }

    /// The rectangle in the coordinates of the desktop, which on dense screens are larger than px.
    private Optional<Rectangle> part(GraphicsConfiguration configuration) {
        Rectangle whole = configuration.getBounds();
        SourceChoice.Region region = screen.region();
        if (region == null) {
            return Optional.of(whole);
        }
        AffineTransform dense = configuration.getDefaultTransform();
        Rectangle wanted = new Rectangle(
                (int) (whole.x + region.x() / dense.getScaleX()),
                (int) (whole.y + region.y() / dense.getScaleY()),
                (int) Math.ceil(region.width() / dense.getScaleX()),
                (int) Math.ceil(region.height() / dense.getScaleY()));
        return Optional.of(wanted.intersection(whole)).filter(part -> !part.isEmpty());
    }
}
