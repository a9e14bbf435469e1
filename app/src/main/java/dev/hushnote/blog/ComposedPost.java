package dev.hushnote.blog;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// A post as it will be, before anything is written.
///
/// @param title plain text
/// @param slug what it is known by
/// @param path where its text goes, relative to the target
/// @param markdown its whole text in the engine's Markdown
/// @param pieces how it reads, in order, without title
/// @param sessions how many sessions it tells
public record ComposedPost(String title, String slug, String path, String markdown, List<Piece> pieces, int sessions) {

    public ComposedPost {
        pieces = List.copyOf(pieces);
    }

    /// A block of a post for a reader's eyes.
    public sealed interface Piece {

        /// @param markdown plain Markdown, no engine's
        record Words(String markdown) implements Piece {}

        record Picture(
                PostImage image, String alt, @Nullable String caption) implements Piece {}
    }

    /// How many pictures it shows.
    public int photos() {
        return (int)
                pieces.stream().filter(piece -> piece instanceof Piece.Picture).count();
    }
}
