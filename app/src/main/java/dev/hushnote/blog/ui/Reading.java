package dev.hushnote.blog.ui;

import dev.hushnote.blog.ComposedPost;
import dev.hushnote.blog.OutlineRow;
import dev.hushnote.blog.PostCheck;
import dev.hushnote.text.Problem;
import java.util.List;
import java.util.Optional;

/// What was read for the place at one time.
///
/// @param outline the sessions
/// @param posts the posts, empty while they cannot be composed
/// @param preview how they read
/// @param problem why they cannot be composed
record Reading(
        List<OutlineRow> outline, List<ComposedPost> posts, List<PreviewRow> preview, Optional<Problem> problem) {

    static final Reading NOTHING = new Reading(List.of(), List.of(), List.of(), Optional.empty());

    Reading {
        outline = List.copyOf(outline);
        posts = List.copyOf(posts);
        preview = List.copyOf(preview);
    }

    List<PostCheck.Finding> findings() {
        return PostCheck.of(outline);
    }

    int sessions() {
        return (int) outline.stream().filter(OutlineRow::isTold).count();
    }

    int photos() {
        return posts.stream().mapToInt(ComposedPost::photos).sum();
    }

    /// The text of every post, one after the other.
    String markdown() {
        return String.join("\n", posts.stream().map(ComposedPost::markdown).toList());
    }
}
