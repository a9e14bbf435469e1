package dev.hushnote.blog.ui;

import dev.hushnote.blog.ComposedPost;
import dev.hushnote.markdown.StyledText;
import dev.hushnote.photo.Original;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A piece of a preview, ready to be shown.
sealed interface PreviewRow {

    /// Begins a post.
    ///
    /// @param path where its text goes
    record Title(String title, String path) implements PreviewRow {}

    record Words(StyledText text) implements PreviewRow {

        /// Level of the heading it is, or 0.
        int headingLevel() {
            List<StyledText.Block> blocks = text.blocks();
            return blocks.size() == 1 && blocks.getFirst().shape() == StyledText.Shape.HEADING
                    ? blocks.getFirst().level()
                    : 0;
        }
    }

    record Picture(
            Original original,
            String fileName,
            String alt,
            @Nullable String caption) implements PreviewRow {}

    /// Reads the Markdown of posts; not for the window's thread.
    static List<PreviewRow> of(List<ComposedPost> posts) {
        List<PreviewRow> rows = new ArrayList<>();
        for (ComposedPost post : posts) {
            rows.add(new Title(post.title(), post.path()));
            for (ComposedPost.Piece piece : post.pieces()) {
                rows.add(
                        switch (piece) {
                            case ComposedPost.Piece.Words(String markdown) -> new Words(StyledText.of(markdown));
                            case ComposedPost.Piece.Picture(var image, String alt, @Nullable String caption) ->
                                new Picture(image.original(), image.fileName(), alt, caption);
                        });
            }
        }
        return rows;
    }
}
