package dev.hushnote.bench;

import dev.hushnote.capture.Frame;
import dev.hushnote.capture.slide.Sensitivity;
import dev.hushnote.capture.slide.SlideRegion;
import dev.hushnote.capture.slide.SlideWatch;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import javax.imageio.ImageIO;

/// The share of a core that the slide watch takes at two looks a second at noisy pictures of 1080p, decoding included;
/// every thirtieth look shows another slide. Counts the thread's time, so a busy machine does not matter much. Start
/// it with `-XX:TieredStopAtLevel=1` too: the window runs so.
final class SlidesBenchmark implements Benchmark {

    private static final int SLIDES = 20;
    private static final int LOOKS_A_SLIDE = 30;
    private static final double LOOKS_A_SECOND = 2;
    private static final double BUDGET = 0.05;

    @Override
    public List<String> programs() {
        return List.of();
    }

    @Override
    public List<String> run(Workbench bench) throws IOException {
        List<List<byte[]>> slides = new ArrayList<>();
        for (int i = 0; i < SLIDES; i++) {
            slides.add(List.of(jpeg(i, 1), jpeg(i, 2)));
        }
        watch(slides); // compiles it
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        long began = threads.getCurrentThreadCpuTime();
        int told = watch(slides);
        double seconds = (threads.getCurrentThreadCpuTime() - began) / 1e9;
        double share = seconds / (SLIDES * LOOKS_A_SLIDE / LOOKS_A_SECOND);
        return List.of(String.format(
                Locale.ROOT,
                "%-44s %6.2f %% of a core  %.1f ms a look, %d of %d slides  budget %.0f %% %s",
                "slides, 1080p at 2 a second",
                100 * share,
                1000 * seconds / (SLIDES * LOOKS_A_SLIDE),
                told,
                SLIDES,
                100 * BUDGET,
                share <= BUDGET ? "met" : "OVER"));
    }

    private static int watch(List<List<byte[]>> slides) {
        SlideWatch watch = new SlideWatch(SlideRegion.WHOLE, Sensitivity.USUAL);
        Instant at = Instant.EPOCH;
        int told = 0;
        for (List<byte[]> slide : slides) {
            for (int i = 0; i < LOOKS_A_SLIDE; i++) {
                at = at.plusMillis(500);
                told += watch.look(new Frame(slide.get(i % 2), 1920, 1080, at)).isPresent() ? 1 : 0;
            }
        }
        return told;
    }

    private static byte[] jpeg(int slide, int shot) throws IOException {
        BufferedImage image = new BufferedImage(1920, 1080, BufferedImage.TYPE_INT_RGB);
        Graphics2D canvas = image.createGraphics();
        canvas.setColor(new Color(235, 235, 232));
        canvas.fillRect(0, 0, 1920, 1080);
        canvas.setColor(new Color(20, 20, 30));
        canvas.setFont(new Font(Font.SANS_SERIF, Font.PLAIN, 46));
        Random letters = new Random(slide);
        for (int line = 0; line < 8; line++) {
            StringBuilder text = new StringBuilder();
            for (int i = 0; i < 40; i++) {
                text.append(i % 7 == 6 ? ' ' : (char) ('a' + letters.nextInt(26)));
            }
            canvas.drawString(text.toString(), 100, 200 + line * 100);
        }
        canvas.dispose();
        Random noise = new Random(100L * slide + shot);
        for (int y = 0; y < 1080; y++) {
            for (int x = 0; x < 1920; x++) {
                int grey = Math.clamp((image.getRGB(x, y) & 0xFF) + (int) (5 * noise.nextGaussian()), 0, 255);
                image.setRGB(x, y, grey << 16 | grey << 8 | grey);
            }
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ImageIO.write(image, "jpg", bytes);
        return bytes.toByteArray();
    }
}
