package dev.hushnote.markdown;

import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Link;
import org.commonmark.node.LinkReferenceDefinition;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.SourceSpan;
import org.commonmark.node.Text;

/// Walks a parsed document and notes its [Region]s.
final class RegionFinder extends AbstractVisitor {

    private static final Pattern LIST_NUMBER = Pattern.compile("\\d{1,9}([.)])");

    private final String source;
    private final List<Region> found;

    RegionFinder(String source, List<Region> found) {
        this.source = source;
        this.found = found;
    }

    @Override
    public void visit(Text text) {
        for (SourceSpan span : text.getSourceSpans()) {
            found.add(new Region.Text(start(span), end(span), isInTable(text)));
        }
    }

    @Override
    public void visit(Code code) {
        eachLine(code, span -> found.add(new Region.Code(start(span), end(span))));
    }

    @Override
    public void visit(FencedCodeBlock block) {
        eachLine(block, span -> found.add(new Region.Code(start(span), end(span))));
    }

    @Override
    public void visit(IndentedCodeBlock block) {
        eachLine(block, span -> found.add(new Region.Code(start(span), end(span))));
    }

    @Override
    public void visit(HtmlInline html) {
        eachLine(html, span -> found.add(new Region.Html(start(span), end(span))));
    }

    @Override
    public void visit(HtmlBlock html) {
        eachLine(html, span -> found.add(new Region.Html(start(span), end(span))));
    }

    @Override
    public void visit(Link link) {
        if (LinkAddress.isSafe(link.getDestination())) {
            markup(link);
        } else {
            int start = start(link.getSourceSpans().getFirst());
            found.add(new Region.UnsafeLink(start, start + 1));
        }
        visitChildren(link);
    }

    @Override
    public void visit(Image image) {
        int start = start(image.getSourceSpans().getFirst());
        found.add(new Region.ImageMark(start, start + 1));
        if (LinkAddress.isSafe(image.getDestination())) {
            markup(image);
        } else {
            found.add(new Region.UnsafeLink(start + 1, start + 2));
        }
        visitChildren(image);
    }

    @Override
    public void visit(Heading heading) {
        List<SourceSpan> lines = heading.getSourceSpans();
        int start = start(lines.getFirst());
        int marks = start;
        while (marks < source.length() && source.charAt(marks) == '#') {
            marks++;
        }
        if (marks > start) {
            found.add(new Region.HeadingMark(start, marks, heading.getLevel()));
        } else {
            SourceSpan underline = lines.getLast();
            found.add(new Region.Underline(start(underline), end(underline)));
        }
        visitChildren(heading);
    }

    @Override
    public void visit(LinkReferenceDefinition definition) {
        if (!definition.getSourceSpans().isEmpty()) {
            int start = start(definition.getSourceSpans().getFirst());
            found.add(new Region.Definition(start, start + 1));
        }
    }

    @Override
    public void visit(OrderedList list) {
        boolean alone = list.getFirstChild() instanceof ListItem item && item.getNext() == null;
        if (alone
                && list.getPrevious() == null
                && list.getNext() == null
                && list.getSourceSpans().size() == 1) {
            Matcher number = LIST_NUMBER.matcher(source);
            if (number.find(start(list.getSourceSpans().getFirst()))) {
                found.add(new Region.LoneNumber(number.start(1), number.end(1)));
            }
        }
        visitChildren(list);
    }

    /// What of a link's source is not its words.
    private void markup(Node link) {
        int from = start(link.getSourceSpans().getFirst()) + (link instanceof Image ? 1 : 0);
        int end = end(link.getSourceSpans().getLast());
        Node last = link.getLastChild();
        if (last != null && !last.getSourceSpans().isEmpty()) {
            from = end(last.getSourceSpans().getLast());
        }
        if (from < end) {
            found.add(new Region.LinkMarkup(from, end));
        }
    }

    private static boolean isInTable(Node node) {
        for (Node above = node.getParent(); above != null; above = above.getParent()) {
            if (above instanceof TableCell) {
                return true;
            }
        }
        return false;
    }

    private static void eachLine(Node node, Consumer<SourceSpan> action) {
        node.getSourceSpans().forEach(action);
    }

    private static int start(SourceSpan span) {
        return span.getInputIndex();
    }

    private static int end(SourceSpan span) {
        return span.getInputIndex() + span.getLength();
    }
}
