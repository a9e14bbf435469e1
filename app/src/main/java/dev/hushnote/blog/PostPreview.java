package dev.hushnote.blog;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/// Shows posts before they are written; touches no file of the target. May be used from any thread.
public final class PostPreview {

    private final PostComposer composer;
    private final Profile reading;

    /// @param reading the profile whose Markdown reads as it stands
    public PostPreview(PostComposer composer, Profile reading) {
        this.composer = composer;
        this.reading = reading;
    }

    /// The posts in the order one reads them: an index stands before what it lists.
    ///
    /// @param target where they will go, or nothing while that is open
    /// @throws dev.hushnote.text.Problem when there is nothing to tell
    public List<ComposedPost> of(PostRequest request, Optional<Path> target) {
        List<ComposedPost> composed = new ArrayList<>();
        for (PlannedPost post : composer.compose(request, target)) {
            boolean main = post.scope().equals(request.scope());
            composed.add(main ? 0 : composed.size(), composed(request, post.document()));
        }
        return composed;
    }

    private ComposedPost composed(PostRequest request, PostDocument document) {
        MarkdownWriter writer = new MarkdownWriter(
                reading, document.identity(), request.settings().bullets());
        Map<String, PostImage> images =
                document.images().stream().collect(Collectors.toMap(PostImage::fileName, Function.identity()));
        List<ComposedPost.Piece> pieces = document.blocks().stream()
                .flatMap(block -> piece(block, images, writer).stream())
                .toList();
        return new ComposedPost(
                document.title(),
                document.identity().slug(),
                request.profile().textFile(document.identity()),
                PostComposer.text(request, document),
                pieces,
                document.sessions());
    }

    private static Optional<ComposedPost.Piece> piece(
            Block block, Map<String, PostImage> images, MarkdownWriter writer) {
        if (block instanceof Block.Picture picture) {
            return Optional.ofNullable(images.get(picture.fileName()))
                    .map(image -> new ComposedPost.Piece.Picture(image, picture.alt(), picture.caption()));
        }
        return Optional.of(writer.block(block)).filter(text -> !text.isEmpty()).map(ComposedPost.Piece.Words::new);
    }
}
