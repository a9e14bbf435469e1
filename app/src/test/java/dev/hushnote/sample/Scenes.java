package dev.hushnote.sample;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.GradientPaint;
import java.util.List;
import java.util.Random;

/// What was seen away from the slides, in flat colours.
final class Scenes {

    private static final Color NIGHT = new Color(0x2b3a55);
    private static final Color GLOW = new Color(0xf6c177);
    private static final Color ROSE = new Color(0xe8836b);
    private static final Color CREAM = new Color(0xfaf3e7);
    private static final Color WOOD = new Color(0xb98b62);
    private static final Color MOSS = new Color(0x2e7d5b);

    private Scenes() {}

    /// @param parts the two lines on it
    static void badge(SlideCanvas canvas, List<String> parts) {
        canvas.fill(WOOD, 0, 0, SlideCanvas.WIDTH, SlideCanvas.HEIGHT);
        for (int x = 0; x < SlideCanvas.WIDTH; x += 160) {
            canvas.line(WOOD.darker(), 2, x, 0, x, SlideCanvas.HEIGHT);
        }
        canvas.line(MOSS, 26, 300, -20, 470, 130);
        canvas.line(MOSS, 26, 660, -20, 490, 130);
        canvas.box(CREAM, NIGHT, 290, 120, 380, 350, "");
        canvas.fill(MOSS, 290, 190, 380, 90);
        canvas.box(WOOD, WOOD, 430, 138, 100, 18, "");
        canvas.centeredText(CREAM, Font.BOLD, 36, 480, 248, "Kelp & Kernel");
        canvas.centeredText(NIGHT, Font.BOLD, 48, 480, 360, parts.get(0));
        canvas.centeredText(NIGHT, Font.PLAIN, 32, 480, 420, parts.get(1));
    }

    static void cup(SlideCanvas canvas) {
        canvas.fill(CREAM, 0, 0, SlideCanvas.WIDTH, SlideCanvas.HEIGHT);
        canvas.fill(WOOD, 0, 390, SlideCanvas.WIDTH, 150);
        canvas.graphics().setColor(Color.WHITE);
        canvas.graphics().fillOval(270, 400, 420, 70);
        canvas.graphics().setColor(NIGHT);
        canvas.graphics().setStroke(new BasicStroke(24));
        canvas.graphics().drawOval(580, 265, 100, 100);
        canvas.graphics().fillRoundRect(350, 230, 260, 205, 90, 120);
        canvas.fill(NIGHT, 350, 230, 260, 60);
        canvas.graphics().setStroke(new BasicStroke(8, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        canvas.graphics().setColor(ROSE);
        for (int x = 420; x <= 540; x += 60) {
            canvas.graphics().drawArc(x - 16, 90, 32, 60, 90, 180);
            canvas.graphics().drawArc(x - 16, 150, 32, 60, 270, 180);
        }
    }

    static void river(SlideCanvas canvas, Random random) {
        int sun = 190 + random.nextInt(60);
        canvas.graphics().setPaint(new GradientPaint(0, 0, ROSE, 0, 320, GLOW));
        canvas.graphics().fillRect(0, 0, SlideCanvas.WIDTH, 320);
        canvas.disc(CREAM, 640, sun, 64);
        for (int x = 0; x < SlideCanvas.WIDTH; x += 60) {
            int height = 40 + random.nextInt(90);
            canvas.fill(NIGHT, x, 320 - height, 58, height);
            canvas.fill(GLOW, x + 14 + random.nextInt(20), 320 - height + 16, 10, 14);
        }
        canvas.graphics().setPaint(new GradientPaint(0, 320, ROSE.darker(), 0, 540, NIGHT));
        canvas.graphics().fillRect(0, 320, SlideCanvas.WIDTH, 220);
        for (int i = 0; i < 34; i++) {
            int x = random.nextInt(900);
            int y = 334 + random.nextInt(196);
            canvas.line(GLOW, 3, x, y, x + 20 + random.nextInt(60), y);
        }
        boat(canvas, 210, 420);
        boat(canvas, 400, 380);
    }

    static void hall(SlideCanvas canvas, Random random) {
        canvas.fill(NIGHT.darker(), 0, 0, SlideCanvas.WIDTH, SlideCanvas.HEIGHT);
        canvas.fill(GLOW, 240, 60, 480, 170);
        canvas.fill(CREAM, 260, 76, 440, 138);
        canvas.fill(WOOD, 170, 230, 620, 34);
        canvas.disc(ROSE, 330, 196, 16);
        canvas.fill(ROSE, 316, 210, 28, 34);
        for (int row = 0; row < 4; row++) {
            int size = 22 + 7 * row;
            int y = 320 + 62 * row;
            for (int x = size + 10; x < SlideCanvas.WIDTH - size; x += size * 3) {
                boolean taken = random.nextInt(10) < 7;
                canvas.fill(NIGHT, x - size, y, 2 * size, size + 14);
                if (taken) {
                    canvas.disc(row % 2 == 0 ? MOSS : WOOD, x, y - 4, size * 2 / 3);
                }
            }
        }
    }

    private static void boat(SlideCanvas canvas, int x, int y) {
        canvas.graphics().setColor(CREAM);
        canvas.graphics().fillPolygon(new int[] {x + 44, x + 44, x + 92}, new int[] {y - 80, y - 8, y - 8}, 3);
        canvas.graphics().setColor(NIGHT.darker());
        canvas.graphics().fillPolygon(new int[] {x, x + 110, x + 90, x + 18}, new int[] {y, y, y + 26, y + 26}, 4);
    }
}
