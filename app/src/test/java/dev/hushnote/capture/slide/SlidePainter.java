package dev.hushnote.capture.slide;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/// Paints the slides of one made-up talk: one template, with lists, charts, code and diagrams on it. Every fifth slide
/// goes on with the one before: same title, same first line, same chart.
final class SlidePainter {

    static final int WIDTH = 1280;
    static final int HEIGHT = 720;

    /// Its lines come one after the other.
    static final int BUILT = 6;

    /// It plays a video in a corner.
    static final int FILM = 9;

    private static final List<String> WORDS = List.of(
            "latency",
            "throughput",
            "memory",
            "collector",
            "barrier",
            "carrier",
            "virtual",
            "thread",
            "scheduler",
            "baseline",
            "workload",
            "cache",
            "coherence",
            "consensus",
            "replica",
            "quorum",
            "leader",
            "median",
            "outlier",
            "figure",
            "threat",
            "model",
            "energy",
            "kernel",
            "operator",
            "graph",
            "compiler",
            "token",
            "gradient",
            "queue",
            "index",
            "page",
            "vector",
            "lock",
            "stream",
            "proof",
            "type",
            "garden",
            "window",
            "ladder",
            "river",
            "copper",
            "signal",
            "bridge",
            "paper",
            "summer",
            "orange",
            "silver",
            "mirror");

    private final long seed;
    private final boolean darkTalk;

    SlidePainter(long seed) {
        this.seed = seed;
        this.darkTalk = seed % 3 == 0;
    }

    /// @param slide from 0
    /// @param lines how many lines stand already, for a slide that is built
    BufferedImage paint(int slide, int lines) {
        BufferedImage image = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_3BYTE_BGR);
        Graphics2D canvas = image.createGraphics();
        canvas.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        canvas.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        boolean dark = darkTalk ? slide % 7 != 3 : slide % 7 == 3;
        Color ink = dark ? new Color(232, 232, 228) : new Color(26, 26, 32);
        canvas.setColor(dark ? new Color(24, 28, 40) : new Color(248, 248, 246));
        canvas.fillRect(0, 0, WIDTH, HEIGHT);
        canvas.setColor(new Color(30, 90, 170));
        canvas.fillRect(0, 0, WIDTH, 14);
        canvas.setColor(ink);
        content(canvas, slide, lines);
        canvas.setColor(ink);
        canvas.setFont(new Font(Font.SANS_SERIF, Font.PLAIN, 18));
        canvas.drawString((slide + 1) + " / 20   Days of Systems", 60, 695);
        canvas.dispose();
        return image;
    }

    private void content(Graphics2D canvas, int slide, int lines) {
        boolean goesOn = slide % 5 == 4;
        Random own = new Random(seed * 1009 + slide);
        Random shared = goesOn ? new Random(seed * 1009 + slide - 1) : own;
        int kind = (goesOn ? slide - 1 : slide) % 4;
        canvas.setFont(new Font(Font.SANS_SERIF, Font.BOLD, 46));
        canvas.drawString(words(shared, 3), 60, 100);
        canvas.setFont(new Font(kind == 1 ? Font.MONOSPACED : Font.SANS_SERIF, Font.PLAIN, 30));
        int all = kind == 2 ? 3 : 6;
        for (int i = 0; i < Math.min(all, lines); i++) {
            String line = words(i == 0 ? shared : own, kind == 2 ? 3 : 5);
            canvas.drawString(kind == 1 ? line.toLowerCase(Locale.ROOT) : "\u2022 " + line, 80, 180 + i * 74);
        }
        switch (kind) {
            case 2 -> chart(canvas, shared);
            case 3 -> boxes(canvas, shared);
            default -> {}
        }
    }

    private static void chart(Graphics2D canvas, Random random) {
        canvas.setColor(new Color(200, 80, 40));
        for (int i = 0; i < 6; i++) {
            int height = 60 + random.nextInt(260);
            canvas.fillRect(700 + i * 85, 640 - height, 55, height);
        }
    }

    private static void boxes(Graphics2D canvas, Random random) {
        canvas.setColor(new Color(60, 140, 90));
        for (int i = 0; i < 3; i++) {
            canvas.drawRoundRect(850 + random.nextInt(120), 360 + i * 95, 180 + random.nextInt(80), 70, 16, 16);
        }
    }

    private static String words(Random random, int count) {
        StringBuilder words = new StringBuilder();
        for (int i = 0; i < count; i++) {
            words.append(i == 0 ? "" : " ").append(WORDS.get(random.nextInt(WORDS.size())));
        }
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }
}
