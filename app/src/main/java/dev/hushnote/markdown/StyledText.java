package dev.hushnote.markdown;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.commonmark.ext.gfm.strikethrough.StrikethroughExtension;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Node;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;
import org.jspecify.annotations.Nullable;

/// A Markdown text as a view shows it: blocks of styled runs. Every word of the source is in some run, apart from
/// addresses of links and link definitions; raw HTML is shown as it was typed. Immutable; may be used from any
/// thread.
public final class StyledText {

    /// Deeper nesting than anybody writes is read as plain words.
    private static final int DEEPEST = 40;

    private static final Parser PARSER = Parser.builder()
            .extensions(List.of(
                    StrikethroughExtension.builder().requireTwoTildes(true).build()))
            .includeSourceSpans(IncludeSourceSpans.BLOCKS)
            .maxOpenBlockParsers(DEEPEST)
            .maxInlineNesting(DEEPEST)
            .build();

    private final List<Block> blocks;

    private StyledText(List<Block> blocks) {
        this.blocks = List.copyOf(blocks);
    }

    /// What a block looks like.
    public enum Shape {
        PARAGRAPH,
        BULLET,
        /// Its number, as it was typed, is the beginning of its first run.
        NUMBERED,
        HEADING,
        QUOTE,
        CODE
    }

    /// How a run is set.
    public enum Style {
        STRONG,
        EMPHASIS,
        CODE,
        STRIKE,
        LINK
    }

    /// A block of its own lines.
    ///
    /// @param level of a heading 1 to 6; of an item or a quote how many lists and quotes are around its own; of a
    ///     paragraph or code how many are around it
    /// @param runs its words in order, never none; a line break is a newline in a run
    public record Block(Shape shape, int level, List<Run> runs) {

        public Block {
            runs = List.copyOf(runs);
        }
    }

    /// Words of one look.
    ///
    /// @param text never empty
    /// @param link address of a link that is safe to follow, else null
    public record Run(
            String text, Set<Style> styles, @Nullable String link) {

        public Run {
            styles = Set.copyOf(styles);
        }
    }

    public static StyledText of(String markdown) {
        List<Block> blocks = new BlockCollector(markdown).collect(PARSER.parse(markdown));
        if (blocks.isEmpty() && !markdown.isBlank()) {
            // Such as a lone link definition: shown as typed, because an entry is never invisible.
            Run typed = new Run(markdown.strip(), EnumSet.noneOf(Style.class), null);
            return new StyledText(List.of(new Block(Shape.PARAGRAPH, 0, List.of(typed))));
        }
        return new StyledText(blocks);
    }

    public List<Block> blocks() {
        return blocks;
    }

    /// Whether the end of a text lies inside a code fence that was opened and not closed.
    public static boolean insideOpenFence(String text) {
        Node last = PARSER.parse(text).getLastChild();
        while (last != null && last.getLastChild() != null) {
            last = last.getLastChild();
        }
        return last instanceof FencedCodeBlock fence && fence.getClosingFenceLength() == null;
    }
}
