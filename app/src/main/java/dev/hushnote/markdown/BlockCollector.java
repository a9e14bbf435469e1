package dev.hushnote.markdown;

import dev.hushnote.markdown.StyledText.Block;
import dev.hushnote.markdown.StyledText.Run;
import dev.hushnote.markdown.StyledText.Shape;
import dev.hushnote.markdown.StyledText.Style;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.ext.gfm.strikethrough.Strikethrough;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.Code;
import org.commonmark.node.Document;
import org.commonmark.node.Emphasis;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Link;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import org.commonmark.node.ThematicBreak;
import org.jspecify.annotations.Nullable;

/// Turns a parsed document into a flat list of blocks. Walks without recursion, so that no text is too deep.
final class BlockCollector {

    private static final Pattern NUMBER = Pattern.compile("\\d{1,9}[.)]");

    private final String source;
    private final List<Block> blocks = new ArrayList<>();
    private final RunCollector runs = new RunCollector();
    private int containers;
    private int quotes;
    private @Nullable Shape marker;
    private int markerLevel;

    BlockCollector(String source) {
        this.source = source;
    }

    List<Block> collect(Node document) {
        Node node = document.getFirstChild();
        while (node != null) {
            enter(node);
            if (node.getFirstChild() != null) {
                node = node.getFirstChild();
                continue;
            }
            leave(node);
            while (node.getNext() == null && !(node.getParent() instanceof Document)) {
                node = node.getParent();
                leave(node);
            }
            node = node.getNext();
        }
        return blocks;
    }

    private void enter(Node node) {
        switch (node) {
            case BlockQuote _ -> {
                flushMarker();
                containers++;
                quotes++;
            }
            case ListItem item -> {
                containers++;
                mark(item);
            }
            case Heading _ -> flushMarker();
            case FencedCodeBlock block -> code(block.getInfo(), block.getLiteral());
            case IndentedCodeBlock block -> code("", block.getLiteral());
            case HtmlBlock block -> runs.add(block.getLiteral());
            case ThematicBreak line -> runs.add(line.getLiteral() == null ? "---" : line.getLiteral());
            case StrongEmphasis _ -> runs.begin(Style.STRONG);
            case Emphasis _ -> runs.begin(Style.EMPHASIS);
            case Strikethrough _ -> runs.begin(Style.STRIKE);
            case Link link -> runs.beginLink(link.getDestination());
            case Image image -> runs.beginLink(image.getDestination());
            case Code code -> runs.add(code.getLiteral(), Style.CODE);
            case HtmlInline html -> runs.add(html.getLiteral());
            case Text text -> runs.add(text.getLiteral());
            case SoftLineBreak _, HardLineBreak _ -> runs.add("\n");
            default -> {}
        }
    }

    private void leave(Node node) {
        switch (node) {
            case BlockQuote _ -> {
                containers--;
                quotes--;
            }
            case ListItem _ -> {
                flushMarker();
                containers--;
            }
            case Heading heading -> add(Shape.HEADING, heading.getLevel());
            case Paragraph _, HtmlBlock _, ThematicBreak _ -> addWords();
            case FencedCodeBlock _, IndentedCodeBlock _ -> add(Shape.CODE, containers);
            case StrongEmphasis _ -> runs.end(Style.STRONG);
            case Emphasis _ -> runs.end(Style.EMPHASIS);
            case Strikethrough _ -> runs.end(Style.STRIKE);
            case Link link -> runs.endLink(link.getTitle());
            case Image image -> runs.endLink(image.getTitle());
            default -> {}
        }
    }

    private void code(@Nullable String language, String literal) {
        flushMarker();
        String words = literal.stripTrailing();
        if (language != null && !language.isBlank()) {
            runs.add(language.strip() + (words.isEmpty() ? "" : "\n"), Style.CODE, Style.EMPHASIS);
        }
        runs.add(words, Style.CODE);
    }

    /// The next words are an item's first; its number is the beginning of them. A list that begins inside a number
    /// is more of a number: `2016. 11. 7` is a date.
    private void mark(ListItem item) {
        boolean numbered = item.getParent() instanceof OrderedList;
        if (!numbered || marker != Shape.NUMBERED) {
            flushMarker();
            marker = numbered ? Shape.NUMBERED : Shape.BULLET;
            markerLevel = containers - 1;
        }
        if (numbered && !item.getSourceSpans().isEmpty()) {
            Matcher number = NUMBER.matcher(source);
            if (number.find(item.getSourceSpans().getFirst().getInputIndex())) {
                runs.add(number.group() + " ");
            }
        }
    }

    /// An item that does not begin with words: its number stands alone, a bullet is left out.
    private void flushMarker() {
        if (marker != null) {
            addWords();
        }
    }

    private void addWords() {
        Shape item = marker;
        marker = null;
        if (item != null) {
            add(item, markerLevel);
        } else if (quotes > 0) {
            add(Shape.QUOTE, containers - 1);
        } else {
            add(Shape.PARAGRAPH, containers);
        }
    }

    private void add(Shape shape, int level) {
        List<Run> words = runs.take();
        if (!words.isEmpty()) {
            blocks.add(new Block(shape, level, words));
        }
    }
}
