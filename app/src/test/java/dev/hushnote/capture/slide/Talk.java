package dev.hushnote.capture.slide;

import java.awt.AlphaComposite;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/// What is on the screen of a made-up talk, half second by half second: up to 20 slides of 5 to 12 seconds, a third of
/// them
/// faded in, one built line by line, one with a video, and twice a step back to an earlier slide.
final class Talk {

    static final int SLIDES = 20;

    /// No slide stands: one fades into another.
    static final int FADING = -1;

    private final SlidePainter painter;
    private final Random random;
    private final List<Moment> moments = new ArrayList<>();

    private final int slides;

    private int steps;
    private int painted = -1;
    private int paintedLines;
    private BufferedImage picture = new BufferedImage(1, 1, BufferedImage.TYPE_3BYTE_BGR);

    /// @param slides how many of its slides are shown
    Talk(long seed, int slides) {
        this.slides = slides;
        this.painter = new SlidePainter(seed);
        this.random = new Random(seed * 31 + 5);
        int firstReturn = 5 + random.nextInt(5);
        int secondReturn = 12 + random.nextInt(6);
        int before = -1;
        for (int slide = 0; slide < slides; slide++) {
            show(slide, before, 10 + random.nextInt(16));
            before = slide;
            if (slide == firstReturn || slide == secondReturn) {
                before = slide - 1 - random.nextInt(3);
                show(before, slide, 10 + random.nextInt(6));
            }
        }
    }

    private void show(int slide, int before, int length) {
        steps++;
        int fading = before >= 0 && random.nextInt(3) == 0 ? 1 + random.nextInt(2) : 0;
        for (int i = 0; i < length; i++) {
            boolean fades = i < fading;
            double shown = fades ? (i + 0.3 + 0.4 * random.nextDouble()) / fading : 1;
            int lines = slide == SlidePainter.BUILT ? 3 + i / 4 : 6;
            moments.add(new Moment(slide, fades ? before : FADING, shown, lines));
        }
    }

    int slides() {
        return slides;
    }

    /// How often another slide came into view: a return counts, and so does going on after it.
    int steps() {
        return steps;
    }

    /// Half seconds.
    int length() {
        return moments.size();
    }

    /// The slide that stands at a half second, from 0, or [#FADING].
    int standing(int moment) {
        return moments.get(moment).before == FADING ? moments.get(moment).slide : FADING;
    }

    /// What the screen shows; valid until the next call.
    BufferedImage screen(int at) {
        Moment moment = moments.get(at);
        if (moment.before != FADING) {
            BufferedImage faded = painter.paint(moment.before, 6);
            Graphics2D canvas = faded.createGraphics();
            canvas.setComposite(AlphaComposite.getInstance(AlphaComposite.SRC_OVER, (float) Math.min(1, moment.shown)));
            canvas.drawImage(painter.paint(moment.slide, moment.lines), 0, 0, null);
            canvas.dispose();
            return faded;
        }
        if (painted != moment.slide || paintedLines != moment.lines) {
            picture = painter.paint(moment.slide, moment.lines);
            painted = moment.slide;
            paintedLines = moment.lines;
        }
        if (moment.slide == SlidePainter.FILM) {
            film(picture.createGraphics());
        }
        return picture;
    }

    private void film(Graphics2D canvas) {
        canvas.setColor(Color.BLACK);
        canvas.fillRect(800, 330, 400, 300);
        for (int i = 0; i < 8; i++) {
            canvas.setColor(new Color(random.nextInt(0xFFFFFF)));
            canvas.fillOval(800 + random.nextInt(310), 330 + random.nextInt(210), 90, 90);
        }
        canvas.dispose();
    }

    private record Moment(int slide, int before, double shown, int lines) {}
}
