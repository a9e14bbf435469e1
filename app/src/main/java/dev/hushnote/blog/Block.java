package dev.hushnote.blog;

import java.net.URI;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A piece of a post, before it is written in an engine's Markdown.
///
/// Components called `markdown` hold what the attendee typed; all other texts are plain.
public sealed interface Block {

    /// A heading.
    ///
    /// @param level 2 to 6; the post's title has level 1
    record Heading(int level, String text) implements Block {}

    /// Words of the attendee's.
    ///
    /// @param label what kind of words, in bold before them, or null
    /// @param footnote number of the footnote behind them, or 0
    /// @param recorded leads to where a recording has them, or null
    record Prose(
            @Nullable String label,
            String markdown,
            int footnote,
            @Nullable Link recorded) implements Block {

        Prose(@Nullable String label, String markdown, int footnote) {
            this(label, markdown, footnote, null);
        }
    }

    /// @param recorded leads to where a recording has it, or null
    record Quotation(String markdown, @Nullable Link recorded) implements Block {}

    /// A photo with its caption.
    ///
    /// @param fileName name of the image
    record Picture(String fileName, String alt, @Nullable String caption) implements Block {}

    /// Who spoke.
    record Credits(List<Credit> people) implements Block {
        public Credits {
            people = List.copyOf(people);
        }
    }

    record Credit(String name, @Nullable String affiliation) {}

    record Links(List<Link> links) implements Block {
        public Links {
            links = List.copyOf(links);
        }
    }

    record Link(String label, URI address) {}

    /// A light with its word.
    record Verdict(
            String label,
            String shape,
            String word,
            @Nullable String reason,
            List<String> chips) implements Block {
        public Verdict {
            chips = List.copyOf(chips);
        }
    }

    /// A quiet line, such as place and date.
    record Note(String text) implements Block {}

    /// Ends the excerpt.
    record Excerpt() implements Block {}

    record Items(List<Item> items) implements Block {
        public Items {
            items = List.copyOf(items);
        }
    }

    /// Something left open.
    ///
    /// @param source title of the session it comes from
    /// @param recorded leads to where a recording has it, or null
    record Item(
            String label,
            String markdown,
            String source,
            @Nullable Link recorded) {}

    /// A list of other posts of the same export.
    record Contents(List<PostLink> posts) implements Block {
        public Contents {
            posts = List.copyOf(posts);
        }
    }

    /// Links to the posts before and after, and to the index.
    record Neighbours(List<PostLink> posts) implements Block {
        public Neighbours {
            posts = List.copyOf(posts);
        }
    }

    /// A link to another post.
    ///
    /// @param label what stands before the link, or null
    record PostLink(@Nullable String label, String title, PostIdentity target) {}

    record Footnote(int number, String markdown) implements Block {}
}
