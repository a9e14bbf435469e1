package dev.hushnote.blog;

import java.util.List;
import java.util.Locale;

/// A composed post, ready to be written for any engine.
///
/// @param identity slug and date
/// @param title plain text
/// @param tags conference and tracks
/// @param language language of the post's own words
/// @param draft whether the engine should hold it back
/// @param blocks its content in order
/// @param sessions how many sessions it tells
/// @param images the images it shows, in order
/// @param leftOut photos that belong here and cannot be shown
public record PostDocument(
        PostIdentity identity,
        String title,
        List<String> tags,
        Locale language,
        boolean draft,
        List<Block> blocks,
        int sessions,
        List<PostImage> images,
        List<LeftOut> leftOut) {

    public PostDocument {
        tags = List.copyOf(tags);
        blocks = List.copyOf(blocks);
        images = List.copyOf(images);
        leftOut = List.copyOf(leftOut);
    }

    /// A photo that cannot be shown.
    ///
    /// @param fileName what the file was called
    /// @param session title of its session
    public record LeftOut(String fileName, String session) {}
}
