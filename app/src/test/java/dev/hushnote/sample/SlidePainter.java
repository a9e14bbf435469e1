package dev.hushnote.sample;

import java.awt.Font;
import java.awt.image.BufferedImage;
import java.util.List;
import java.util.Random;

/// Draws the pictures of the sample day: slides with simple diagrams, and a few scenes. The same shot always looks the
/// same with the same fonts.
final class SlidePainter {

    private SlidePainter() {}

    static BufferedImage paint(SampleDay.Shot shot) {
        SlideCanvas canvas = SlideCanvas.of(Palette.ofBlock(shot.block()));
        String kind = shot.draw().getFirst();
        List<String> parts = shot.draw().subList(1, shot.draw().size());
        switch (kind) {
            case "badge", "cup", "river", "hall" -> scene(canvas, kind, parts, shot);
            case "title" -> Diagrams.title(canvas, shot.caption(), parts);
            default -> {
                frame(canvas, shot);
                diagram(canvas, kind, parts);
            }
        }
        canvas.graphics().dispose();
        return canvas.image();
    }

    private static void scene(SlideCanvas canvas, String kind, List<String> parts, SampleDay.Shot shot) {
        switch (kind) {
            case "badge" -> Scenes.badge(canvas, parts);
            case "cup" -> Scenes.cup(canvas);
            case "river" -> Scenes.river(canvas, new Random(shot.number()));
            default -> Scenes.hall(canvas, new Random(shot.number()));
        }
    }

    private static void diagram(SlideCanvas canvas, String kind, List<String> parts) {
        switch (kind) {
            case "bars" -> Charts.bars(canvas, parts);
            case "lines" -> Charts.lines(canvas, parts);
            case "boxes" -> Diagrams.boxes(canvas, parts);
            case "stack" -> Diagrams.stack(canvas, parts);
            case "timeline" -> Diagrams.timeline(canvas, parts);
            case "compare" -> Diagrams.compare(canvas, parts);
            case "bullets" -> Diagrams.bullets(canvas, parts);
            case "code" -> Diagrams.code(canvas, parts);
            case "table" -> Diagrams.table(canvas, parts);
            case "big" -> Diagrams.big(canvas, parts);
            default -> throw new IllegalArgumentException(kind);
        }
    }

    private static void frame(SlideCanvas canvas, SampleDay.Shot shot) {
        Palette colors = canvas.colors();
        canvas.fill(colors.accent(), SlideCanvas.LEFT, 48, 12, 46);
        canvas.text(colors.ink(), Font.BOLD, 38, SlideCanvas.LEFT + 30, 86, shot.caption());
        canvas.text(colors.muted(), Font.PLAIN, 17, SlideCanvas.LEFT, 514, "Kelp & Kernel 2026");
        canvas.text(colors.muted(), Font.PLAIN, 17, 868, 514, String.valueOf(shot.number()));
    }
}
