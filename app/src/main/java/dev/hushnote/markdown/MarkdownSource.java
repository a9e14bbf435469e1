package dev.hushnote.markdown;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import org.commonmark.ext.gfm.strikethrough.StrikethroughExtension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.Document;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;

/// A Markdown text together with what was found in it: CommonMark with GitHub's tables and double-tilde
/// strikethrough.
///
/// The source is patched, never rendered anew, so what needs no patch stays byte for byte. Immutable; may be used
/// from any thread.
public final class MarkdownSource {

    private static final Parser PARSER = Parser.builder()
            .extensions(List.of(
                    TablesExtension.create(),
                    StrikethroughExtension.builder().requireTwoTildes(true).build()))
            .includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES)
            .build();

    private final String source;
    private final Node document;
    private final List<Region> regions;

    private MarkdownSource(String source) {
        this.source = source;
        this.document = PARSER.parse(source);
        List<Region> found = new ArrayList<>();
        document.accept(new RegionFinder(source, found));
        found.sort(Comparator.comparingInt(Region::start));
        this.regions = withoutOverlaps(found);
    }

    public static MarkdownSource parse(String source) {
        return new MarkdownSource(source);
    }

    /// In order, none overlapping another.
    public List<Region> regions() {
        return regions;
    }

    public String text(Region region) {
        return source.substring(region.start(), region.end());
    }

    /// Whether a region is the first thing on its line.
    public boolean startsLine(Region region) {
        int lineStart = source.lastIndexOf('\n', region.start() - 1) + 1;
        return source.substring(lineStart, region.start()).isBlank();
    }

    /// Whether the text has more than one line.
    public boolean isMultiLine() {
        return source.strip().indexOf('\n') >= 0;
    }

    /// Whether it is a single paragraph, so that words can be put before it on the same line.
    public boolean isOneParagraph() {
        Node first = document.getFirstChild();
        return first instanceof Paragraph && first.getNext() == null;
    }

    /// The source with every region replaced, and with a code fence closed that was left open.
    public String patch(Function<Region, String> replacement) {
        StringBuilder patched = new StringBuilder();
        int copied = 0;
        for (Region region : regions) {
            patched.append(source, copied, region.start()).append(replacement.apply(region));
            copied = region.end();
        }
        patched.append(source, copied, source.length());
        return patched + missingFence();
    }

    private String missingFence() {
        Node last = document.getLastChild();
        while (last != null && !(last instanceof FencedCodeBlock) && last.getLastChild() != null) {
            last = last.getLastChild();
        }
        if (!(last instanceof FencedCodeBlock fence) || fence.getClosingFenceLength() != null) {
            return "";
        }
        boolean nested = !(fence.getParent() instanceof Document);
        int length = fence.getOpeningFenceLength() == null ? 3 : fence.getOpeningFenceLength();
        // Inside a list or quote the container ends the fence by itself.
        return nested ? "" : "\n" + fence.getFenceCharacter().repeat(length);
    }

    private static List<Region> withoutOverlaps(List<Region> sorted) {
        List<Region> kept = new ArrayList<>();
        int end = 0;
        for (Region region : sorted) {
            if (region.start() >= end && region.end() > region.start()) {
                kept.add(region);
                end = region.end();
            }
        }
        return List.copyOf(kept);
    }
}
