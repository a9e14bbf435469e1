package dev.hushnote.sample;

import java.awt.Font;
import java.util.List;

/// Slides of words, boxes and arrows.
final class Diagrams {

    private static final int WIDTH = SlideCanvas.RIGHT - SlideCanvas.LEFT;
    private static final int MIDDLE = SlideCanvas.WIDTH / 2;

    private Diagrams() {}

    /// A talk's first or last slide.
    static void title(SlideCanvas canvas, String caption, List<String> parts) {
        Palette colors = canvas.colors();
        canvas.fill(colors.soft(), 0, 0, 34, SlideCanvas.HEIGHT);
        canvas.disc(colors.soft(), 860, 110, 190);
        canvas.disc(colors.accent(), 860, 110, 70);
        canvas.text(colors.ink(), Font.BOLD, 54, SlideCanvas.LEFT + 20, 270, caption);
        canvas.fill(colors.accent(), SlideCanvas.LEFT + 20, 306, 120, 8);
        canvas.text(colors.ink(), Font.PLAIN, 32, SlideCanvas.LEFT + 20, 376, parts.get(0));
        canvas.text(colors.second(), Font.PLAIN, 26, SlideCanvas.LEFT + 20, 420, parts.get(1));
    }

    /// A row of boxes, each with an arrow to the next.
    static void boxes(SlideCanvas canvas, List<String> parts) {
        Palette colors = canvas.colors();
        int step = WIDTH / parts.size();
        int gap = 64;
        for (int i = 0; i < parts.size(); i++) {
            int x = SlideCanvas.LEFT + step * i + gap / 2;
            boolean middle = i == parts.size() / 2;
            canvas.box(
                    middle ? colors.accent() : colors.soft(),
                    middle ? colors.paper() : colors.ink(),
                    x,
                    240,
                    step - gap,
                    110,
                    parts.get(i));
            if (i > 0) {
                canvas.arrow(colors.ink(), x - gap + 6, x - 6, 295);
            }
        }
    }

    /// Layers, the first on top.
    static void stack(SlideCanvas canvas, List<String> parts) {
        Palette colors = canvas.colors();
        int height = (SlideCanvas.BOTTOM - SlideCanvas.TOP) / parts.size();
        for (int i = 0; i < parts.size(); i++) {
            boolean last = i == parts.size() - 1;
            canvas.box(
                    last ? colors.accent() : colors.soft(),
                    last ? colors.paper() : colors.ink(),
                    SlideCanvas.LEFT + 130,
                    SlideCanvas.TOP + height * i,
                    WIDTH - 260,
                    height - 12,
                    parts.get(i));
        }
    }

    static void timeline(SlideCanvas canvas, List<String> parts) {
        Palette colors = canvas.colors();
        int step = WIDTH / parts.size();
        canvas.arrow(colors.ink(), SlideCanvas.LEFT, SlideCanvas.RIGHT, 300);
        for (int i = 0; i < parts.size(); i++) {
            int center = SlideCanvas.LEFT + step * i + step / 2;
            canvas.disc(i % 2 == 0 ? colors.accent() : colors.second(), center, 300, 20);
            canvas.centeredText(colors.ink(), Font.PLAIN, 26, center, i % 2 == 0 ? 250 : 366, parts.get(i));
        }
    }

    /// Two columns.
    ///
    /// @param parts heading, first and second line of the left column, then of the right one
    static void compare(SlideCanvas canvas, List<String> parts) {
        Palette colors = canvas.colors();
        for (int column = 0; column < 2; column++) {
            int x = SlideCanvas.LEFT + column * (WIDTH / 2 + 20);
            int width = WIDTH / 2 - 20;
            int center = x + width / 2;
            canvas.box(colors.soft(), colors.ink(), x, SlideCanvas.TOP, width, 300, "");
            canvas.fill(column == 0 ? colors.second() : colors.accent(), x, SlideCanvas.TOP + 80, width, 6);
            canvas.centeredText(colors.ink(), Font.BOLD, 30, center, SlideCanvas.TOP + 54, parts.get(column * 3));
            canvas.centeredText(colors.ink(), Font.BOLD, 44, center, SlideCanvas.TOP + 175, parts.get(column * 3 + 1));
            canvas.centeredText(colors.ink(), Font.PLAIN, 30, center, SlideCanvas.TOP + 235, parts.get(column * 3 + 2));
        }
    }

    static void bullets(SlideCanvas canvas, List<String> parts) {
        Palette colors = canvas.colors();
        int step = (SlideCanvas.BOTTOM - SlideCanvas.TOP) / parts.size();
        for (int i = 0; i < parts.size(); i++) {
            int y = SlideCanvas.TOP + step * i + step / 2;
            canvas.disc(colors.accent(), SlideCanvas.LEFT + 42, y - 10, 9);
            canvas.text(colors.ink(), Font.PLAIN, 32, SlideCanvas.LEFT + 76, y, parts.get(i));
        }
    }

    static void code(SlideCanvas canvas, List<String> parts) {
        Palette colors = canvas.colors();
        canvas.box(colors.soft(), colors.ink(), SlideCanvas.LEFT, SlideCanvas.TOP, WIDTH, 310, "");
        canvas.graphics().setFont(new Font(Font.MONOSPACED, Font.BOLD, 30));
        for (int i = 0; i < parts.size(); i++) {
            canvas.graphics().drawString(parts.get(i), SlideCanvas.LEFT + 44, SlideCanvas.TOP + 85 + 58 * i);
        }
    }

    /// Three columns of a wall chart, without words below the heads.
    static void table(SlideCanvas canvas, List<String> parts) {
        Palette colors = canvas.colors();
        int step = WIDTH / parts.size();
        for (int column = 0; column < parts.size(); column++) {
            int x = SlideCanvas.LEFT + step * column;
            canvas.box(colors.second(), colors.paper(), x + 8, SlideCanvas.TOP - 20, step - 16, 56, parts.get(column));
            for (int row = 0; row < 4; row++) {
                int y = SlideCanvas.TOP + 50 + 68 * row;
                canvas.box(colors.soft(), colors.ink(), x + 8, y, step - 16, 56, "");
                if (!parts.get(column).isEmpty()) {
                    canvas.fill(colors.ink(), x + 30, y + 22, step * (3 + (row + 2 * column) % 4) / 10, 10);
                }
            }
        }
    }

    /// One number, and what it counts.
    static void big(SlideCanvas canvas, List<String> parts) {
        Palette colors = canvas.colors();
        canvas.centeredText(colors.accent(), Font.BOLD, 150, MIDDLE, 340, parts.get(0));
        canvas.centeredText(colors.ink(), Font.PLAIN, 36, MIDDLE, 420, parts.get(1));
    }
}
