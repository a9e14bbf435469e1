package dev.hushnote.bench;

import dev.hushnote.conference.Conference;
import dev.hushnote.phone.Doorway;
import dev.hushnote.phone.LocalAddresses.LocalAddress;
import dev.hushnote.phone.StationState;
import dev.hushnote.testkit.Chromium;
import dev.hushnote.testkit.Pictures;
import dev.hushnote.testkit.SettableClock;
import dev.hushnote.testkit.TestNotebook;
import dev.hushnote.wiring.PhoneParts;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.net.InetAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;

/// Time from the tap on the phone's page until the page says "stored", with a noisy slide of 3840 by 2160 in front of
/// the browser's played camera, over TLS on the loopback address into a real notebook. Encoding the picture, keeping it
/// in the browser, sending and storing it are all in it.
final class PhoneBenchmark implements Benchmark {

    private static final int SHOTS = 20;
    private static final double BUDGET_MS = 500;
    private static final String TAP = """
        return new Promise(done => {
          const stored = document.querySelector('#stored');
          const before = stored.textContent;
          const begun = performance.now();
          new MutationObserver((_, watch) => {
            if (stored.textContent !== before) {
              watch.disconnect();
              done(performance.now() - begun);
            }
          }).observe(stored, {childList: true, characterData: true, subtree: true});
          document.querySelector('#shutter').click();
        })\
        """;

    @Override
    public List<String> programs() {
        return List.of("chromium", "chromedriver");
    }

    @Override
    public List<String> run(Workbench bench) throws IOException {
        Path folder = bench.empty("phone");
        byte[] picture = Pictures.jpeg(noisy());
        Path camera = Files.write(folder.resolve("camera.mjpeg"), picture);
        try (TestNotebook notebook = TestNotebook.open(folder, new SettableClock(ThreeDays.NOW));
                PhoneParts phones = new PhoneParts(
                        notebook.graph(),
                        () -> List.of(new LocalAddress("lo", InetAddress.getLoopbackAddress())),
                        folder.resolve("phones"),
                        Clock.systemUTC())) {
            Conference conference = notebook.conference("Phone", "UTC");
            phones.inView(() -> Optional.of(conference.id()));
            phones.station().open();
            List<Double> taps = taps(folder, camera, door(phones));
            double median = taps.get(taps.size() / 2);
            return List.of(String.format(
                    Locale.ROOT,
                    "%-44s %6.0f ms  p95 %.0f ms, slowest %.0f ms, %d kB a picture, %d stored  budget %.0f ms %s",
                    "phone, tap to stored, 4K, median",
                    median,
                    taps.get((int) (taps.size() * 0.95) - 1),
                    taps.getLast(),
                    picture.length / 1000,
                    notebook.graph().photos().of(conference.id()).size(),
                    BUDGET_MS,
                    median <= BUDGET_MS ? "met" : "OVER"));
        }
    }

    private static Doorway door(PhoneParts phones) throws IOException {
        if (phones.station().state() instanceof StationState.Open open) {
            return open.doorways().getFirst();
        }
        throw new IOException("the station did not open: " + phones.station().state());
    }

    /// Sorted, in ms.
    private static List<Double> taps(Path folder, Path camera, Doorway door) throws IOException {
        Path browser = Files.createDirectories(folder.resolve("browser"));
        List<String> arguments =
                List.of("--use-fake-ui-for-media-stream", "--use-file-for-fake-video-capture=" + camera);
        List<Double> taps = new ArrayList<>();
        try (Chromium phone = new Chromium(browser, "en-US", true, arguments)) {
            phone.open(door.invitation());
            phone.waitFor("#size", "3840");
            phone.waitFor("#link", "Connected");
            for (int i = 0; i < SHOTS; i++) {
                taps.add(((Number) phone.script(TAP)).doubleValue());
            }
        }
        taps.sort(null);
        return taps;
    }

    /// As heavy for the encoder as a photo of a projected slide.
    private static BufferedImage noisy() {
        BufferedImage image = Pictures.slide(3840, 2160, 7);
        Random random = new Random(7);
        for (int y = 0; y < image.getHeight(); y++) {
            for (int x = 0; x < image.getWidth(); x++) {
                Color color = new Color(image.getRGB(x, y));
                int noise = (int) (random.nextGaussian() * 6);
                image.setRGB(
                        x,
                        y,
                        new Color(
                                        bounded(color.getRed() + noise),
                                        bounded(color.getGreen() + noise),
                                        bounded(color.getBlue() + noise))
                                .getRGB());
            }
        }
        return image;
    }

    private static int bounded(int value) {
        return Math.clamp(value, 0, 255);
    }
}
