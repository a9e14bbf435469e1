package dev.hushnote.sample;

import java.awt.Color;
import java.util.List;

/// The colours of one speaker's slides.
///
/// @param paper the background
/// @param ink texts and lines
/// @param accent what the eye should find first
/// @param second what it is compared with
/// @param soft large quiet areas
record Palette(Color paper, Color ink, Color accent, Color second, Color soft) {

    private static final List<Palette> ALL = List.of(
            of(0xfaf6ee, 0x2b2a33, 0xc8553d, 0x588b8b, 0xf0e4d3),
            of(0x16324f, 0xf4f1de, 0xf2a65a, 0x7fb7be, 0x234a70),
            of(0xffffff, 0x22313f, 0x1b6ca8, 0xe08e45, 0xe6eef5),
            of(0x23272f, 0xeceff4, 0x8fd694, 0xf28482, 0x343b47),
            of(0xfff8e7, 0x3b2f2f, 0xc0621a, 0x3d7068, 0xf7e6c4),
            of(0xf3f8f4, 0x1d3327, 0x2e7d5b, 0xb5533c, 0xdcebe1),
            of(0x2a1f3d, 0xf6f1fb, 0xd9a5f3, 0x80ced7, 0x3e2f57));

    /// The colours of a block of the day.
    static Palette ofBlock(int block) {
        return ALL.get(block % ALL.size());
    }

    /// For what nobody has to read: half way from the ink to the paper.
    Color muted() {
        return new Color(
                (paper.getRed() + ink.getRed()) / 2,
                (paper.getGreen() + ink.getGreen()) / 2,
                (paper.getBlue() + ink.getBlue()) / 2);
    }

    private static Palette of(int paper, int ink, int accent, int second, int soft) {
        return new Palette(new Color(paper), new Color(ink), new Color(accent), new Color(second), new Color(soft));
    }
}
