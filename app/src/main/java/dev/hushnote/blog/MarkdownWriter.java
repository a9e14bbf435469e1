package dev.hushnote.blog;

import dev.hushnote.markdown.MarkdownSource;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Writes a document in the Markdown of one engine: UTF-8, line feeds, a blank line between blocks.
final class MarkdownWriter {

    private final Profile profile;
    private final Dialect dialect;
    private final PostIdentity identity;
    private final boolean bullets;

    MarkdownWriter(Profile profile, PostIdentity identity, boolean bullets) {
        this.profile = profile;
        this.dialect = profile.dialect();
        this.identity = identity;
        this.bullets = bullets;
    }

    String write(PostDocument document) {
        String cover = document.images().isEmpty()
                ? null
                : document.images().getFirst().fileName();
        String body = document.blocks().stream()
                .map(this::block)
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining("\n\n"));
        return profile.head(document, cover) + "\n" + body + "\n";
    }

    /// One block of a document, or an empty text where the engine has nothing to say for it.
    String block(Block block) {
        return switch (block) {
            case Block.Heading(int level, String text) -> "#".repeat(level) + " " + dialect.literal(text);
            case Block.Prose prose -> prose(prose);
            case Block.Quotation(String markdown, Block.@Nullable Link recorded) ->
                prefixed("> ", "> ", dialect.markdown(markdown) + (recorded == null ? "" : "\n\n" + link(recorded)));
            case Block.Picture(String file, String alt, @Nullable String caption) -> picture(file, alt, caption);
            case Block.Credits(List<Block.Credit> people) ->
                people.stream().map(this::credit).collect(Collectors.joining(", "));
            case Block.Links(List<Block.Link> links) ->
                links.stream().map(this::link).collect(Collectors.joining(" · "));
            case Block.Verdict verdict -> verdict(verdict);
            case Block.Note(String text) -> "*" + dialect.literal(text) + "*";
            case Block.Excerpt _ -> profile.excerptMark();
            case Block.Items(List<Block.Item> items) ->
                items.stream().map(this::item).collect(Collectors.joining("\n"));
            case Block.Contents(List<Block.PostLink> links) ->
                links.stream().map(link -> "- " + postLink(link)).collect(Collectors.joining("\n"));
            case Block.Neighbours(List<Block.PostLink> links) ->
                links.stream().map(this::postLink).collect(Collectors.joining(" · "));
            case Block.Footnote(int number, String markdown) ->
                prefixed("[^" + number + "]: ", "    ", dialect.markdown(markdown));
        };
    }

    private String prose(Block.Prose prose) {
        String text = dialect.markdown(prose.markdown());
        String mark = prose.footnote() == 0 ? "" : "[^" + prose.footnote() + "]";
        String behind = prose.recorded() == null ? mark : mark + " " + link(prose.recorded());
        boolean oneParagraph = prose.markdown().isBlank()
                || MarkdownSource.parse(prose.markdown()).isOneParagraph();
        String marked =
                (behind.isEmpty() || oneParagraph ? text + behind : text + "\n\n" + behind.strip()).stripLeading();
        if (prose.label() != null) {
            String label = dialect.literal(prose.label());
            return marked.isBlank()
                    ? "**" + label + "**"
                    : "**" + label + ":**" + (oneParagraph ? " " : "\n\n") + marked;
        }
        return bullets && oneParagraph ? prefixed("- ", "  ", marked) : marked;
    }

    private String picture(String file, String alt, @Nullable String caption) {
        String image = "![" + dialect.alternative(alt) + "](" + profile.imageLink(identity, file) + ")";
        return caption == null ? image : image + "\n*" + dialect.literal(caption) + "*";
    }

    private String credit(Block.Credit person) {
        String name = "**" + dialect.literal(person.name()) + "**";
        return person.affiliation() == null ? name : name + " (" + dialect.literal(person.affiliation()) + ")";
    }

    private String verdict(Block.Verdict verdict) {
        StringBuilder line = new StringBuilder("**" + dialect.literal(verdict.label()) + ":** ");
        line.append(verdict.shape()).append(' ').append(dialect.literal(verdict.word()));
        if (!verdict.chips().isEmpty()) {
            line.append(" (")
                    .append(dialect.literal(String.join(", ", verdict.chips())))
                    .append(')');
        }
        if (verdict.reason() != null) {
            line.append(" — ").append(dialect.literal(verdict.reason()));
        }
        return line.toString();
    }

    private String item(Block.Item item) {
        String source = "*" + dialect.literal(item.source()) + "*";
        String text = item.markdown().isBlank() ? "" : dialect.literal(item.markdown()) + " — ";
        String recorded = item.recorded() == null ? "" : " " + link(item.recorded());
        return "- " + dialect.literal(item.label()) + ": " + text + source + recorded;
    }

    private String link(Block.Link link) {
        return "[" + dialect.literal(link.label()) + "](<" + link.address().toASCIIString() + ">)";
    }

    private String postLink(Block.PostLink link) {
        String label = link.label() == null ? "" : dialect.literal(link.label()) + ": ";
        return label + "[" + dialect.literal(link.title()) + "](" + profile.postLink(link.target()) + ")";
    }

    /// Puts something before the first line and before each that follows.
    private static String prefixed(String first, String others, String text) {
        String lines = text.lines()
                .map(line -> (line.isEmpty() ? others.stripTrailing() : others) + line)
                .collect(Collectors.joining("\n"));
        return lines.isEmpty()
                ? first.stripTrailing()
                : first + lines.substring(Math.min(others.length(), lines.length()));
    }
}
