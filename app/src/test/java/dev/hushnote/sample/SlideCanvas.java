package dev.hushnote.sample;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Path2D;
import java.awt.image.BufferedImage;

/// A slide to draw on: the few shapes that the pictures are made of.
///
/// @param image what becomes the picture
/// @param graphics draws on it
/// @param colors the slide's colours
record SlideCanvas(BufferedImage image, Graphics2D graphics, Palette colors) {

    static final int WIDTH = 960;
    static final int HEIGHT = 540;
    /// Width and height of the picture; what is drawn is made smaller on its way there.
    static final int SHOWN_WIDTH = 800;
    static final int SHOWN_HEIGHT = 450;
    /// Where diagrams are.
    static final int LEFT = 70;
    static final int RIGHT = 890;
    static final int TOP = 150;
    static final int BOTTOM = 460;

    static SlideCanvas of(Palette colors) {
        BufferedImage image = new BufferedImage(SHOWN_WIDTH, SHOWN_HEIGHT, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = image.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        graphics.scale((double) SHOWN_WIDTH / WIDTH, (double) SHOWN_HEIGHT / HEIGHT);
        SlideCanvas canvas = new SlideCanvas(image, graphics, colors);
        canvas.fill(colors.paper(), 0, 0, WIDTH, HEIGHT);
        return canvas;
    }

    void fill(Color color, int x, int y, int width, int height) {
        graphics.setColor(color);
        graphics.fillRect(x, y, width, height);
    }

    void disc(Color color, int centerX, int centerY, int radius) {
        graphics.setColor(color);
        graphics.fillOval(centerX - radius, centerY - radius, 2 * radius, 2 * radius);
    }

    void line(Color color, int width, int fromX, int fromY, int toX, int toY) {
        graphics.setColor(color);
        graphics.setStroke(new BasicStroke(width, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        graphics.drawLine(fromX, fromY, toX, toY);
    }

    /// A box with a word in it.
    void box(Color color, Color ink, int x, int y, int width, int height, String text) {
        graphics.setColor(color);
        graphics.fillRoundRect(x, y, width, height, 18, 18);
        font(Font.BOLD, 26, text, width - 20);
        graphics.setColor(ink);
        centered(text, x + width / 2, y + height / 2 + 9);
    }

    /// An arrow that points to the right.
    void arrow(Color color, int fromX, int toX, int y) {
        line(color, 5, fromX, y, toX - 12, y);
        Path2D head = new Path2D.Double();
        head.moveTo(toX, y);
        head.lineTo(toX - 18, y - 11);
        head.lineTo(toX - 18, y + 11);
        head.closePath();
        graphics.fill(head);
    }

    void text(Color color, int style, int size, int x, int y, String text) {
        font(style, size, text, RIGHT - x);
        graphics.setColor(color);
        graphics.drawString(text, x, y);
    }

    void centeredText(Color color, int style, int size, int centerX, int y, String text) {
        font(style, size, text, RIGHT - LEFT);
        graphics.setColor(color);
        centered(text, centerX, y);
    }

    /// Chooses a size at which the text is no wider than it may be.
    private void font(int style, int size, String text, int widest) {
        Font font = new Font(Font.SANS_SERIF, style, size);
        int width = graphics.getFontMetrics(font).stringWidth(text);
        graphics.setFont(width <= widest ? font : font.deriveFont((float) size * widest / width));
    }

    private void centered(String text, int centerX, int y) {
        graphics.drawString(text, centerX - graphics.getFontMetrics().stringWidth(text) / 2, y);
    }
}
