package dev.hushnote.capture.slide;

import dev.hushnote.capture.Frame;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferByte;
import java.io.IOException;
import java.time.Instant;
import java.util.Random;

/// Films a made-up talk, two pictures a second, as JPEGs of 960x540: from the screen, or in a room with furniture,
/// heads, a speaker who walks in front of the screen, somebody who crosses every 25 seconds, flicker, noise and blur.
final class TalkCamera {

    static final Instant START = Instant.parse("2026-05-12T09:00:00Z");

    private static final int WIDTH = 1280;
    private static final int HEIGHT = 720;

    /// Less than the room is drawn in: a talk shall not take long to make.
    private static final double FILMED = 0.75;
    private static final int FILMED_WIDTH = 960;
    private static final int FILMED_HEIGHT = 540;

    private static final int CROSSING_EVERY = 50;
    private static final int CROSSING = 6;

    private final Talk talk;
    private final Scene scene;
    private final Random random;
    private final Wear wear;
    private final BufferedImage picture = new BufferedImage(FILMED_WIDTH, FILMED_HEIGHT, BufferedImage.TYPE_3BYTE_BGR);

    private int moment;
    private double speaker = 200;
    private double x;
    private double y;
    private double turn;

    TalkCamera(Talk talk, Scene scene, long seed) {
        this.talk = talk;
        this.scene = scene;
        this.random = new Random(seed * 77 + scene.name().length());
        this.wear = new Wear(random);
    }

    /// The region that somebody draws around the screen, neither exactly nor always alike.
    SlideRegion region() {
        if (scene == Scene.SCREEN) {
            return SlideRegion.WHOLE;
        }
        Random hand = new Random(talk.length());
        double left = 0.10 + 0.03 * hand.nextDouble();
        double top = 0.06 + 0.04 * hand.nextDouble();
        return new SlideRegion(left, top, 0.84 + 0.02 * hand.nextDouble() - left, 0.82 - top);
    }

    boolean hasNext() {
        return moment < talk.length();
    }

    Frame next() throws IOException {
        BufferedImage screen = talk.screen(moment);
        Graphics2D canvas = picture.createGraphics();
        canvas.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        canvas.scale(FILMED, FILMED);
        if (scene == Scene.SCREEN) {
            canvas.drawImage(screen, 0, 0, null);
            pointer(canvas);
        } else {
            room(canvas, screen);
        }
        canvas.dispose();
        if (scene != Scene.SCREEN) {
            boolean hand = scene == Scene.HAND_HELD;
            byte[] pixels = ((DataBufferByte) picture.getRaster().getDataBuffer()).getData();
            if (random.nextInt(hand ? 5 : 12) == 0) {
                wear.smear(pixels, FILMED_WIDTH, FILMED_HEIGHT, hand ? 7 : 4);
            }
            wear.expose(pixels, 1 + 0.03 * Math.sin(moment * 4.5) + 0.01 * random.nextGaussian(), 6);
        }
        Frame frame = new Frame(wear.jpeg(picture, 0.8f), FILMED_WIDTH, FILMED_HEIGHT, START.plusMillis(500L * moment));
        moment++;
        return frame;
    }

    private void pointer(Graphics2D canvas) {
        int tip = 600 + (int) (300 * Math.sin(moment * 0.25));
        canvas.setColor(Color.GRAY);
        canvas.fillPolygon(new int[] {tip, tip + 14, tip}, new int[] {400, 414, 421}, 3);
    }

    private void room(Graphics2D canvas, BufferedImage screen) {
        move();
        AffineTransform hand = AffineTransform.getTranslateInstance(x, y);
        hand.rotate(turn, WIDTH / 2.0, HEIGHT / 2.0);
        canvas.setColor(new Color(28, 24, 22));
        canvas.fillRect(0, 0, WIDTH, HEIGHT);
        AffineTransform plain = canvas.getTransform();
        canvas.transform(hand);
        furniture(canvas);
        AffineTransform projected = new AffineTransform();
        projected.translate(190, 70);
        projected.rotate(0.02);
        projected.shear(-0.06, 0.03);
        projected.scale(0.68, 0.68);
        canvas.drawImage(screen, projected, null);
        people(canvas);
        canvas.setTransform(plain);
    }

    private void furniture(Graphics2D canvas) {
        canvas.setColor(new Color(70, 62, 55));
        canvas.fillRect(20, 420, 110, 260);
        canvas.setColor(new Color(40, 150, 70));
        canvas.fillRect(1180, 60, 60, 30);
        canvas.setColor(new Color(235, 225, 200));
        for (int i = 0; i < 6; i++) {
            canvas.fillOval(80 + i * 210, 12, 46, 16);
        }
        canvas.setColor(new Color(18, 16, 16));
        for (int i = 0; i < 9; i++) {
            canvas.fillOval(60 + i * 140, 640, 90, 110);
        }
    }

    private void people(Graphics2D canvas) {
        if (moment / 12 % 2 == 0) {
            speaker += random.nextGaussian() * 15 + 8 * Math.sin(moment * 0.5);
            speaker = Math.clamp(speaker, 120, 460);
        }
        canvas.setColor(new Color(60, 45, 40));
        canvas.fillOval((int) speaker, 380, 80, 100);
        canvas.fillRect((int) speaker - 30, 470, 140, 260);
        int phase = moment % CROSSING_EVERY;
        if (phase < CROSSING) {
            int head = -200 + phase * (WIDTH + 400) / CROSSING + random.nextInt(80);
            canvas.setColor(new Color(15, 14, 13));
            canvas.fillOval(head, 300, 190, 220);
            canvas.fillRect(head - 40, 480, 270, 260);
        }
    }

    private void move() {
        if (scene == Scene.TRIPOD) {
            x = random.nextGaussian() * 0.3;
            y = random.nextGaussian() * 0.3;
            return;
        }
        for (int i = 0; i < 5; i++) {
            x = x * 0.9 + random.nextGaussian() * 3;
            y = y * 0.9 + random.nextGaussian() * 3;
            turn = turn * 0.9 + random.nextGaussian() * 0.0015;
        }
    }
}
