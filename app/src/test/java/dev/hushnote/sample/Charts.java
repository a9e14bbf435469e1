package dev.hushnote.sample;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.geom.Path2D;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/// Charts with their numbers, without a grid.
final class Charts {

    private static final int FLOOR = SlideCanvas.BOTTOM - 20;
    private static final int HIGHEST = FLOOR - SlideCanvas.TOP - 40;

    private Charts() {}

    /// @param parts a name and a number, by turns; the highest bar gets the accent
    static void bars(SlideCanvas canvas, List<String> parts) {
        int count = parts.size() / 2;
        int[] values = IntStream.range(0, count)
                .map(i -> Integer.parseInt(parts.get(2 * i + 1)))
                .toArray();
        int most = Arrays.stream(values).max().orElseThrow();
        int step = (SlideCanvas.RIGHT - SlideCanvas.LEFT) / count;
        int width = Math.min(130, step * 6 / 10);
        Palette colors = canvas.colors();
        for (int i = 0; i < count; i++) {
            int center = SlideCanvas.LEFT + step * i + step / 2;
            int height = HIGHEST * values[i] / most;
            Color color = values[i] == most ? colors.accent() : colors.second();
            canvas.fill(color, center - width / 2, FLOOR - height, width, height);
            canvas.centeredText(colors.ink(), Font.BOLD, 26, center, FLOOR - height - 12, String.valueOf(values[i]));
            canvas.centeredText(colors.ink(), Font.PLAIN, 22, center, FLOOR + 32, parts.get(2 * i));
        }
        canvas.line(colors.ink(), 3, SlideCanvas.LEFT, FLOOR, SlideCanvas.RIGHT, FLOOR);
    }

    /// @param parts a name and numbers parted by blanks, by turns
    static void lines(SlideCanvas canvas, List<String> parts) {
        int most = IntStream.range(0, parts.size() / 2)
                .flatMap(i -> Arrays.stream(numbers(parts.get(2 * i + 1))))
                .max()
                .orElseThrow();
        Palette colors = canvas.colors();
        canvas.line(colors.ink(), 3, SlideCanvas.LEFT, FLOOR, SlideCanvas.RIGHT, FLOOR);
        canvas.line(colors.ink(), 3, SlideCanvas.LEFT, SlideCanvas.TOP, SlideCanvas.LEFT, FLOOR);
        for (int i = 0; i < parts.size() / 2; i++) {
            boolean last = 2 * i + 2 == parts.size();
            series(
                    canvas,
                    last ? colors.accent() : colors.second(),
                    parts.get(2 * i),
                    numbers(parts.get(2 * i + 1)),
                    most);
        }
    }

    private static void series(SlideCanvas canvas, Color color, String name, int[] values, int most) {
        int step = (SlideCanvas.RIGHT - SlideCanvas.LEFT - 190) / (values.length - 1);
        Path2D path = new Path2D.Double();
        int x = SlideCanvas.LEFT + 30;
        int y = 0;
        for (int i = 0; i < values.length; i++) {
            x = SlideCanvas.LEFT + 30 + step * i;
            y = FLOOR - 8 - HIGHEST * values[i] / most;
            if (i == 0) {
                path.moveTo(x, y);
            } else {
                path.lineTo(x, y);
            }
            canvas.disc(color, x, y, 8);
        }
        canvas.graphics().setStroke(new BasicStroke(5, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        canvas.graphics().draw(path);
        canvas.text(color, Font.BOLD, 24, x + 22, y + 8, name);
    }

    private static int[] numbers(String text) {
        return Arrays.stream(text.split(" ", -1)).mapToInt(Integer::parseInt).toArray();
    }
}
